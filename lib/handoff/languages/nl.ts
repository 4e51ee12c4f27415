import { nl as happening } from '../happening/languages/nl.ts';
import { pairs, participles, typed } from './inflect.ts';
import type { Language } from './language.ts';

/** Requests and "moest …" as they read once they are done. */
const PARTICIPLE = participles(`
  controleren/gecontroleerd checken/gecheckt testen/getest proberen/geprobeerd uitproberen/uitgeprobeerd wissen/gewist legen/geleegd verwijderen/verwijderd deïnstalleren/gedeïnstalleerd installeren/geïnstalleerd herstarten/herstart starten/gestart opstarten/opgestart resetten/gereset terugzetten/teruggezet
  bijwerken/bijgewerkt updaten/geüpdatet uitschakelen/uitgeschakeld inschakelen/ingeschakeld uitzetten/uitgezet aanzetten/aangezet wijzigen/gewijzigd veranderen/veranderd aanpassen/aangepast instellen/ingesteld vervangen/vervangen wisselen/gewisseld verbinden/verbonden loskoppelen/losgekoppeld koppelen/gekoppeld
  uitloggen/uitgelogd inloggen/ingelogd afmelden/afgemeld aanmelden/aangemeld uitvoeren/uitgevoerd draaien/gedraaid herstellen/hersteld aanmaken/aangemaakt toevoegen/toegevoegd sturen/gestuurd bellen/gebeld vergelijken/vergeleken bekijken/bekeken nakijken/nagekeken verplaatsen/verplaatst kopiëren/gekopieerd
  exporteren/geëxporteerd importeren/geïmporteerd uploaden/geüpload downloaden/gedownload hernoemen/hernoemd verhogen/verhoogd verlagen/verlaagd vrijgeven/vrijgegeven opslaan/opgeslagen synchroniseren/gesynchroniseerd verversen/ververst openen/geopend sluiten/gesloten afsluiten/afgesloten klikken/geklikt gebruiken/gebruikt
  zetten/gezet invoeren/ingevoerd kiezen/gekozen formatteren/geformatteerd uithalen/uitgehaald uittrekken/uitgetrokken halen/gehaald trekken/getrokken doen/gedaan opschonen/opgeschoond ontkoppelen/ontkoppeld omwisselen/omgewisseld`);
/** "Als ik X uitzet": the form at the end of the clause. */
const PRESENT = Object.fromEntries(
  'aansluit/aangesloten instel/ingesteld uittrek/uitgetrokken overschakel/overgeschakeld uitzet/uitgezet aanzet/aangezet uitschakel/uitgeschakeld inschakel/ingeschakeld verwijder/verwijderd herstart/herstart gebruik/gebruikt wissel/gewisseld verander/veranderd wijzig/gewijzigd loskoppel/losgekoppeld koppel/gekoppeld leeg/geleegd wis/gewist installeer/geïnstalleerd sluit/gesloten afsluit/afgesloten test/getest probeer/geprobeerd'
    .split(' ')
    .map((pair) => pair.split('/') as [string, string]),
);

