import type { QuestionWords } from '../question-words.ts';

export const de: QuestionWords = {
  filler: `ist sind war waren wird wurde wurden werden wäre hat haben hatte hatten habe kann können konnte könnte soll sollte muss darf mag er sie es ihm ihn ihr ihre ihren ihrem sein seine seinen der die das den dem des ein eine einen einem einer dieser diese dieses dort hier da wir uns unser unsere unserer unserem man
    schon bereits noch jetzt nun gerade eigentlich genau wirklich mal auch nur so dann denn doch also wieder erneut an auf aus bei mit nach von vor zu zum zur in im ins am um für über unter durch ohne bis seit zwischen während und oder aber als wie wenn ob etwas jemand alle einmal sehr
    kunde kunden kundin kundinnen nutzer benutzer anwender agent was welche welcher welches welchen welchem wann warum wieso weshalb wodurch wie wer wo woran wohin woher viele viel lange oft dass
    getestet testen probiert probieren ausprobiert versucht versuchen geprüft prüfen gefragt geschaut schauen sieht aussieht zeigt zeigte zeigen sagt sagte sagen steht stand gefunden bekannt gibt gab bekommt bekommen
    passiert passieren betroffen auftreten tritt auf funktioniert funktionieren geht gehen läuft laufen hilft helfen geholfen reicht möglich problem probleme fehler fall ticket andere anderer anderes anderen anderem weitere weiteren weiterer sonst
    benutzt verwendet genutzt nutzt verwenden gemacht machen liegt lag ursache grund gelöst behoben letzte letzten erste gleich gleiche selbe`,
  which: 'welche[nmrs]?',
  when: 'wann|seit wann|um wie viel uhr|um welche uhrzeit|an welchem (?:tag|datum)',
  count: String.raw`wie (?:viele?|oft|lange|groß|hoch)|für wie viele|bei wie vielen`,
  why: String.raw`warum|wieso|weshalb|wodurch|woran (?:liegt|lag)|was (?:ist|war) (?:die|der) (?:ursache|grund)|was war falsch|was verursacht\p{L}*|wie kommt es`,
  cure: String.raw`was hat (?:es |das (?:problem )?)?(?:schließlich |letztlich )?(?:geholfen|gelöst|behoben)|wie wurde (?:es|das(?: problem)?) (?:gelöst|behoben)|womit wurde`,
  solved: String.raw`(?:ist|wurde) (?:es|das|das problem|der fall|der fehler) (?:jetzt |inzwischen |schon )*(?:gelöst|behoben|weg|erledigt)|(?:geht|funktioniert|läuft) (?:es|das) (?:jetzt|wieder|nun)`,
  tried: '(?:aus)?probiert|getestet|versucht',
  outcome: String.raw`hilft|half|geholfen|gebracht|funktioniert|reicht|ausreich\p{L}*|geht es|läuft es`,
  future: String.raw`wird .*(?:werden|geben|kommen|sein)|wann (?:wird|kommt|ist|werden|können)|geplant|können .* werden|kann .* werden`,
  others: String.raw`andere[nmrs]?|weitere[nmrs]?|sonst|noch jemand|alle|ganze[nrsm]?`,
  after: 'nach dem|nach der|nachdem|seit dem|seit der',
  kinds: {
    version: String.raw`\p{L}*versionen|\p{L}*version|release|stand`,
    browser: 'browser',
    device: 'geräte?|handy|smartphone|modell|laptop|rechner|telefon',
    system: 'betriebssysteme?|system|os',
  },
  yesOrNo: 'ja|jo|jep|nein|nö|doch|genau|richtig|korrekt|stimmt',
  hedge: String.raw`vielleicht|vermutlich|wahrscheinlich|möglicherweise|eventuell|könnte|ich (?:denke|glaube|vermute)|nicht sicher|wohl|noch nicht|später|morgen|demnächst`,
  time: String.raw`gestern|heute|vorgestern|morgens?|abends?|nachts?|mittags?|uhr|seit|vor \p{L}+ (?:minuten|stunden|tagen|wochen|monaten)|letzte[nr]? (?:woche|nacht|monat|jahr)`,
  number:
    'ein(?:e[nmrs]?|s)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|keine[nrs]?|niemand|alle|beide|einmal|zweimal|halb|jede[nmrs]?',
  because: String.raw`weil|da|wegen|grund|ursache|verursacht\p{L}*|liegt an|lag an|daran|daher|deshalb|darum|durch|statt|fehlt\p{L}*|falsch\p{L}*|veraltet|abgelaufen|bug|herausgestellt|stellte sich heraus|schuld`,
  else: String.raw`andere[nmrs]?|weitere[nmrs]?|sonst|alle|niemand|keine[rs]?|nur|auch|ebenfalls|gleiche[nrs]?|kolleg\p{L}+|beide|mehrere|ok|nicht betroffen`,
};
