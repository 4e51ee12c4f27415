import type { QuestionWords } from '../question-words.ts';

export const pt: QuestionWords = {
  filler: `é são era eram foi foram ser está estão estava estavam sido tem têm tinha há houve o a os as um uma uns umas de do da dos das no na nos nas em com sem por pelo pela para sobre entre desde até após durante se seu sua seus suas lhe me meu minha nosso nossa este esta isto esse essa isso
    já ainda agora atualmente exatamente realmente também além só apenas mesmo mesma assim então e ou mas se como que qual quais quando quanto quanta quantos quantas onde quem porque porquê por outro outra outros outras alguém algum alguma algo não sim
    cliente clientes usuário usuários utilizador utilizadores agente pode podem poderia deve devem
    testado testada testou testaram testar tentado tentou tentaram tentar verificado verificou verificar checou olhou olhar vê viu visto diz dizem disse mostra mostram mostrou mostrar encontrou encontrado encontrar dá deu
    acontece aconteceu acontecer ocorre ocorreu afetado afetados afetada afetadas funciona funcionam funcionou funcionava funcionar ajuda ajudou ajudar adiantou bastou resolve possível problema problemas falha caso chamado causa motivo razão erro
    usa usam usou usado usar utiliza fez fizeram fazer feito feita resolveu resolvido corrigiu corrigido último última primeiro primeira existe existem lado`,
  which: 'qual|quais|que',
  when: 'quando|desde quando|a que horas|em que (?:data|dia)',
  count: String.raw`quant[oa]s?|com que frequência`,
  why: String.raw`por que|por quê|porque|qual (?:é|era|foi) (?:a|o) (?:causa|motivo|razão|origem)|o que (?:causa|causou|provoca|provocou|estava errado)|a que se deve`,
  cure: String.raw`o que (?:resolveu|corrigiu|ajudou|funcionou)|como (?:se |foi )?(?:resolveu|resolvido|corrigido|solucionado)`,
  solved: String.raw`(?:está|foi|já foi) (?:já )?(?:resolvido|corrigido|solucionado)|(?:já )?(?:está funcionando|funciona agora|voltou a funcionar)`,
  tried: String.raw`test(?:ou|ado|ada|aram)|tent(?:ou|ado|aram)|experiment\p{L}+`,
  outcome: String.raw`funcion\p{L}+|ajud\p{L}+|adiant\p{L}+|bast\p{L}+|resolveu|resolve`,
  future: String.raw`será|serão|(?:vai|vão) \p{L}+r|previst[oa]|quando (?:sai|será|chega)`,
  others: String.raw`outr[oa]s?|mais (?:usuários|clientes|alguém)|tod[oa]s|também`,
  after: 'após|depois d[aeo]|desde que',
  kinds: {
    version: 'versão|versões',
    browser: 'navegador|navegadores',
    device: 'dispositivos?|aparelhos?|telefone|celular|telemóvel|modelo|computador|notebook',
    system: 'sistemas? operaciona(?:l|is)|sistema',
  },
  yesOrNo: 'sim|não|nao|isso|correto|exato|exatamente',
  hedge: String.raw`talvez|provavelmente|possivelmente|pode ser|poderia|(?:acho|creio|suponho)|não tenho certeza|ainda não|mais tarde|amanhã|em breve`,
  time: String.raw`ontem|hoje|anteontem|esta (?:manhã|tarde|noite|semana)|semana passada|mês passado|há|desde|meio-dia|meia-noite|de manhã`,
  number:
    'uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|cem|mil|nenhuma?|ninguém|tod[oa]s|ambos|metade|cada',
  because: String.raw`porque|pois|já que|devido|caus\p{L}+|motivo|razão|por conta|culpa\p{L}*|provoc\p{L}+|em vez de|ao invés|falta\p{L}*|expirad[oa]|vencid[oa]|incorret[oa]|errad[oa]|bug|trava\p{L}*`,
  else: String.raw`outr[oa]s?|tod[oa]s|ninguém|nenhuma?|só|apenas|também|tampouco|igual|mesm[oa]s?|colegas?|ambos|vários|ok|normal`,
};
