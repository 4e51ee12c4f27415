import type { ReportWords } from '../report-words.ts';

const DAY = String.raw`(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|middag|avond|nacht)?`;
const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)';
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?: uur)?|\d{1,2} uur`;
const PART = 'ochtend|morgen|middag|avond|nacht';
const DATE = String.raw`\d{1,2} ${MONTH}(?: \d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|(?:begin|half|eind) (?:${MONTH}|deze week|van de (?:week|maand)|vorige (?:week|maand))`;
const COUNT = String.raw`\d+|een|één|twee|drie|vier|vijf|zes|tien|een paar|paar|enkele|meerdere|verschillende`;
const UNIT = String.raw`(?:minuten|minuut|uur|uren|dag(?:en)?|nacht(?:en)?|week|weken|weekend|maand(?:en)?|jaar)`;
const TIME = String.raw`(?:(?:ongeveer|rond|circa|ca\.?|omstreeks|ruim|meer dan) ?){0,2}(?:(?:gisteren|eergisteren|vandaag)(?:${PART})?|van(?:ochtend|morgen|middag|avond|nacht)|(?:deze|vorige|afgelopen) (?:${DAY}|week|maand|nacht|weekend|jaar|ochtend)|(?:het|dit) (?:weekend|vorige weekend)|(?:${DAY})(?: (?:${DATE}))?|${DATE}|(?:de laatste |al |de afgelopen )?(?:${COUNT}) ${UNIT}(?: geleden)?|kort|lang|altijd|het begin)(?:,? (?:om |rond |vanaf )?(?:${CLOCK}))?|${CLOCK}`;
const COMING = String.raw`(?:(?:aanstaande |komende )?(?:${DAY})|morgen(?:ochtend|middag|avond)?|overmorgen|vanavond|(?:het )?eind(?:e)? van de (?:dag|week|maand|middag)|(?:volgende|komende) (?:week|maand|${DAY})|maandeinde|middag|${DATE}|${CLOCK})(?: (?:om )?(?:${CLOCK}))?`;
const PEOPLE = String.raw`gebruikers?|mensen|personen|medewerkers?|klant(?:en)?|collega['’]?s?|leerlingen|studenten|pati[eë]nten|leden|chauffeurs?|teams?|afdelingen|kantoren|winkels?|filialen|vestigingen|accounts?|apparaten|computers?|pc['’]?s|laptops?|telefoons?|printers?|servers?|bestellingen|facturen|kanalen|bestanden|mails?|mailboxen|tickets?|kassa['’]?s?|zalen|browsers?|pagina['’]?s|camera['’]?s|bonnen`;

export const nl: ReportWords = {
  code: 'nl',
  failing: String.raw`niets|niemand|niet(?: meer)?|geen|niks|fout\p{L}*|mislukt\p{L}*|vastgelopen|loopt vast|hangt|leeg|lege|traag|onmogelijk|verdwenen|verdwijn\p{L}*|dubbel\p{L}*|ontbreek\p{L}*|ontbrek\p{L}*|kapot|geweigerd|weigert|stopt|gestopt|crasht|gecrasht|valt (?:weg|uit)|uitgevallen|weg|kwijt|verloren|geblokkeerd|afgewezen|verkeerd\p{L}*|zwart|wit scherm|bevroren|bevriest|vertraag\p{L}*|te laat|offline|onbereikbaar|verbroken|haper\p{L}*|storing|lukt niet|doet het niet|ongeldig|verlopen`,
  bareFailing: 'fout(?:en)?|probleem|problemen|storing|werkt niet|doet het niet|lukt niet',
  hedge: String.raw`duidelijke en beknopte|geen problem(?:en|een)|ik (?:denk|geloof|vermoed|hoop|weet niet|heb (?:al|niets))|geen idee|weet niet|misschien|wellicht|waarschijnlijk|bedankt|dank\p{L}*|alvast|sorry|alsjeblieft|graag|niets (?:veranderd|gewijzigd|aangepast)|kun(?:nen)? (?:je|jullie|u)|kan iemand|heeft iemand|zou|geprobeerd`,
  openers: `ik wij we hij zij ze het dit dat deze die de een er en of maar want omdat dus ook dan nu nog al hallo hoi beste goedemorgen goedemiddag dag ja nee ok oké helaas echter eigenlijk momenteel plotseling opeens mijn onze ons jullie uw hun zijn haar als wanneer toen waar met van voor op in aan bij uit te na door zodat zo daarom daardoor ook sindsdien verder tevens toch is zijn heeft hebben hier daar`,
  hanging: `ik wij we hij zij ze het dit dat deze die de een er en of maar want omdat dus ook dan nog al mijn onze ons jullie uw hun haar als wanneer toen waar met van voor op in aan bij uit te na door zonder tot naar om over tegen per is zijn was waren wordt worden werd heeft hebben had kan kunnen moet moeten mag zal zou zeer heel erg zo niet geen elke alle bijv enz`,
  joints: `en of maar want omdat dus zodat dat die als wanneer toen waar terwijl nadat voordat tot sinds hoewel zonder met van voor op in aan bij uit na door naar om over tegen via per`,
  small: `de het een mijn onze ons jullie uw hun zijn haar dit deze die`,
  time: TIME,
  since: 'sinds(?:dien| de| het)?|vanaf(?: de| het)?|sedert',
  pointsBack: 'sindsdien|toen|dat|die tijd',
  began: String.raw`(?:begon|begonnen|gestart|ontstaan|opgetreden|voor het eerst)(?: (?:op|om|na|sinds|met|vanaf)){0,2}`,
  after: 'na|sinds|met|vanaf|sedert',
  event: String.raw`\p{L}*update\p{L}*|\p{L}*upgrade\p{L}*|\p{L}*migratie|\p{L}*installatie|geïnstalleerd|overstap|overgang|overgestapt|\p{L}*wijziging\p{L}*|gewijzigd|verhuizing|patch|onderhoud|herstart\p{L}*|storing|stroomstoring|versie|bijgewerkt|vervang\p{L}*|wissel\p{L}*|v?\d+\.\d[\w.]*`,
  named:
    'workspace|werkruimte|tenant|organisatie|cluster|instantie|project|token|rol|wachtrij|kanaal|module|plug-?in|extensie|integratie|thema|sjabloon|dagboek|postvak|domein',
  newThing: String.raw`nieuwe? (?:telefoon|mobiel|smartphone|tablet|laptop|computer|pc|mac|router|modem|switch|printer|scanner|server|nas|apparaat|toestel|monitor|beamer|camera|headset|kaart|simkaart|schijf|ssd|toetsenbord|provider|domein)`,
  affected: String.raw`(?:ongeveer |zo['’]n |ruim |meer dan |minstens |alleen )?\d[\d.]* (?:van (?:de |onze )?\d* ?)?(?:\p{L}+ )?(?:${PEOPLE})|\d+ van de \d+|kassa \d+(?: en \d+)?|(?:alle|al onze|al mijn) (?:\p{L}+ )?(?:${PEOPLE})|iedereen|niemand|elke (?:${PEOPLE}|gebruiker|klant)|(?:meerdere|veel|sommige|enkele|andere|beide) (?:\p{L}+ )?(?:${PEOPLE})|(?:mijn|een|onze) collega['’]?s?|hele (?:kantoor|bedrijf|afdeling|team)|getroffen|heeft betrekking`,
  limited: String.raw`(?:alleen|enkel|uitsluitend|slechts) (?:op|bij|in|met|voor|als|de|het|een|maar|nog|\p{L}+)|behalve (?:op|bij|in|de|het)?|beperkt tot`,
  fine: String.raw`(?:werkt|werken|gaat|lukt|doet|komt|komen|laadt)(?: \p{L}+){0,2} (?:wel|goed|prima|normaal|gewoon|zonder problemen)|(?:werkt|werken|lukt) (?:op|in|bij|met|wel|nog|via|vanaf)|\p{L}+ \d* ?wel$|(?:is|zijn) (?:ok|oké|prima|in orde|niet getroffen)|geen problem(?:en|een) (?:op|met|bij|in)|(?:op|in|bij|met|via|vanaf) (?:\p{L}+ ){1,3}(?:werkt|lukt|gaat|doet)|hetzelfde (?:bij|op|met|probleem)|ook (?:bij|op|in|mijn|met)|wel$`,
  same: String.raw`(?:precies )?(?:hetzelfde|dezelfde|zelfde) (?:probleem|fout|hier|melding|bij (?:mij|ons))|ik ook|wij ook|hier ook|bij (?:mij|ons) ook|idem(?: hier)?|\+1`,
  harm: String.raw`(?:verliezen|verliest|verloren|mislopen|lopen) (?:\p{L}+ )?(?:omzet|geld|klanten|bestellingen|orders|tijd)(?: mis)?|(?:kunnen|kan) (?:\p{L}+ ){0,3}niet(?: meer)? (?:\p{L}+ )?(?:werken|leveren|factureren|verkopen|afrekenen|verzenden|verzonden|betalen|bestellen|open|produceren|pinnen)|niet(?: meer)? (?:werken|afrekenen|leveren|factureren|pinnen)|(?:productie|winkel|zaak|kantoor|magazijn|kassa|bedrijf|werk|alles|verzending) (?:\p{L}+ )?(?:ligt|staat|stil|plat|geblokkeerd|gesloten)(?: stil| plat)?|(?:klanten|pati[eë]nten|medewerkers|chauffeurs|leveranciers|gasten|baas|collega['’]?s) (?:\p{L}+ )?(?:wachten|klagen|boos|ontevreden|staan|lopen weg)|(?:blokkeert|vertraagt|verhindert) (?:\p{L}+ ){0,2}(?:levering\p{L}*|facturatie|loon\p{L}*|productie|release|afsluiting|werk|verzending)|boetes?`,
  deadline: String.raw`(?:voor|vóór|uiterlijk|tot|deadline(?: is)?|vervalt) (?:de |het |aanstaande |op )?(?:${COMING})|(?:afsluiting|maandafsluiting|salarisrun|loonrun|audit|livegang|presentatie|demo|beurs|vergadering|levering|deadline|inventarisatie|examen|aangifte|evenement|opening|vrachtwagens?) (?:\p{L}+ ){0,3}(?:${COMING})`,
  pressing: String.raw`dringend|spoed|urgent|kritiek|zo snel mogelijk|zsm|z\.s\.m|asap|meteen|direct|onmiddellijk|haast|nodig|moeten|moet|deadline`,
  soon: String.raw`(?:over|binnen) (?:een paar|enkele|\d+|een|twee|drie) (?:minuten|uur|uren|dagen|dag)|(?:voor|vóór|tot) (?:${COMING})|morgen|vanavond`,
  errorCue: String.raw`resultaat|fout\p{L}*|melding\p{L}*|verschijnt|zegt|meldt|toont|geeft|krijg\p{L}*|staat|code|waarschuwing|bericht|tekst|log|console|met`,
  vague: `hulp help probleem problemen fout vraag dringend spoed verzoek ticket storing werkt niet het met de een mijn op in en er hallo belangrijk support graag`,
  plea: 'hulp (?:nodig|gevraagd)|graag hulp|help|met spoed|spoed|dringend|opgelost|bedankt',
  headings: {
    problem: String.raw`(?:probleem|fout|storings)?(?:om|be)schrijving(?: van (?:het|de) (?:probleem|fout|storing))?|wat (?:is er (?:gebeurd|aan de hand|mis)|gebeurt er|is het probleem|gaat er mis)|probleem|storing|huidig gedrag|werkelijk (?:gedrag|resultaat)|klacht|symptomen`,
    environment: String.raw`(?:systeem)?omgeving|systeem(?:gegevens)?|(?:\p{L}+)?versies?(?: van .*)?|besturingssysteem|browser|apparaat|toestel|hardware|software|configuratie|platform|server|model|printer|router`,
    error: String.raw`(?:exacte )?fout(?:melding(?:en)?|code|tekst)?|melding|logs?|logboek|console|uitvoer`,
    since: String.raw`sinds(?: wanneer)?|wanneer (?:begon|is|trad).*|begin(?:datum)?|tijdstip`,
    scope: String.raw`omvang|wie (?:heeft|hebben) er last van|getroffen (?:gebruikers|systemen)|aantal (?:gebruikers|getroffenen).*|frequentie`,
    impact: String.raw`impact|gevolgen`,
    other: String.raw`(?:stappen|reproduc\p{L}+).*|verwacht (?:gedrag|resultaat)|schermafbeelding\p{L}*|screenshots?|bijlagen?|(?:aanvullende|extra|overige) (?:informatie|gegevens)|prioriteit|urgentie|wat (?:heb|hebt|is|heeft) .*(?:geprobeerd|gedaan).*|al geprobeerd.*|contact|naam|telefoon|e-?mail|van|aan|onderwerp|datum|verzonden|oplossing.*`,
  },
};
