import type { QuestionWords } from '../question-words.ts';

export const nl: QuestionWords = {
  filler: `is zijn was waren wordt worden werd werden geweest heeft hebben had hadden heb kan kunnen kon zou zal zullen moet moeten mag hij zij ze het de een hem haar hun zijn mijn onze ons we wij je jij u jullie dit dat deze die er hier daar
    al reeds nog nu momenteel precies echt ook alleen maar zo dan toch weer opnieuw aan op uit bij met na van voor te in om over onder door zonder tot sinds tussen tijdens en of als zoals wat welke welk wanneer waarom hoe wie waar waardoor hoeveel vaak lang iets iemand alle een keer meer andere ander anders
    klant klanten gebruiker gebruikers agent getest testen geprobeerd proberen gecontroleerd controleren gekeken kijken ziet zien gezien zegt zei zeggen toont tonen staat gevonden bekend geeft gaf krijgt krijgen
    gebeurt gebeuren getroffen last werkt werken werkte werkt gaat helpt hielp geholpen genoeg mogelijk probleem problemen fout geval ticket oorzaak reden
    gebruikt gebruiken draait gedaan doen opgelost verholpen laatste eerste zelfde waarbij wordt`,
  which: 'welke?|wat voor',
  when: 'wanneer|sinds wanneer|hoe laat|op welke (?:dag|datum)',
  count: 'hoe ?veel|hoe vaak|hoe lang|bij hoeveel|voor hoeveel',
  why: String.raw`waarom|waardoor|hoe komt (?:het|dat)|wat (?:is|was) (?:de|er) (?:oorzaak|reden|mis|fout)|wat veroorzaakt\p{L}*`,
  cure: String.raw`wat heeft (?:het |dit )?(?:uiteindelijk )?(?:geholpen|opgelost|verholpen)|hoe is (?:het|dit|dat) opgelost|wat loste`,
  solved: String.raw`is (?:het|dit|dat|het probleem) (?:nu |al |inmiddels )*(?:opgelost|verholpen|klaar|weg)|werkt (?:het|dit) (?:nu|weer)`,
  tried: 'geprobeerd|getest|uitgeprobeerd',
  outcome: String.raw`helpt|hielp|geholpen|werkt|genoeg|voldoende`,
  future: String.raw`zal|zullen|wanneer (?:komt|wordt|is|worden)|gepland|gaat .* worden`,
  others: String.raw`andere?|meer (?:klanten|gebruikers|mensen)|anderen|nog iemand|iemand anders|alle|hele`,
  after: 'na de|na het|nadat|sinds de|sinds het',
  kinds: {
    version: 'versies?|release',
    browser: 'browsers?',
    device: 'apparaten|apparaat|toestel|telefoon|model|laptop|computer',
    system: 'besturingssyste\\p{L}+|systeem',
  },
  yesOrNo: 'ja|jawel|nee|neen|klopt|inderdaad|precies',
  hedge: String.raw`misschien|waarschijnlijk|mogelijk|vermoedelijk|zou kunnen|ik (?:denk|vermoed)|niet zeker|nog niet|later|morgen|binnenkort`,
  time: String.raw`gisteren|vandaag|eergisteren|vanochtend|vanmiddag|vanavond|vannacht|vorige (?:week|maand|nacht)|geleden|sinds|uur|middag`,
  number:
    'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|honderd|duizend|geen|niemand|alle|allebei|beide|helft|elke?',
  because: String.raw`omdat|doordat|want|door|vanwege|oorzaak|reden|veroorzaakt\p{L}*|ligt aan|lag aan|komt door|blijkt|bleek|in plaats van|ontbreekt|ontbrak|fout|verkeerd\p{L}*|verlopen|bug`,
  else: String.raw`andere?|anderen|alle|iedereen|niemand|geen|alleen|ook|zelfde|collega\p{L}*|beide|meerdere|wel|niet getroffen`,
};
