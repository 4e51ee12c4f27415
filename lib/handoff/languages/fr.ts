import { conjugate, toPast } from './inflect.ts';
import type { Language } from './language.ts';

const ER = `test essay vérifi contrôl vid effac supprim désinstall install réinstall redémarr relanc lanc réinitialis actualis désactiv activ réactiv chang modifi remplac
  connect déconnect reconnect exécut restaur cré recré ajout configur reconfigur envoy renvoy demand escalad contact appel compar regard examin reproduit analys inspect mesur format débranch rebranch branch nettoy
  déplac copi export import réimport télécharg renomm édit augment diminu baiss limit autoris accord retir révoqu renouvel génér régénér annul rembours corrig répar déploy redéploy fusionn sépar suspend stopp arrêt ferm forc
  déclench utilis enregistr réenregistr synchronis resynchronis recharg rafraîchi répét recherch cherch enlev consult coup appliqu clon migr purg ping invers désappair appair repass pass bascul signal alert interrog découp divis réessay retent tent cliqu appuy coch décoch sélectionn compress tourn purg mont démont dépann vérouill déverrouill débloqu bloqu isol décal écart allong prolong simul corrobor`;
const FORMS = `${conjugate(ER, 'é ée és ées')} mis mise mises remis remise fait faits faite refait refaite ouvert ouverte rouvert éteint éteinte rétabli rétablie choisi agrandi réduit réduite reconstruit suivi suivie reproduit reproduite relu relue lu lue suspendu suspendue étendu reconnecté redirigé dirigé rempli rafraîchi soumis souscrit défini redéfini permis remonté descendu vérifié transmis`;

