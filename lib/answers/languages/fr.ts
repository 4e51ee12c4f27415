import type { QuestionWords } from '../question-words.ts';

export const fr: QuestionWords = {
  filler: `est sont était étaient être été sera seront a ont avait avaient avoir ai as t il elle ils elles on nous vous je tu le la les l un une des du de d ce cet cette ces c ça se s sa son ses leur leurs notre nos votre vos lui y en n ne pas plus
    déjà encore toujours maintenant actuellement exactement vraiment aussi bien seulement juste même puis donc alors au aux à avec sans sous sur dans par pour chez entre avant après depuis pendant jusque jusqu lors et ou mais si comme que qu qui quoi dont où quel quelle quels quelles quand pourquoi comment combien lequel laquelle côté autre autres quelqu quelque
    client clients cliente clientes utilisateur utilisateurs agent peut peuvent pourrait doit doivent faut
    testé testée testés testées tester essayé essayée essayés essayer tenté vérifié vérifiée vérifier regardé regarder vu vue voit dit disent dire montre montrent montrer donne donnent trouvé trouvée trouver
    arrive arrivé arriver concerné concernés concernée concernées touché touchés touchée touchées marche marchent marcher fonctionne fonctionnent fonctionner aide aidé aider suffit suffi suffire possible problème problèmes souci cas ticket bug cause raison origine viennent vient venir
    utilisé utilisée utilisés utilise utilisent utiliser fait faite faits faire fut été résolu résolue réglé réglée corrigé dernier dernière premier première existe existent y-a-t-il a-t-il est-ce`,
  which: 'quel(?:le)?s?(?: est| sont)?(?: le| la| les)?',
  when: String.raw`(?:depuis )?quand|à quelle heure|(?:à|depuis) quelle date|quel jour`,
  count: 'combien|à quelle fréquence',
  why: String.raw`pourquoi|quelle (?:est|était|a été) (?:la|l['’]) ?(?:cause|raison|origine)|d['’]où (?:vient|viennent|venait)|qu['’]est-ce qui (?:cause|provoque|a causé|a provoqué)|à quoi est-ce dû`,
  cure: String.raw`qu['’]est-ce qui a (?:résolu|réglé|aidé|fonctionné|corrigé)|comment .*(?:résolu|réglé|corrigé)`,
  solved: String.raw`(?:est-ce|le problème est-il|c['’]est|est-il) (?:désormais |maintenant )?(?:résolu|réglé|corrigé)|(?:est-ce que )?(?:ça|cela) (?:marche|fonctionne)(?:-t-il)? maintenant`,
  tried: String.raw`test[ée]\p{L}*|essay[ée]\p{L}*|tent[ée]\p{L}*`,
  outcome: String.raw`aid[ée]\p{L}*|suffi\p{L}*|march\p{L}+|fonctionn\p{L}+|règle(?:-t-\p{L}+)?|résout|changé quelque chose`,
  future: String.raw`sera|seront|\p{L}+ra-t-(?:il|elle|on)|\p{L}+ront-(?:ils|elles)|va-t-(?:il|elle|on)|prévu\p{L}*`,
  others: String.raw`autres?|d['’]autres|tous|toutes|quelqu['’]un d['’]autre|aussi|également`,
  after: 'après|depuis que|suite à|à la suite',
  kinds: {
    version: 'versions?|release',
    browser: 'navigateurs?',
    device: 'appareils?|téléphones?|smartphones?|modèle|ordinateur|matériel|portable',
    system: String.raw`systèmes?(?: d['’]exploitation)?|os`,
  },
  yesOrNo: 'oui|ouais|si|non|nan|exact|tout à fait',
  hedge: String.raw`peut-être|probablement|sans doute|possible que|pourrait|je (?:pense|crois|suppose)|pas sûre?|il se peut|pas encore|plus tard|demain|bientôt`,
  time: String.raw`hier|aujourd['’]hui|ce (?:matin|soir)|cette (?:nuit|semaine)|(?:la semaine|le mois|l['’]année) (?:dernière?|passée?)|il y a|depuis|midi|minuit|\d+ ?h(?:\d\d)?`,
  number:
    'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|cent|mille|aucune?|personne|toutes?|tous|moitié|chaque',
  because: String.raw`parce qu[e'’]|car|à cause|caus\p{L}+|raison|dû|due|dus|dues|vient d[eu'’]|venait d[eu'’]|provoqu\p{L}+|provient|au lieu|manqu\p{L}+|absent\p{L}*|erroné\p{L}*|mauvais\p{L}*|incorrect\p{L}*|puisque|bug|plante|périmé\p{L}*|expiré\p{L}*|en fait`,
  else: String.raw`autres?|tous|toutes|personne|aucune?|seul\p{L}*|aussi|également|pareil|idem|même|collègues?|non plus|par contre|touché\p{L}*|ok|bien`,
};
