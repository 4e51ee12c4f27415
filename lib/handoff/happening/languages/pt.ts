import type { ReportWords } from '../report-words.ts';

const DAY = '(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo';
const MONTH = '(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)';
const CLOCK = String.raw`(?:às |as )?\d{1,2}(?:[:h]\d{2}|h| horas)|meio-dia|meia-noite`;
const PART = 'manhã|tarde|noite|madrugada';
const DATE = String.raw`(?:o |a )?(?:dia )?\d{1,2} de ${MONTH}(?: de \d{4})?|\d{4}-\d{2}-\d{2}|(?:o )?(?:dia )?\d{1,2}/\d{1,2}(?:/\d{2,4})?|(?:o )?dia \d{1,2}|(?:início|meados|fim|final) d[eoa] (?:${MONTH}|mês|semana|ano)|${MONTH}(?: de \d{4}| passado)?`;
const COUNT = String.raw`\d+|um|uma|dois|duas|três|quatro|cinco|seis|dez|uns|umas|vários|várias|alguns|algumas|um par de|poucos|poucas`;
const UNIT = '(?:minutos?|horas?|dias?|noites?|semanas?|meses|mês|anos?)';
const TIME = String.raw`(?:(?:aproximadamente|mais ou menos|por volta d[ae]s?|cerca de|quase) ?){0,2}(?:(?:ontem|anteontem|hoje)(?: (?:de |à |pela )?(?:${PART}))?|est[ae] (?:${PART}|semana|mês|fim de semana)|(?:a |o )?(?:última |último )?(?:${DAY})(?: (?:passad[ao]|de manhã|à tarde|à noite))?|(?:a )?(?:semana|noite) passada|(?:o )?(?:mês|ano|fim de semana) passado|${DATE}|(?:há|faz|os últimos|as últimas)? ?(?:mais de |quase |cerca de )?(?:${COUNT}) ${UNIT}(?: atrás)?|sempre|o (?:início|começo))(?:,? (?:por volta d[ae]s? )?(?:${CLOCK}))?|${CLOCK}`;
const COMING = String.raw`(?:(?:a |o )?(?:${DAY})(?: (?:que vem|próxim[ao]|de manhã|à tarde))?|amanhã|hoje ainda|(?:esta|hoje à) (?:tarde|noite)|(?:o )?(?:fim|final) d[oae] (?:semana|mês|dia|ano|trimestre)|a (?:semana que vem|próxima semana)|meio-dia|${DATE}|${CLOCK})(?: (?:${CLOCK}))?`;
const PEOPLE = String.raw`usuári[oa]s?|utilizador(?:es)?|pessoas?|clientes?|funcionári[oa]s?|colaborador(?:es)?|colegas?|alun[oa]s?|estudantes?|pacientes?|membros?|motoristas?|equipes?|departamentos?|escritórios?|lojas?|filiais|contas?|dispositivos?|computador(?:es)?|pcs?|telefones?|celular(?:es)?|impressoras?|servidor(?:es)?|pedidos?|notas?|faturas?|boletos?|canais|arquivos?|ficheiros?|e-?mails?|tickets?|caixas?|salas?|navegador(?:es)?|páginas?|câmeras?|transações|sites?`;

