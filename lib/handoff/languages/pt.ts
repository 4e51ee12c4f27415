import { conjugate, toPast, toThird } from './inflect.ts';
import type { Language } from './language.ts';

const AR = `test tent verific confer chec cheg apag delet exclu limp remov desinstal instal reinstal reinici atualiz desativ ativ reativ mud alter troc substitu conect desconect reconect execut rod restaur cri recri adicion configur reconfigur envi reenvi mand pergunt escal contat lig compar olh examin analis inspecion format copi export import carreg baix renome edit aument limit liber autoriz revog renov ger reger cancel reembols consert repar implant paus par fech forç us utiliz registr sincroniz recarreg procur busc consult aplic clon migr tir retir desbloque bloque clic apert salv ajust habilit desabilit solicit lanç entr captur reset desmarc marc selecion esvazi desmont mont separ junt cadastr acion notific avis relat encaminh reprocess regrav simul isol prolong`;
const ER = `refaz estend escrev resolv mex recebi vend conced`;
const IR = `sub abr reabr divid repet defin redefin restitu reconstru permit corrig reproduz exclu reduz diminu inclu substitu transfer segu emit reemit`;
const FORMS = `${conjugate(AR, 'ei ou amos aram ado ada ados adas', { c: 'qu', g: 'gu', ç: 'c' })} ${conjugate(ER, 'i eu emos eram ido ida idos idas')} ${conjugate(IR, 'i iu imos iram ido ida idos idas')}
  fiz fez fizemos fizeram feito feita pus pôs pusemos posto aberto aberta reaberto refiz refez dei deu demos dado vi viu vimos reproduzi reproduziu reduzi reduziu segui seguiu escrito resolvi excluí excluiu substituí subi`;