export const nl: Language = {
  code: 'nl',
  common: `de het een en van in is op te dat die niet ik we wij je jij u zijn was met voor aan er maar om ook als bij nog naar heb hebben heeft dan wel kan wordt deze dit uit door over al hoi goedemorgen bedankt graag mijn onze jullie hij ze geen na sinds daarna weer zo nu`,
  past: typed(`overschreven leeggehaald leeggemaakt teruggegaan overgestapt gepingd gecontroleerd gecheckt getest geprobeerd uitgeprobeerd gewist geleegd verwijderd gedeïnstalleerd geïnstalleerd opnieuw-geïnstalleerd herstart herstarten gestart opgestart gereset teruggezet bijgewerkt geüpdatet geupdate geüpgraded uitgeschakeld ingeschakeld uitgezet aangezet omgezet gewijzigd veranderd aangepast ingesteld vervangen gewisseld verbonden losgekoppeld gekoppeld
    uitgelogd ingelogd afgemeld aangemeld uitgevoerd gedraaid hersteld aangemaakt gemaakt toegevoegd geconfigureerd gestuurd verstuurd verzonden opgestuurd gevraagd nagevraagd geëscaleerd gecontacteerd gebeld vergeleken bekeken nagekeken gekeken nagegaan gereproduceerd gescand gemeten geformatteerd losgehaald ingeplugd schoongemaakt verplaatst gekopieerd geëxporteerd geïmporteerd
    geüpload gedownload hernoemd bewerkt verhoogd verlaagd verlengd beperkt vrijgegeven geblokkeerd gedeblokkeerd toegekend ingetrokken vernieuwd gegenereerd gecrediteerd gerepareerd gecorrigeerd verholpen gepatcht uitgerold samengevoegd gesplitst gepauzeerd gestopt gesloten geopend geforceerd gebruikt geregistreerd gesynchroniseerd herladen ververst herhaald gezocht opgezocht opgeslagen onderzocht geanalyseerd geklikt ingedrukt gezet geprint afgedrukt ingevoerd gekozen omgeleid geannuleerd opgeschoond ontkoppeld gemigreerd doorgezet teruggedraaid gelogd nagemaakt ingevuld afgesloten uitgevinkt aangevinkt uitgehaald uitgetrokken omgewisseld gedaan herladen opnieuw-opgestart`),
  pastLike: String.raw`\p{L}*ge\p{L}{2,}(?:d|t|en)|(?:ver|be|her|ont)\p{L}{3,}(?:d|t|en)`,
  pastNever: `bedankt gedankt gebeurd gezien gehad geweest geworden gezegd gedacht gekregen gevonden geen gekomen gegaan gelukt gebleven gemeld gekocht genoemd geldt geeft gelegen gehoord gewacht geblokkeerd-is aangekomen opgevallen gewerkt gegeven geleden getoond verloren begonnen bestaan bericht besteld vergeten beschreven`,
  pastOf: PARTICIPLE,
  ifSelf: '(?:als|wanneer|zodra) (?:ik|we|wij)',
  present: Object.keys(PRESENT).join(' '),
  pastOfPresent: PRESENT,
  attempt: 'moest|moesten',
  base: typed(`formatteren uithalen afsluiten opstarten uitproberen opschonen ontkoppelen controleren checken testen proberen wissen legen verwijderen deïnstalleren installeren herstarten starten resetten terugzetten bijwerken updaten uitschakelen inschakelen uitzetten aanzetten wijzigen veranderen aanpassen instellen vervangen wisselen verbinden loskoppelen koppelen uitloggen inloggen afmelden aanmelden uitvoeren draaien herstellen aanmaken maken toevoegen configureren sturen versturen contacteren bellen vergelijken bekijken nakijken kijken verplaatsen kopiëren exporteren importeren uploaden downloaden hernoemen verhogen verlagen vrijgeven opslaan synchroniseren herladen verversen openen sluiten klikken gebruiken printen zetten invoeren kiezen
    controleer check test probeer wis leeg verwijder installeer herstart start reset wijzig verander vervang verbind koppel log stuur open sluit klik gebruik print zet`),
  after: 'nadat (?:ik|we|wij)|sinds (?:ik|we|wij)|na|ook na|zelfs na|ondanks|door',
  means: String.raw`(?:geholpen|helpt|hielp|opgelost|verholpen|(?:oplossing|truc) (?:was|is))(?: het)?(?: door)?`,
  helped: String.raw`(?:is|was)(?: ook)? niet (?:voldoende|genoeg)|(?:levert|gaf|geeft) (?:ook )?(?:dezelfde|hetzelfde|niets|niks)|maakt(?: \p{L}+)? niets uit|(?:maakt|maakte|gaf) (?:ook )?(?:geen|niets|niks)(?: \p{L}+)?|(?:heeft|hebben)(?: \p{L}+){0,3} (?:opgelost|verholpen|geholpen)|helpt(?: \p{L}+)? niet|hielp(?: \p{L}+)? niet|heeft(?: \p{L}+)? (?:niet|niets|niks) (?:geholpen|opgelost|veranderd|gedaan)|(?:heeft|had) geholpen|hielp|helpt|lost(?:e)? het|zonder (?:resultaat|succes|effect)|maakt(?:e)? geen verschil|geeft (?:dezelfde|hetzelfde)|werkt(?:e)? (?:ook )?niet`,
  persists: String.raw`werkte|doet|deed|gaat|ging|verdwenen|weg|lukt|lukte|start|nog steeds|nog altijd|zelfde|dezelfde|hetzelfde|weer|niet|niets|onveranderd|blijft|werkt|opgelost|ok`,
  step: String.raw`herstart|reboot|restart|(?:de|her)?-?installatie|verwijderen|terug naar (?:de |het )?(?:\p{L}+ ){0,2}v?\d[\w.-]*|downgrade|rollback|fabrieksreset|herinstallatie|reset|(?:andere|ander|nieuwe|tweede) \p{L}+|incognito(?:venster|modus)?|privévenster|cache (?:geleegd|gewist)|test\p{L}+|update|\p{L}+ (?:herstart|gereset|geleegd|gewist|uitgezet|aangezet)`,
  pastOfNoun: {
    ...Object.fromEntries(Object.entries(PARTICIPLE).filter(([form]) => form.endsWith('en'))),
    ...pairs(
      'herstart/herstart reboot/herstart restart/herstart herinstallatie/opnieuw_geïnstalleerd herinstalleren/opnieuw_geïnstalleerd deïnstallatie/gedeïnstalleerd installatie/geïnstalleerd reset/gereset',
    ),
  },
  tryPast: 'geprobeerd|getest|uitgeprobeerd',
  use: 'openen aanmelden inloggen versturen verzenden afdrukken printen opslaan downloaden afspelen bellen betalen bestellen bereiken doen vinden zien lezen schrijven',
  setUp:
    'geïnstalleerd gekocht ingesteld aangemaakt bijgewerkt geüpdatet geupdate overgestapt aangesloten verbonden geregistreerd geconfigureerd gedownload verhuisd gemigreerd toegevoegd gebruikt',
  goesOn: String.raw`nog steeds|nog altijd|zelfde|hetzelfde|dezelfde|blijft|(?:niets|niet|niks) (?:geholpen|veranderd|opgelost)|opgelost|verholpen|weg`,
  began: String.raw`plotseling|ineens|opeens|sindsdien|(?:werkt|doet|gaat)(?: \p{L}+){0,3} niet meer|niet meer`,
  formerly: String.raw`vroeger|voorheen|daarvoor|tot (?:gisteren|voor kort|vorige \p{L}+)|(?:\d+|een paar|enkele|twee|drie|een) (?:dagen|dag|weken|week|maanden|maand|jaar|uur) geleden|vorige (?:week|maand)|vorig jaar|jarenlang`,
  informs: String.raw`(?:iets|wat) (?:\S+ ){0,5}(?:veranderd|gewijzigd|aangepast)|(?:\S+ ){0,6}(?:logs?|logbestand\p{L}*|screenshots?|schermafbeelding\p{L}*|uitvoer|info|gegevens|versie|foutmelding)(?: \S+){0,3} (?:sturen|mailen|posten|uploaden|doorgeven|delen|toevoegen)|(?:stuur|mail|post|geef|deel|laat) (?:je |u )?(?:ons|me|mij|even|het|de|een)`,
  refused: String.raw`(?:gebruik|heb) (?:ik )?geen|(?:wil|kan|ga|zal|durf|mag) (?:ik |wij |we )?(?:\p{L}+ )?(?:niet|liever niet|nog niet)|(?:heb|hebben) (?:ik |we )?(?:\p{L}+ )?nog niet|nog niet|geen optie|(?:ga|zal) (?:ik |we )?(?:het |dat )?(?:\p{L}+ )?(?:proberen|testen)`,
  tryWith: String.raw`(?:ook )?(?:met|zonder) (?!(?:vriendelijke|uw|jullie|je|hulp|andere woorden)\b)`,
  solvedHeading: String.raw`(?:de |mijn )?oplossing(?: (?:voor mij|bij mij|was|is))*|wat (?:bij mij |mij )?(?:hielp|werkte|geholpen heeft)|zo (?:heb ik het|is het) opgelost|opgelost(?: door)?`,
  triedHeading: String.raw`(?:dingen|stappen|zaken|acties)(?: \p{L}+){0,3} (?:geprobeerd|proberen|gedaan)(?: uit te zoeken)?|wat (?:heb je|heeft u|hebt u) (?:al |reeds )*(?:geprobeerd|getest|gedaan)|(?:wat )?(?:ik |we |wij )?(?:heb |hebben )?(?:ik |we )?(?:al |reeds |tot nu toe |het volgende |alles )*(?:geprobeerd|getest|gedaan|ondernomen|gecontroleerd)(?: heb| hebben)?|(?:ondernomen|uitgevoerde) (?:stappen|acties)|pogingen`,
  everything: 'alles|alle|allebei|beide',
  variation: {
    before: '(?:zowel )?(?:in|met|op|onder|via|bij|vanaf|vanuit|over|aan)',
    thing: String.raw`(?:een |de |het |mijn |onze )?(?:andere?|tweede|nieuwe?|oude?|oudere|vorige|schone|vers|verse) (?!dag|keer|tijd|mensen)[\p{L}\d-]+`,
    named: String.raw`zonder (?:de |het |mijn )?[\p{L}\d-]+|(?:de |het )?(?:nieuwste|laatste|nieuwe|vorige|oude)? ?(?:beta|firmware|nightly|versie)(?: \d[\d.]*)?|(?:een |de |het |mijn |onze )?(?:chrome|firefox|edge|safari|opera|brave|vivaldi|internet explorer|incognito\p{L}*|privé\p{L}*|telefoon|mobiel|smartphone|iphone|ipad|tablet|laptop|pc|computer|desktop|mac|macbook|android|ios|windows(?: \d+)?|linux|ubuntu|macos|wifi|wi-fi|netwerkkabel|kabel|ethernet|4g|5g|mobiele data|hotspot|vpn|usb|veilige modus|webmail|browser|webversie|versie \d[\d.]*)`,
    went: String.raw`(?:werkt|werkte|doet|deed|gaat|ging|lukt|lukte)(?: (?:het|alles|dat|hij|die|wel|ook|gewoon|prima|goed|perfect|zonder problemen|niet))*|(?:het |de |dat )?(?:zelfde|hetzelfde|dezelfde)(?: (?:probleem|fout|resultaat|melding))?|idem|geen (?:probleem|problemen)|ook niet`,
    fails: 'werkt niet',
    action: '{thing} geprobeerd',
  },
  marks: { good: 'werkt', bad: 'zonder succes' },
  overturned: String.raw`te vroeg gejuicht|neem het terug|(?:het )?(?:probleem|fout) is (?:weer|terug)|toch niet (?:opgelost|verholpen)|begon weer`,
  fixedIn: String.raw`(?:opgelost|verholpen|gefixt|hersteld|beschikbaar|fix)(?: moeten)?(?: zijn| is)? (?:in|met|vanaf)(?: de)?|(?:in|met|vanaf)(?: de)?(?= \S+ (?:\p{L}+ ){0,3}(?:opgelost|verholpen|gefixt))`,
  askedDone: String.raw`heb je|heeft u|hebt u|heb jij`,
  lead: String.raw`ben|zelf|weer(?=\s*$)|uiteindelijk|inmiddels|intussen|net|zojuist|ondertussen|het eens|ik|we|wij|hij|zij|ze|men|heb|hebben|heeft|had|hadden|ook|al|reeds|daarna|vervolgens|toen|nu|nog|eens|eerst|verder|tevens|voor de zekerheid|zoals (?:gevraagd|voorgesteld|aangegeven)|en|maar|dus|klant|kl|de klant|gebruiker|vandaag|gisteren|ja|nee|bedankt|sorry|er is|er zijn`,
  self: 'heb|hebben',
  filler: '(?:ook )?(?:al|reeds)(?: eens)?|eens|even',
  people: String.raw`ik|we|wij|hij|zij|ze|men|iemand|klant|kl|gebruiker|collega|collega['’]s|it|beheerder|support|team|monteur|leverancier|ict`,
  passive: 'is|zijn|was|waren|werd|werden|wordt',
  not: String.raw`niets|niemand|niet|nooit|geen|zonder|niks|noch|in plaats van|geweigerd`,
  plan: String.raw`zal|zullen|zou|zouden|moet|moeten|wil|willen|ga|gaan|(?<!het |dat |alles |hij )gaat(?! (?:het|dat|alles|hij|goed|prima|wel|niet|weer|mis|fout|ook))|volgende stap|morgen|straks|misschien|eventueel|voorgesteld|stel voor|adviseer|aangeraden|gepland|nog te doen|graag|doe ik`,
  able: 'kan|kunnen|kunt|mag|kon',
  condition: '(?<!zowel (?:\\p{L}+ ){1,4})als|indien|mocht|wanneer|tenzij|zodra|voordat',
  aside: String.raw`sinds|omdat|nadat|toen|dat|die|wie|waar|hoe|waarom|terwijl|hoewel|want`,
  please: `alsjeblieft|alstublieft|aub|ajb|even`,
  ask: String.raw`weet (?:iemand|jij|je|u)|weten jullie|kun je|kunt u|kan je|zou je|zou u|wil je|wilt u|graag|alsjeblieft|alstublieft|aub|ajb|heb je|heeft u|probeer|controleer|je kunt|u kunt|ik raad|laat (?:me|ons|het) weten`,
  good: String.raw`geen \p{L}+ meer|sindsdien geen|doen het|verbindt|werkt|werken|werkte|lukt(?:e)?|gelukt|ok|oké|goed|opgelost|verholpen|hersteld|succes(?:vol)?|gaat|doet het|aangekomen|komt binnen|in orde|prima|weer|normaal|weg|verdwenen|snel|geaccepteerd|zichtbaar|geholpen`,
  bad: String.raw`niet|niks|niets|geen|zelfde|dezelfde|hetzelfde|nog steeds|nog altijd|onveranderd|zonder (?:resultaat|succes|effect)|helaas|fout\p{L}*|foutmelding|mislukt\p{L}*|geweigerd|traag|leeg|hangt|blijft|nok|ontbreekt|ontbreken|crasht|timeout|opnieuw|ook niet|defect|kapot|nog`,
  outcome: String.raw`werkt\p{L}*|doet|deed|gaat|ging|lukt|lukte|kon|kan|toont|meldt|zegt|staat|geeft|gaf|komt|gevonden|is|zijn|was|waren|heeft|alleen|nu|draait|draaien|lijkt|blijkt|bevat|\d+`,
  telling: 'geëscaleerd|gevraagd|nagevraagd|gemeld|gecontacteerd|gebeld|verlengd|aangemaakt|doorgezet',
  isVerbLast: true,
  auxiliary: 'heb|hebben|heeft|had|hadden|ben',
  waiting: String.raw`wacht(?:en)?(?: op)?.*|in afwachting.*|nog geen (?:antwoord|reactie)|loopt nog|\?+`,
  newSubject: String.raw`heb ik|had ik|krijg ik|komt|blijft|deed|doet|kan|kon|sindsdien|het|dat|de|nu|alles|geen|nog steeds|werkt|niks|toen|daarna|ik (?:krijg|zie|kan)`,
  reportBack: String.raw`en (?:laat|vertel|stuur|geef|meld|kijk|zeg|zien of)|zodat`,
  notStep: String.raw`ben (?:ik )?(?:\p{L}+ ){0,4}(?:ingelogd|aangemeld|geregistreerd|verbonden|geblokkeerd|uitgelogd|gebeld)|(?:opgelost|verholpen|gefixt|hersteld) (?:in|met|vanaf) (?:de )?(?:versie |v)?\d[\w.-]*|te vroeg gejuicht|(?:gezocht|gelezen) (?:in|naar|op) (?:\p{L}+ ){0,3}(?:issues?|forum|documentatie|faq|topics)|(?:faq|documentatie|forum) (?:\p{L}+ ){0,2}(?:gelezen|doorzocht)|(?:log|logs|bestand|screenshot\p{L}*|bijlage|foto['’]?s?) (?:\p{L}+ ){0,2}(?:bijgevoegd|gestuurd|geüpload|toegevoegd)|niets (?:veranderd|gewijzigd)|alles geprobeerd`,
  doneReply: String.raw`gedaan|klaar|heb ik (?:gedaan|geprobeerd)|(?:het|dat) (?:werkt|hielp|lukt)|werkt|gelukt|helaas|nog steeds|bedankt|top|ja|niks`,
  withThing: 'met|zonder|via|op|in|vanaf|door',
  label: String.raw`fout|foutmelding|melding|notitie|volgende stap|vraag|versie|systeem|browser|klant|kl|status|resultaat|conclusie|vermoeden|oorzaak|probleem|omgeving|getest|gedaan|info|update|ps|tel|contact|link|van|aan|onderwerp|verzonden|datum|voorbeeld|bijv|reden|antwoord|samenvatting|achtergrond|impact`,
  greeting: String.raw`(?:hallo|hoi|hi|hey|goede(?:morgen|middag|avond)|goedendag|beste|geachte|dag|dear)(?: (?:allen|team|heer|mevrouw|collega)| [\p{Lu}][\p{L}.'-]+){0,3}`,
  closing: String.raw`(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg|(?:alvast )?bedankt(?: (?:alvast|voor (?:de|uw|je) (?:hulp|moeite)))?|dank(?: je| u)?(?: wel)?|dankjewel|verzonden vanaf mijn [\p{L} ]+`,
  autoReply: String.raw`automatisch antwoord|automatisch bericht|ik ben (?:momenteel )?(?:afwezig|niet aanwezig|op vakantie)|afwezigheid|wij hebben uw (?:bericht|verzoek|aanvraag) ontvangen`,
  and: 'en daarna|en dan|en|als(?= (?:in|op|met) )',
  but: 'maar|echter|helaas|behalve|toch|alleen',
  again: String.raw`(?<!(?:de|het|een|mijn|alle) \p{L}+ )opnieuw|nogmaals|weer|getest|herhaald|hervat|verbonden`,
  abbreviations: String.raw`bijv|bv|enz|incl|excl|ca|nr|tel|dhr|mevr|evt|o\.a|d\.w\.z|max|min|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec|m\.b\.t|i\.p\.v`,
  same: 'herst start opges; verwi gewis geleeg wisse leege; print afged testb; uitge aange',
  fix: String.raw`gereset|gedeblokkeerd|ingeschakeld|uitgeschakeld`,
  happening,
  frame: {
    reports: '{who} meldt: {problem}',
    asks: '{who} vraagt: {problem}',
    reportsNothing: '{who} heeft geschreven; wat niet lukt, staat er niet',
    since: 'sinds',
    error: 'fout',
    environment: 'omgeving',
    scope: 'omvang',
    also: 'ook',
    impact: 'impact',
    notRecorded: 'resultaat niet vastgelegd',
    runbook: 'runbook',
    attempted: 'geprobeerd',
    linked: 'alleen gekoppeld',
  },
};