export const pt: ReportWords = {
  code: 'pt',
  failing: String.raw`não|nada|ninguém|nenhum\p{L}*|erros?|falh(?:a|as|am|ou|ando)|impossível|sem (?:conseguir|conexão|sinal|som|internet|acesso|resposta|dados)|fecha|trav(?:a|am|ou|ando|ad[oa])|congel\p{L}*|bloque\p{L}*|lent[oa]s?|lentidão|vazi[oa]s?|em branco|recus\p{L}*|rejeit\p{L}*|par(?:ou|aram) de|deix(?:ou|aram) de|duplic\p{L}*|sumi\p{L}*|desaparec\p{L}*|perd(?:eu|ido|ida|i)|cai|caiu|caindo|queda|fora do ar|expirad[oa]|negad[oa]|inacessível|incompatível|quebrad[oa]|errad[oa]|atras(?:o|ad[oa]s?)|desconect\p{L}*|reinicia sozinh[oa]|pret[oa]`,
  bareFailing: 'erros?|problemas?|falhas?|não (?:funciona|vai|dá)|falha',
  hedge: String.raw`descrição clara e concisa|(?:sem|nenhum) problemas?|(?:eu )?(?:acho|acredito|imagino|espero|suponho)|não sei|sei lá|talvez|provavelmente|obrigad[oa]|desculpe?|por favor|alguma (?:ideia|ajuda|solução)|não (?:alteramos|mudei|mudamos|mexi|mexemos|alterei)|poderia\p{L}*|alguém|já (?:tentei|testei)|tentei|gostaria|seria`,
  openers: `eu nós ele ela eles elas isso isto esse essa este esta estes estas o a os as um uma uns umas meu minha meus minhas nosso nossa nossos nossas seu sua seus suas e ou mas porque pois então também ainda já olá oi bom dia boa tarde noite sim ok infelizmente porém entretanto atualmente agora quando se como onde que quem qual com para por em de do da dos das no na nos nas ao à desde me estou estamos aí além depois é está estão a gente`,
  hanging: `eu nós ele ela eles isso isto esse essa este esta o a os as um uma uns umas meu minha meus minhas nosso nossa nossos nossas seu sua e ou mas porque pois que também ainda já quando se como onde quem com sem para por em de do da dos das no na nos nas ao à aos às pelo pela desde até entre sobre após me te lhe nos é são era está estão estava tem têm foi ser estar muito mais menos tão todo toda cada algum nenhum não nem p.ex etc`,
  joints: `e ou mas porque pois que quando se como onde quem com sem para por em no na nos nas ao à desde até após depois antes enquanto embora pelo pela exceto`,
  small: `o a os as um uma uns umas meu minha meus minhas nosso nossa nossos nossas seu sua seus suas este esta esse essa`,
  third: {
    consigo: 'consegue',
    conseguimos: 'conseguem',
    posso: 'pode',
    podemos: 'podem',
    tenho: 'tem',
    temos: 'têm',
    recebo: 'recebe',
    recebemos: 'recebem',
    meu: 'seu',
    minha: 'sua',
    meus: 'seus',
    minhas: 'suas',
    nosso: 'seu',
    nossa: 'sua',
    nossos: 'seus',
    nossas: 'suas',
  },
  time: TIME,
  since: String.raw`desde(?: que)?|a partir d[eoa]`,
  pointsBack: 'então|aí|isso',
  began: String.raw`(?:começou|começaram|iniciou|ocorre|ocorreu|aconteceu|surgiu|até)(?: (?:a \p{L}+|em|no|na|desde|após|com)){0,2}`,
  after: String.raw`após|depois d[eoa]s?|com|desde|ao`,
  event: String.raw`atualiz\p{L}+|migra\p{L}+|instala\p{L}*|reinstala\p{L}*|mudança|mud(?:ei|amos|ou)|troc(?:a|ar|amos|ou|uei)|alteração|patch|manutenção|reinici\p{L}+|queda|versão|update|deploy|renovação|importa\p{L}+|v?\d+\.\d[\w.]*`,
  named:
    'espaço de trabalho|organização|cluster|instância|projeto|token|função|papel|fila|canal|módulo|plugin|extensão|integração|tema|modelo|diário|caixa|domínio',
  newThing: String.raw`(?:nov[oa] (?:telefone|telemóvel|celular|tablet|portátil|notebook|computador|pc|mac|roteador|router|modem|impressora|scanner|servidor|nas|dispositivo|aparelho|monitor|projetor|câmera|cartão|disco|ssd|teclado|provedor|domínio)|(?:telefone|telemóvel|celular|tablet|portátil|notebook|computador|roteador|router|modem|impressora|servidor|aparelho|projetor) nov[oa])`,
  affected: String.raw`(?:cerca de |uns |umas |aproximadamente |mais de |pelo menos |só )?\d[\d.]* (?:d(?:e|os|as) (?:nossos |meus )?)?(?:\p{L}+ )?(?:${PEOPLE})|\d+ de \d+|(?:todos|todas) (?:os |as |nossos |meus )?(?:\p{L}+ )?(?:${PEOPLE})|todo mundo|ninguém|nenhum (?:${PEOPLE})|cada (?:${PEOPLE})|(?:vários|várias|muitos|muitas|alguns|algumas|outros|outras|ambos|os demais) (?:\p{L}+ )?(?:${PEOPLE})|(?:meu|minha|um|uma) colegas?|afeta\p{L}*|toda a (?:empresa|equipe|loja)`,
  limited: String.raw`(?:só|apenas|somente|unicamente) (?:em|no|na|nos|nas|com|para|quando|se|o|a|os|as|um|uma|pelo|pela|acontece|uns)|(?:exceto|menos|salvo) (?:em|no|na|o|a)|exclusivamente`,
  fine: String.raw`(?:funciona|funcionam|vai|vão|imprime|chega|chegam|carrega|abre)(?: \p{L}+){0,2} (?:bem|perfeitamente|corretamente|normal(?:mente)?|sem problemas?)|funciona (?:em|no|na|nos|nas|com|pelo|pela|se|sem)|(?:está|estão) (?:ok|bem|normal|normais)|sem problemas? (?:em|no|na|com)|mesm[oa] (?:problema|erro|coisa)|(?:em|no|na|pelo|pela|com) (?:\p{L}+ ){1,3}(?:funciona|vai bem|abre|entra)|também (?:em|no|na|com|acontece)|ok$|normal$`,
  same: String.raw`(?:o |a )?mesm[oa] (?:problema|erro|situação|coisa|aqui)|(?:eu |comigo |aqui |para mim )?também (?:estou|tenho|comigo|aqui|acontece|acontecendo)|comigo também|aqui também|eu também|igual aqui|\+1`,
  harm: String.raw`(?:perdendo|perdemos|perder|perdido|perda de) (?:\p{L}+ )?(?:vendas?|pedidos?|clientes?|dinheiro|receita|tempo|reservas)|(?:não (?:consigo|conseguimos|consegue|conseguem|posso|podemos)|sem conseguir|impossível) (?:\p{L}+ )?(?:trabalhar|faturar|vender|cobrar|receber|entregar|atender|operar|despachar|emitir|produzir|abrir a loja|pagar (?:os|as|fornecedores|funcionários))|(?:produção|loja|operação|caixa|fábrica|estoque|negócio|trabalho|empresa|tudo|serviço|expedição) (?:está |estão |ficou |fica )*(?:parad[oa]s?|bloquead[oa]|travad[oa]|fora do ar)|(?:clientes?|pacientes|alunos|fornecedores|funcionários|chefe|usuários) (?:\p{L}+ )?(?:esperando|aguardando|reclamando|reclamam|furios[oa]s?|irritad[oa]s?)|(?:bloqueia|atrasa|impede|trava) (?:a |o |as |os |nossa |nosso )?(?:entregas?|faturamento|folha|produção|vendas?|pedidos?|trabalho|fechamento|lançamento|envios?)|multas?`,
  deadline: String.raw`(?:antes d[eoa]|para|até|o mais tardar|vence|prazo(?: é| até)?|data limite(?: é)?) (?:o |a |as |às )?(?:${COMING})|(?:fechamento|folha|auditoria|lançamento|apresentação|demo|feira|reunião|entrega|vencimento|inventário|prova|declaração|evento|inauguração|caminhões) (?:\p{L}+ ){0,3}(?:${COMING})`,
  pressing: String.raw`urgente\p{L}*|urgência|crítico|o quanto antes|o mais rápido|asap|imediat\p{L}+|prioritári[oa]|prazo|precis(?:o|amos)|temos que|deve`,
  soon: String.raw`em (?:algumas|poucas|\d+|uma|duas|três) (?:minutos|horas?|dias?)|(?:antes d[eoa]|para|até) (?:a |o )?(?:${COMING})|amanhã|hoje à (?:tarde|noite)`,
  errorCue: String.raw`resultado|erros?|mensagem|mensagens|aparece\p{L}*|mostra|diz|dizia|exibe|retorna|dá|deu|códigos?|avisos?|apresenta|recebo|log|console|responde`,
  vague: `ajuda problema problemas erro erros dúvida urgente pergunta falha solicitação chamado ticket suporte não funciona com o a os as um uma meu minha de em no na e olá importante por favor help`,
  plea: String.raw`(?:preciso de |peço )?ajuda(?: (?:urgente|por favor))?|por favor|pfv|muito urgente|urgente|resolvido|solucionado|obrigad[oa]`,
  headings: {
    problem: String.raw`descri(?:ção|ca|va)(?: (?:do|da)? ?(?:bug|erro|problema|falha|incidente|chamado))?|(?:qual é )?(?:o|seu)? ?problema|o que (?:acontece|aconteceu|está acontecendo|houve)|comportamento (?:atual|observado)|resultado (?:atual|obtido)|incidente|sintomas?`,
    environment: String.raw`ambiente|(?:\p{L}+ )?vers(?:ão|ões)(?: (?:de|do|da) .*)?|sistema(?: operacional| operativo)?|navegador|dispositivo|aparelho|equipamento|hardware|configuração|plataforma|software|servidor|hospedagem|modelo|impressora|roteador`,
    error: String.raw`(?:mensagem|código|texto)?s? ?(?:de |do )?erros?(?: (?:exato|exibido))?|mensagem|logs?|registros?|console|saída`,
    since: String.raw`desde(?: quando)?|quando (?:começou|iniciou|ocorreu).*|data (?:de início|da ocorrência)`,
    scope: String.raw`alcance|abrangência|quem (?:é|foi) afetado|(?:usuários|equipamentos) afetados|(?:número|quantidade) de (?:usuários|afetados).*|frequência`,
    impact: String.raw`impacto(?: (?:no negócio|comercial))?|consequências?`,
    other: String.raw`(?:passos|como|etapas).*(?:reproduzir|replicar).*|reprodução|comportamento esperado|resultado esperado|capturas?.*|prints?|anexos?|informações adicionais|outr[oa]s?.*|prioridade|gravidade|urgência|contato|nome|telefone|e-?mail|(?:o )?que (?:já )?(?:tentei|foi tentado|fiz|tentou).*|de|para|assunto|data|enviado|solução.*`,
  },
};