export const pt: Language = {
  code: 'pt',
  common: `o a os as de do da dos das que e em um uma não é com por para no na nos nas se mas mais ao como eu ele ela nós já está estão foi ser tem são também quando meu minha seu sua isso este esta muito até só bom boa olá oi obrigado obrigada você vocês pelo pela sem ou nem desde ainda`,
  past: FORMS,
  pastLike: String.raw`\p{L}{3,}(?:ei|ou|amos)|\p{L}{4,}(?:ado|ada|ido|ida)s?`,
  pastNever: `ficou parou parado parada chegou chegado começou aconteceu notei notou recebi recebeu recebido comprei comprou precisamos estamos vamos temos podemos queremos falhou travou travado sumiu continuou continua voltou mostrou retornou deu viu vi sei pensei achei esperado estado sido obrigado obrigada conhecido devido lado mercado cuidado resultado passado passada bloqueado expirado encontrei encontrou mudou`,
  base: `${conjugate(AR, 'ar e', { c: 'qu', g: 'gu', ç: 'c' })} ${conjugate(IR, 'ir')} testar tentar verificar conferir checar apagar deletar excluir limpar remover desinstalar instalar reinstalar reiniciar atualizar desativar ativar mudar alterar trocar substituir conectar desconectar reconectar executar rodar restaurar criar adicionar configurar enviar reenviar mandar contatar ligar comparar olhar copiar exportar importar carregar subir baixar renomear aumentar reduzir liberar autorizar renovar salvar sincronizar recarregar abrir fechar colocar fazer refazer usar utilizar tirar selecionar marcar desmarcar clicar entrar sair desligar esvaziar repetir
    teste tente verifique confira cheque apague exclua limpe remova desinstale instale reinstale reinicie atualize desative ative mude altere troque conecte desconecte crie adicione envie mande abra feche use selecione clique saia faça reduza`,
  after: 'após|depois de|mesmo após|mesmo depois de|ao|apesar de',
  helped: String.raw`não (?:funcionou|adiantou|ajudou|resolveu|mudou|funciona|adianta|ajuda|resolve|fez)(?: nada| o problema)?|funcionou|resolveu|solucionou|ajudou|sem (?:sucesso|resultado|efeito|mudança)|também não \p{L}+|dá o mesmo`,
  persists: String.raw`continua|igual|mesmo|mesma|ainda|persiste|não|também|funciona|funcionou|ok|resolvido`,
  step: String.raw`reinício|reinstalação|redefinição|(?:outro|outra|novo|nova|segundo|segunda) \p{L}+|aba anônima|janela (?:anônima|privada)|modo (?:anônimo|seguro)|sync \p{L}+|sincronização \p{L}+|teste \p{L}+|cache (?:limpo|apagado)|\p{L}+ (?:reinstalad[ao]|reiniciad[ao]|desativad[ao]|ativad[ao])`,
  pastOf: { ...toPast(AR, 'ar', 'ou'), ...toPast(ER, 'er', 'eu'), ...toPast(IR, 'ir', 'iu'), fazer: 'fez', abrir: 'abriu' },
  person: { ...toThird(AR, 'ei', 'ou', { c: 'qu', g: 'gu', ç: 'c' }), ...toThird(ER, 'i', 'eu'), ...toThird(IR, 'i', 'iu'), fiz: 'fez', pus: 'pôs', refiz: 'refez', dei: 'deu' },
  tryPast: 'tentei|tentou|tentamos|testei|testou|testamos|testado|tentado',
  lead: String.raw`eu|nós|ele|ela|eles|a gente|tenho|temos|tinha|também|ter|além disso|já|depois|então|agora|hoje|ontem|primeiro|por fim|finalmente|me|o|a|os|as|lhe|e|mas|cliente|cli|o cliente|a cliente|usuário|como (?:você )?(?:pediu|sugeriu|indicou|orientado|solicitado|sugerido)|sim|obrigad[oa]|de novo|ok|manualmente|até|foi|foram`,
  selfLike: String.raw`\p{L}{3,}(?:ei|amos|emos)`,
  people: String.raw`eu|nós|a gente|ele|ela|eles|cliente|cli|usuário|usuária|colega|equipe|suporte|admin|administrador|ti|técnico|fornecedor|alguém`,
  passive: 'se|foi|foram|está|estão|sido|ficou',
  not: String.raw`nada|ninguém|não|nunca|nenhum|nenhuma|sem|nem|jamais|em vez de|ao invés de`,
  plan: String.raw`vai|vou|vamos|vão|poderia|poderíamos|poderiam|deveria|deveríamos|deve|devem|preciso|precisa|precisamos|tem que|temos que|quero|quer|gostaria|próximo passo|pendente|amanhã|talvez|proponho|sugiro|sugeri|recomendo|recomend\p{L}*|pretendo|farei|fará|faremos|pedi|pediu|aguardando|será|falta|a fazer`,
  able: 'pode|posso|podem|podemos|consigo|consegue',
  condition: 'se|caso|a menos|desde que|assim que|quando puder|caso contrário',
  aside: String.raw`desde|porque|quando|que|quem|onde|cujo|como|enquanto|embora|já que|após`,
  ask: String.raw`poderia|poderiam|pode|podem|por favor|você (?:já )?(?:tentou|testou|verificou|consegue)|tente|teste|verifique|recomendo|recomendamos|sugiro|me avise|nos avise|se puder|gentileza|favor`,
  good: String.raw`funciona(?:m)?|funcionou|funcionando|ok|bem|certo|corretamente|resolvido|resolveu|solucionado|consertado|chega(?:m|ram)?|chegou|sucesso|perfeito|agora (?:consigo|vai|funciona)|atualizou|aprovad[oa]|aceit[oa]|normal(?:mente)?|sumiu|rápido|voltou|sem (?:problemas?|erros?)|entrou|abre|abriu|deu certo|visível|concluíd[oa]`,
  bad: String.raw`não|nada|igual|mesmo|mesma|continua(?:m)?|ainda|erro|erros|falha|falhou|nenhum|nenhuma|sem (?:sucesso|mudança|resultado|efeito)|persiste|rejeitad[oa]|recusad[oa]|lento|vazi[oa]|trava\p{L}*|travou|parou|nem|nunca|infelizmente|timeout|de novo|também não|caiu`,
  outcome: String.raw`estava|estavam|bloqueia|fica|ficou|aparece|mostra|diz|dá|deu|tem|há|é|são|está|estão|era|só|apenas|agora|retorna|encontr\p{L}*|indica|contém|\d+`,
  telling: 'escal(?:ei|ou)|pergunt(?:ei|ou)|report(?:ei|ou)|contat(?:ei|ou)|lig(?:uei|ou)|abri|abriu|avis(?:ei|ou)|encaminh(?:ei|ou)',
  waiting: String.raw`aguardando.*|esperando.*|pendente.*|a confirmar|sem resposta|em andamento|\?+`,
  newSubject: String.raw`também não|sem|nem|desde então|agora|o|a|os|as|continua|tudo|nada|já|não|isso|aí|funciona|funcionou|chegou|me (?:aparece|dá)`,
  reportBack: String.raw`e (?:me (?:diga|dizer|avise|avisar)|nos (?:diga|avise|informe)|dizer|avisar|envi\p{L}+|ver se|confirm\p{L}+|informar)|para ver`,
  notStep: String.raw`(?:anex(?:ei|ou)|envi(?:ei|ou)|mand(?:ei|ou)) (?:\p{L}+ ){0,3}(?:print\p{L}*|captura\p{L}*|arquivo anexo|logs?|fotos? do)|não mud\p{L}*|nada mud\p{L}*|tentei (?:de )?tudo`,
  doneReply: String.raw`feito|pronto|já (?:fiz|está|consigo)|fiz|sim|funcionou|funciona|continua|mesma coisa|obrigad[oa]|perfeito|nada|não (?:funcionou|adiantou|resolveu)|infelizmente|deu certo`,
  withThing: 'com|sem|pelo|pela|via|em|no|na|usando',
  label: String.raw`erro|mensagem|nota|notas|próximo passo|pergunta|versão|sistema|navegador|cliente|status|resultado|conclusão|hipótese|causa|problema|ambiente|testado|feito|info|atualização|obs|ps|tel|contato|link|de|para|assunto|enviado|data|exemplo|ex|motivo|resposta|resumo|pendente|contexto|impacto`,
  greeting: String.raw`(?:olá|oi|bom dia|boa tarde|boa noite|prezad[oa]s?|car[oa]s?|tudo bem)(?: (?:a todos|equipe|pessoal|senhor|senhora|tudo bem)| [\p{Lu}][\p{L}.'-]+){0,3}`,
  closing: String.raw`(?:atenciosamente|cordialmente|att|abraços?|abs|grat[oa]|obrigad[oa](?: (?:desde já|pela ajuda|pela atenção))?|muito obrigad[oa]|saudações|um abraço|enviado do meu [\p{L} ]+|com os melhores cumprimentos|cumprimentos)`,
  autoReply: String.raw`resposta automática|mensagem automática|estou (?:fora do escritório|de férias|ausente)|fora do escritório|recebemos (?:a )?sua (?:solicitação|mensagem)|este é um (?:e-?mail|aviso) automático`,
  and: 'e depois|e então|e',
  but: 'mas|porém|contudo|no entanto|entretanto|exceto|infelizmente',
  again: String.raw`de novo|novamente|outra vez|reconect\p{L}*|conectei de novo|testei|repeti|retomei|testado`,
  abbreviations: String.raw`ex|p\.ex|etc|sr|sra|dr|dra|aprox|nº|tel|máx|mín|pág|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez|ref|vs|obs|c`,
  same: 'apaga exclu delet limpa limpe; recon conec; envia mande manda reenv; verif confe checa',
  fix: String.raw`redefinid[oa]|desbloquead[oa]|ativad[oa]|desativad[oa]`,
  happening: {
    cannot: String.raw`nada|ninguém|não|erro|falha|nenhum\p{L}*|nada|ninguém|fecha|trava\p{L}*|lent\p{L}*|vazi\p{L}*|recusa\p{L}*|parou|deixou de|impossível|duplica\p{L}*|sumi\p{L}*|expirado|fora do ar`,
    since: String.raw`desde (?:o |a )?((?:[^,.;!?()\n]|\.\d|(?<=\.\d\d)\.){2,50})|a partir de ((?:[^,.;!?()\n]|\.\d|(?<=\.\d\d)\.){2,40})|após ((?:[^,.;!?()\n]|\.\d|(?<=\.\d\d)\.){2,40})`,
    scope: String.raw`só|apenas|todos|todas|ninguém|somente|outros?|outras?|alguns|\d+ (?:usuários|clientes|pessoas)|ambos|colegas?`,
    impact: String.raw`urgente|bloquea\p{L}*|crítico|prazo|até (?:segunda|terça|quarta|quinta|sexta)|produção|vendas|perdendo`,
    sinceEnd: String.raw`o|a|os|as|meu|minha|noss[oa]s?|um|uma|não`,
    errorCue: String.raw`erro|erros|mensagem|aparece|mostra|diz|exibe|retorna|dá|código|aviso|apresenta`,
  },
  frame: { reports: '{who} relata: {problem}', reportsNothing: '{who} escreveu; não consta o que não consegue fazer', since: 'desde', error: 'erro', environment: 'ambiente', scope: 'alcance', impact: 'impacto', notRecorded: 'resultado não registrado', runbook: 'procedimento', attempted: 'tentado', linked: 'apenas vinculado' },
};