export const fr: Language = {
  code: 'fr',
  common: `le la les de des du un une et est pas je nous vous il elle ils que qui dans pour sur avec au aux ce cette ces se sa son notre votre mais plus ne en par sont a ai avons avez être été depuis très aussi encore bonjour merci si quand toujours tous leur mes mon d l j c n s qu`,
  past: FORMS,
  pastLike: String.raw`\p{L}{3,}é(?:e|s|es)?`,
  pastNever: `arrivé arrivée constaté remarqué trouvé trouvée affiché affichée bloqué planté échoué refusé refusée acheté commandé reçu indiqué expliqué précisé utilisée activité société qualité passé été connecté-à marché donné laissé resté restée tombé tombée commencé continué décidé pensé essayée cassé concerné désolé intégré limité supporté terminé validé accepté rencontré clé café côté`,
  base: `${conjugate(ER, 'er ez')} tester essayer vérifier contrôler vider effacer supprimer désinstaller installer réinstaller redémarrer relancer lancer réinitialiser actualiser désactiver activer réactiver changer modifier remplacer connecter déconnecter reconnecter exécuter restaurer créer ajouter configurer envoyer renvoyer contacter appeler comparer regarder examiner nettoyer déplacer copier exporter importer télécharger renommer augmenter diminuer autoriser accorder enregistrer synchroniser recharger rafraîchir ouvrir fermer mettre remettre faire refaire choisir utiliser passer cocher décocher cliquer appuyer saisir débrancher rebrancher brancher arrêter couper éteindre allumer consulter réessayer
    testez essayez vérifiez videz effacez supprimez désinstallez installez réinstallez redémarrez relancez lancez réinitialisez actualisez désactivez activez changez modifiez remplacez connectez déconnectez reconnectez créez ajoutez envoyez renvoyez contactez ouvrez fermez mettez remettez faites choisissez utilisez passez cochez décochez cliquez appuyez débranchez rebranchez regardez rechargez enregistrez coupez`,
  after: 'après|même après|malgré|suite à|en',
  helped: String.raw`n['’](?:a|ont) (?:rien|pas|aucun\p{L}*)(?: \p{L}+)?|ne (?:change|fait|résout|donne|corrige) (?:rien|pas)|a (?:résolu|corrigé|réglé|fonctionné|marché|aidé)|sans (?:succès|effet|résultat|changement)|(?:résout|corrige|règle) le|idem|rien n['’]y fait`,
  persists: String.raw`à nouveau|de nouveau|toujours|encore|même\p{L}*|rien|pas|aucun\p{L}*|persiste|idem|fonctionne|marche|résolu|ok|reste`,
  step: String.raw`redémarrage|réinstallation|réinitialisation|vidage|déconnexion|reconnexion|mise à jour|navigation privée|(?:autre|nouveau|nouvelle|second|deuxième) \p{L}+|changement (?:de|du) \p{L}+|test \p{L}+|cache (?:vidé|navigateur)|fenêtre privée|mode sans échec`,
  tryPast: 'essayé|testé|tenté|réessayé',
  pastOf: toPast(ER, 'er', 'é'),
  lead: String.raw`j['’]ai|je|nous|on|il|elle|ils|elles|j['’]|avons|avez|ai|a|ont|avait|avais|l['’]a|l['’]ai|aussi|également|déjà|ensuite|puis|alors|après|bien|d['’]abord|enfin|maintenant|aujourd['’]hui|hier|comme (?:demandé|indiqué|suggéré|conseillé)|tout|et|mais|donc|client|cliente|cli|le client|la cliente|me suis|m['’]être|suis|avoir|encore|oui|non|merci|y|l['’]|les ai|en plus|finalement|manuellement`,
  self: "j['’]ai|nous avons|on a|avons",
  people: String.raw`je|j['’]ai|nous|on|il|elle|ils|elles|client|cliente|cli|utilisateur|utilisatrice|collègue|équipe|admin|support|technicien|informatique|dsi|hébergeur|prestataire|quelqu['’]un`,
  passive: 'a été|ont été|est|sont|était|étaient|été',
  not: String.raw`rien|pas|ne|n['’]|jamais|aucun\p{L}*|sans|ni|non|refus\p{L}*|au lieu d\p{L}*`,
  notAfter: 'pas|jamais',
  plan: String.raw`va|vais|vont|allons|allez|sera|serait|serons|pourrait|pourrions|pourriez|devrait|devrions|devez|doit|faut|faudra|faudrait|voudrais|souhaite|prévoi\p{L}*|prévu\p{L}*|prochaine étape|n['’]ai pas encore|n['’]avons pas encore|à faire|demain|éventuellement|propos\p{L}*|suggér\p{L}*|recommand\p{L}*|conseill\p{L}*|peut-être|en attente|je compte|envisag\p{L}*`,
  able: 'peut|peux|pouvons|pouvez|peuvent|pouvait',
  condition: "si|s['’]il|s['’]ils|au cas où|sinon|dès que|une fois que|lorsque vous|tant que|à moins",
  aside: String.raw`depuis|parce que|car|quand|lorsque|qui|que|où|dont|comme|pendant que|alors que|après que|puisque`,
  ask: String.raw`pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|pouvez vous|pourriez vous|merci de|veuillez|s['’]il vous plaît|svp|stp|avez-vous|as-tu|essayez|vérifiez|je vous (?:invite|conseille|suggère)|il faudrait|vous pouvez|vous pourriez|n['’]hésitez pas|dites-nous|dites-moi|tenez-nous`,
  good: String.raw`fonctionne(?:nt)?|marche(?:nt)?|refonctionne|remarche|ok|bon|bonne|résolu\p{L}*|réglé\p{L}*|corrigé\p{L}*|succès|réussi\p{L}*|accepté\p{L}*|validé\p{L}*|reçu\p{L}*|arrivé\p{L}*|parfait|nickel|impeccable|normal(?:e|ement)?|disparu\p{L}*|plus (?:d['’]|de |aucun)\p{L}+|passe(?:nt)?|enregistrée?|arrêtée?|rétabli\p{L}*|revenu\p{L}*|rapide|correct\p{L}*|visible|affiché correctement|pas de (?:problème|souci)|aucun problème|aidé`,
  bad: String.raw`pas|aucun\p{L}*|même\p{L}*|toujours|tjs|tjrs|ko|ras|rien|sans (?:succès|effet|résultat|changement)|erreur\p{L}*|échou\p{L}*|échec|refusé\p{L}*|identique|inchangé\p{L}*|encore|persiste|plante|planté|bloqué\p{L}*|lent\p{L}*|vide|manqu\p{L}*|malheureusement|hélas|impossible|absent\p{L}*|ne|reprend|repris\p{L}*|idem|non plus|de nouveau`,
  outcome: String.raw`affiche|dit|indique|montre|est|sont|était|a|ont|donne|retourne|renvoie|trouvé|passé|semble|apparaît|reste|seulement|maintenant|désormais|manuellement|contient|\d+`,
  telling: 'escaladé|demandé|signalé|contacté|appelé|ouvert|prolongé|remboursé|alerté|transmis',
  waiting: String.raw`en attente.*|attente|à suivre|à voir|en cours|j['’]attends|pas encore de (?:retour|réponse)|\?+`,
  newSubject: String.raw`c['’](?:est|était)|depuis|ensuite|ça|cela|il|elle|le|la|les|tout|maintenant|toujours|rien|aucun|même|l['’]\p{L}+|j['’]ai toujours|je (?:peux|vois|reçois)`,
  reportBack: String.raw`et (?:dites|dites-moi|dites-nous|me dire|nous dire|envoyez|envoyer|voir|confirmer|tenez|revenir|indiquer)|afin|pour voir`,
  notStep: String.raw`demandé (?:au|à la|aux) clients?|demandé à \p{L}+ de|(?:joint|envoyé|transmis|mis) (?:\p{L}+ ){0,3}(?:pièce jointe|capture\p{L}*|fichier|logs?|journaux)|(?:rien|pas) changé|tout (?:essayé|testé)|mis à disposition`,
  doneReply: String.raw`c['’]est fait|fait|ça (?:marche|fonctionne|y est)|j['’]ai (?:fait|essayé|testé)|voilà|ok|parfait|toujours|malheureusement|merci|oui|super|rien|idem`,
  withThing: 'avec|sans|par|via|depuis|sur|en|sous',
  label: String.raw`erreur|message(?: d['’]erreur)?|note|notes|remarque|prochaine étape|n['’]ai pas encore|n['’]avons pas encore|à faire|question|version|système|navigateur|client|cliente|statut|résultat|bilan|hypothèse|cause|problème|environnement|déjà (?:testé|essayé|fait)|testé|fait|info|infos|ps|tél|contact|lien|de|à|objet|envoyé|date|exemple|ex|raison|réponse|résumé|contournement|contexte|impact|trouvé`,
  greeting: String.raw`(?:bonjour|bonsoir|salut|hello|cher|chère|chers|madame|monsieur|re)(?: (?:à tous|l['’]équipe|madame|monsieur|toute l['’]équipe)| [\p{Lu}][\p{L}.'-]+){0,3}`,
  closing: String.raw`(?:bien )?cordialement(?: vôtre)?|cdlt|cdt|bien à vous|(?:bonne|belle|excellente) (?:journée|soirée|semaine)|salutations(?: distinguées)?|(?:merci|merci (?:d['’]avance|beaucoup|par avance|pour (?:votre|ton) (?:aide|retour)|bien))|amicalement|à bientôt|envoyé de(?:puis)? mon [\p{L} ]+|sincères salutations|respectueusement`,
  autoReply: String.raw`réponse automatique|message automatique|je suis (?:actuellement )?absente?|absence du bureau|je serai absente?|nous avons bien reçu votre (?:demande|message|mail)|ceci est un (?:message|e-?mail) automatique`,
  and: 'et ensuite|et puis|puis|et',
  but: 'mais|cependant|toutefois|par contre|sauf|malheureusement|pourtant|en revanche',
  again: String.raw`à nouveau|de nouveau|relancé|retesté|retenté|réessayé|testé|recommencé|redéployé|reconnecté|rebranché|encore`,
  abbreviations: String.raw`ex|etc|m|mme|mlle|env|max|min|cf|tél|n°|no|p\.ex|av|apr|janv|févr|avr|juil|sept|oct|nov|déc|vs|ref|réf|app`,
  same: 'redem relan rallu; vide efface suppr purge; conne recon',
  fix: String.raw`réinitialisée?|débloquée?|activée?|désactivée?`,
  happening: {
    cannot: String.raw`ne|n['’]|pas|plus|impossible|erreur|refusée?s?|bloqu\p{L}*|plante|échoue|vide|lent\p{L}*|aucun\p{L}*|manqu\p{L}*|disparu\p{L}*|indisponible|double|boucle|en panne|faux|fausse`,
    since: String.raw`depuis ((?:[^,.;!?()\n]|\.\d|(?<=\.\d\d)\.){2,50})|à la suite d(?:e|u) ((?:[^,.;!?()\n]|\.\d|(?<=\.\d\d)\.){2,40})`,
    scope: String.raw`tous|toutes|seulement|uniquement|seul\p{L}*|personne|autres?|chaque|certains?|\d+ (?:utilisateurs|clients|personnes|postes|mails)|marche|nos clients|collègues?`,
    impact: String.raw`urgent\p{L}*|bloqu\p{L}*|critique|délai|avant (?:lundi|mardi|mercredi|jeudi|vendredi|demain)|production|chiffre d['’]affaires|échéance|perd\p{L}*`,
    sinceEnd: String.raw`le|la|les|nos|notre|mes|mon|un|une|plus`,
    errorCue: String.raw`erreur\p{L}*|message|affiche|indique|dit|apparaît|retourne|renvoie|obtiens|code|s['’]affiche|avertissement`,
  },
  frame: { reports: '{who} signale : {problem}', reportsNothing: '{who} a écrit ; ce qui ne va pas n’est pas dit', since: 'depuis', error: 'erreur', environment: 'environnement', scope: 'portée', impact: 'impact', notRecorded: 'résultat non noté', runbook: 'procédure', attempted: 'suivie', linked: 'seulement liée' },
};
