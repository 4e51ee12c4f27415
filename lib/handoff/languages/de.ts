import { de as happening } from '../happening/languages/de.ts';
import { pairs, participles, typed } from './inflect.ts';
import type { Language } from './language.ts';

/** Requests and "musste …" as they read once they are done. Separable verbs stand without their prefix too. */
const PARTICIPLE = participles(`
  prüfen/geprüft überprüfen/überprüft testen/getestet probieren/probiert ausprobieren/ausprobiert versuchen/versucht löschen/gelöscht leeren/geleert entfernen/entfernt deinstallieren/deinstalliert installieren/installiert
  starten/gestartet neustarten/neugestartet zurücksetzen/zurückgesetzt aktualisieren/aktualisiert deaktivieren/deaktiviert aktivieren/aktiviert schalten/geschaltet abschalten/abgeschaltet ausschalten/ausgeschaltet einschalten/eingeschaltet
  stellen/gestellt umstellen/umgestellt einstellen/eingestellt ändern/geändert anpassen/angepasst setzen/gesetzt ersetzen/ersetzt tauschen/getauscht austauschen/ausgetauscht wechseln/gewechselt verbinden/verbunden trennen/getrennt
  melden/gemeldet abmelden/abgemeldet anmelden/angemeldet loggen/geloggt führen/geführt ausführen/ausgeführt erstellen/erstellt anlegen/angelegt hinzufügen/hinzugefügt konfigurieren/konfiguriert einrichten/eingerichtet senden/gesendet schicken/geschickt
  kontaktieren/kontaktiert vergleichen/verglichen schauen/geschaut nachschauen/nachgeschaut sehen/gesehen verschieben/verschoben kopieren/kopiert exportieren/exportiert importieren/importiert laden/geladen hochladen/hochgeladen herunterladen/heruntergeladen
  erhöhen/erhöht reduzieren/reduziert erneuern/erneuert speichern/gespeichert wiederholen/wiederholt öffnen/geöffnet schließen/geschlossen klicken/geklickt drücken/gedrückt eintragen/eingetragen eingeben/eingegeben auswählen/ausgewählt
  verwenden/verwendet benutzen/benutzt nutzen/genutzt synchronisieren/synchronisiert stoppen/gestoppt beenden/beendet reinigen/gereinigt ziehen/gezogen abziehen/abgezogen stecken/gesteckt ausstecken/ausgesteckt einstecken/eingesteckt anschließen/angeschlossen umgehen/umgangen pausieren/pausiert nehmen/genommen machen/gemacht aufsetzen/aufgesetzt abstecken/abgesteckt anstecken/angesteckt drucken/gedruckt umbenennen/umbenannt zurückspielen/zurückgespielt einspielen/eingespielt zurückrollen/zurückgerollt downgraden/gedowngradet updaten/geupdatet rebooten/rebootet flashen/geflasht mounten/gemountet pingen/gepingt freigeben/freigegeben verringern/verringert zuweisen/zugewiesen legen/gelegt`);

export const de: Language = {
  code: 'de',
  common: `der die das und ist nicht ich wir sie es ein eine einen mit von zu auf für bei aus nach auch noch wie aber den dem des im am habe haben hat war wurde kann wird bitte unter über uns ihnen ihr bereits schon leider dann wenn nur seit beim zum zur sich diese dieser oder dass als vom ins mir keine kein jetzt`,
  past: typed(`zurückgespielt gedowngradet rebootet gerebootet gepingt gemountet zurückgegangen zurückgekehrt umgestiegen vergrößert verkleinert geschaffen gemacht erledigt eingesetzt herausgenommen geprüft überprüft nachgeprüft getestet probiert ausprobiert versucht gelöscht geleert entfernt deinstalliert installiert neuinstalliert reinstalliert gestartet neugestartet zurückgesetzt resettet
    aktualisiert geupdatet upgedatet deaktiviert aktiviert abgeschaltet eingeschaltet ausgeschaltet umgeschaltet umgestellt geändert angepasst gesetzt gestellt ersetzt getauscht ausgetauscht gewechselt verbunden getrennt
    abgemeldet angemeldet eingeloggt ausgeloggt ausgeführt durchgeführt wiederhergestellt erstellt angelegt hinzugefügt konfiguriert eingerichtet gesendet geschickt verschickt versendet zugeschickt gefragt angefragt nachgefragt
    eskaliert kontaktiert angerufen verglichen angeschaut angesehen nachgesehen nachgeschaut geschaut kontrolliert reproduziert nachgestellt gescannt gemessen formatiert abgezogen ausgesteckt eingesteckt angesteckt umgesteckt gereinigt
    verschoben kopiert exportiert importiert hochgeladen heruntergeladen umbenannt bearbeitet editiert erhöht reduziert gesenkt verringert verlängert begrenzt freigegeben freigeschaltet gesperrt entsperrt erteilt zugewiesen entzogen
    widerrufen erneuert generiert ausgestellt storniert erstattet gutgeschrieben behoben repariert korrigiert berichtigt gepatcht deployt ausgerollt zusammengeführt aufgeteilt geteilt pausiert angehalten gestoppt beendet geschlossen geöffnet erzwungen
    ausgelöst angestoßen angestossen verwendet benutzt genutzt registriert synchronisiert abgeglichen geladen wiederholt abgefragt gesucht durchsucht gespeichert abgespeichert untersucht analysiert ausgewertet überwacht geklickt angeklickt gedrückt aufgerufen
    eingetragen eingegeben ausgewählt eingestellt ausgetragen gezogen verlegt neuberechnet berechnet umgangen aufgesetzt abgesteckt angesteckt abgebrochen freigeräumt aufgeräumt bereinigt durchgestartet hochgefahren heruntergefahren eingespielt zurückgerollt gebaut umgezogen übertragen ergänzt gemeldet aufgemacht eröffnet bestätigt zugestimmt geupdated gecheckt gelöst entkoppelt gekoppelt verkürzt gekürzt geflusht migriert gebootet geflasht`),
  pastLike: String.raw`\p{L}*ge\p{L}{2,}(?:t|en)|\p{L}{3,}iert|(?:ver|be|er|ent|zer|über|unter)\p{L}{3,}(?:t|en)`,
  pastNever: `funktioniert passiert existiert reagiert interessiert informiert gesperrt gekommen gegangen gewesen geworden gehabt gesagt gemeint gedacht gefunden gehen geben gesehen gestern gelten geeignet gelungen gewünscht gekauft genannt gerechnet gebeten gehört geblieben gefallen geht gerät geraten getan gewartet aufgetreten aufgefallen angezeigt eingetroffen angekommen gebraucht gewusst gewollt gelaufen abgestürzt erhalten bekommen verloren vergessen verstanden bemerkt beobachtet bestellt erwartet verursacht benötigt erfahren versucht-haben begonnen beschrieben erwähnt bedankt entschieden entstanden gedruckt dokumentiert garantiert blockiert plötzlich genommen gewechselt-hat`,
  base: typed(`zurückspielen einspielen zurückrollen downgraden updaten rebooten flashen mounten prüfen überprüfen testen probieren ausprobieren versuchen löschen leeren entfernen deinstallieren installieren starten neustarten zurücksetzen aktualisieren deaktivieren aktivieren abschalten ausschalten einschalten umstellen ändern anpassen setzen ersetzen tauschen wechseln
    verbinden trennen abmelden anmelden einloggen ausloggen ausführen durchführen erstellen anlegen hinzufügen konfigurieren einrichten senden schicken kontaktieren anrufen vergleichen anschauen ansehen nachsehen nachschauen kontrollieren schauen verschieben kopieren exportieren importieren hochladen herunterladen
    umbenennen erhöhen reduzieren freigeben entsperren erteilen erneuern speichern abspeichern wiederholen laden öffnen schließen klicken drücken aufrufen eintragen eingeben auswählen einstellen verwenden benutzen nutzen synchronisieren pausieren stoppen beenden reinigen ziehen stecken
    probier teste lösch leere deaktivier aktivier installier deinstallier prüf schau mach setz stell nimm zieh steck trenn verbinde aktualisier versuch nutze änder wechsel tausch entfern reset
    nehmen machen legen aufsetzen abstecken anstecken neuaufsetzen zuweisen anpassen
    prüfe prüfst trennen trenne lösche leere starte aktualisiere deaktiviere aktiviere ändere öffne speichere schicke verbinde`),
  after: 'nachdem (?:ich|wir)|seit(?:dem)? (?:ich|wir)|indem (?:ich|wir)|nach|auch nach|selbst nach|trotz|durch',
  means: String.raw`indem (?:ich|wir)|(?:geholfen|hilft|half|(?:lösung|trick|abhilfe) (?:war|ist|bestand darin)|gelöst(?: habe ich (?:es|das))?)(?: es)?(?: hat)?(?: durch)?`,
  helped: String.raw`(?:liefert|erzeugt|ergibt|ergab|bringt|gibt|führt(?:e)?(?: nur)?(?: auch)? zu[rm]?|endet(?:e)?(?: auch)? (?:in|mit)) (?:auch |leider |nur |wieder )*(?:(?:den|die|das|dem|der) )?(?:gleich|selb|denselb|dieselb|dasselb|demselb|fehler|folgend)\p{L}*|(?:bringt|brachte(?:n)?) (?:auch |leider |aber )*(?:nichts|nix|kein\p{L}*)|(?:war|ist|brachte) die lösung|hat(?:te)? (?:bei mir )?(?:den )?(?:erfolg|abhilfe) gebracht|(?:hat|haben)(?: \p{L}+){0,3} (?:behoben|gelöst|geholfen|beseitigt|gebracht)|(?:konnte|konnten|kann|ließ)(?: \p{L}+){0,5} (?:lösen|beheben)|hat(?:te)? (?:leider |auch |aber )?(?:nichts|nicht|kein\p{L}* \p{L}+) (?:gebracht|geholfen|geändert|bewirkt)|(?:hat|haben) (?:geholfen|funktioniert|geklappt)|bringt nichts|brachte(?:n)? (?:auch )?(?:nichts|nix|kein\p{L}*)|bringt nix|hilft(?: \p{L}+)? nicht|half(?: \p{L}+)? nicht|half|hilft|ohne (?:erfolg|wirkung|effekt|ergebnis)|behebt|behob|ändert(?:e)? nichts|löst(?:e)?`,
  persists: String.raw`lief|liefen|ging|gingen|klappt|klappte|startet|lädt|blieb|bleiben|trat|tritt|verschwunden|weiterhin|immer noch|noch immer|gleiche\p{L}*|selbe\p{L}*|wieder|nicht|nichts|unverändert|bleibt|besteht|funktioniert|geht|läuft|behoben|weg`,
  step: String.raw`neustart|reboot|restart|rollback|hard-?reset|rücksetzung|deinstallation|reinstallation|neueinrichtung|umstieg|zurück (?:auf|zu[rm]?) (?:die |der )?(?:\p{L}+ ){0,2}v?\d[\w.-]*|freigabe|werksreset|tausch|austausch|neuinstallation|reset|(?:anderer|andere|anderes|zweiter|zweites|neuer|neues|neue) \p{L}+|inkognito(?:modus|-modus)?|privates? fenster|cache (?:geleert|leeren)|cookies|update|downgrade|abmeldung|anmeldung|testmail|test-?\p{L}+|\p{L}+(?:prüfung|test|wechsel|neustart|reset)`,
  pastOfNoun: {
    ...Object.fromEntries(Object.entries(PARTICIPLE).filter(([form]) => form.endsWith('en'))),
    ...pairs(
      'neustart/neu_gestartet reboot/neu_gestartet restart/neu_gestartet neustarten/neu_gestartet neuinstallation/neu_installiert reinstallation/neu_installiert deinstallation/deinstalliert installation/installiert aktualisierung/aktualisiert deaktivierung/deaktiviert aktivierung/aktiviert austausch/ausgetauscht tausch/getauscht wechsel/gewechselt reset/zurückgesetzt rücksetzung/zurückgesetzt löschung/gelöscht neueinrichtung/neu_eingerichtet abmeldung/abgemeldet',
    ),
  },
  tryPast: 'probiert|ausprobiert|versucht|getestet',
  use: 'öffnen anmelden einloggen senden drucken speichern herunterladen abspielen anrufen bezahlen bestellen erreichen machen finden sehen lesen schreiben starten laden aufrufen',
  setUp:
    'installiert gekauft eingerichtet angelegt aktualisiert upgedatet geupdatet umgestellt gewechselt angeschlossen verbunden registriert konfiguriert heruntergeladen eingebaut umgezogen migriert hinzugefügt erstellt verwendet benutzt genutzt',
  setUpDoing: 'update upgrade umstellung umzug installation einrichtung wechsel',
  goesOn: String.raw`weiterhin|immer noch|noch immer|gleiche\p{L}*|selbe\p{L}*|unverändert|besteht|bleibt|(?:nichts|nix|nicht) (?:gebracht|geholfen|geändert)|behoben|gelöst|wieder|weg`,
  began: String.raw`plötzlich|auf einmal|seitdem|seit dem|(?:geht|funktioniert|läuft|klappt)(?: \p{L}+){0,3} nicht mehr|nicht mehr`,
  formerly: String.raw`früher|vorher|damals|bis (?:gestern|vor kurzem|heute|letzte\p{L}*)|vor (?:\d+|ein paar|einigen|zwei|drei|einem|einer) (?:tag|tagen|woche|wochen|monat|monaten|jahr|jahren|stunden)|letzte[nrs]? (?:woche|monat|jahr)|jahrelang`,
  informs: String.raw`(?:etwas|was|irgendetwas|irgendwas) (?:\S+ ){0,5}(?:geändert|verändert|umgestellt|ändern)|(?:\S+ ){0,6}(?:logs?|logfiles?|protokoll\p{L}*|screenshots?|bildschirmfoto|ausgabe|infos?|angaben|version|fehlermeldung|log-?datei\p{L}*)(?: \S+){0,3} (?:schicken|senden|posten|hochladen|anhängen|mitteilen|nennen|angeben|zeigen)|(?:schicken|senden|posten|nennen|geben|teilen|schick|poste|zeig) (?:sie |du )?(?:uns|mir|bitte|mal)`,
  refused: String.raw`(?:benutze|nutze|verwende|habe|hab) (?:ich )?(?:gar |überhaupt )?kein\p{L}*|(?:möchte|will|kann|werde|darf) (?:ich |wir )?(?:\p{L}+ )?(?:nicht|ungern|erst|noch)|(?:habe|haben|hab) (?:ich |wir )?(?:\p{L}+ )?noch nicht|noch nicht|keine option|(?:werde|probiere|teste|versuche|melde) (?:ich |wir )?(?:es |das |mich )?(?:heute|morgen|später|nachher|am|mal|noch|dann)`,
  tryWith: String.raw`(?:auch )?(?:mit|ohne) (?!(?:freundlichen|besten|vielen|lieben|ihrer|eurer|deiner|hilfe)\b)`,
  solvedHeading: String.raw`(?:meine |die |hier (?:die |meine )?)?lösung(?: (?:für mich|bei mir|war|ist))*|was (?:bei mir |mir )?(?:geholfen|funktioniert) hat|(?:so )?(?:habe ich es|hab ich['’]?s) gelöst|gelöst(?: durch)?`,
  triedHeading: String.raw`was (?:hast du|haben sie) (?:bisher |bereits |schon )*(?:versucht|probiert|getestet|unternommen)|(?:was )?(?:ich |wir )?(?:habe |haben )?(?:ich |wir )?(?:bisher |bereits |schon |folgendes |alles |noch )*(?:versucht|probiert|getestet|gemacht|unternommen|geprüft|ausprobiert)(?: habe| haben| wurde)?|(?:bisherige|durchgeführte|erfolglose)[nr]? (?:schritte|maßnahmen|versuche|lösungsversuche|tests)|lösungsversuche`,
  everything: 'alles|alle|beides|beide|sämtliche',
  variation: {
    before: '(?:sowohl )?(?:in|im|mit|am|an|auf|unter|über|per|bei|von)',
    thing: String.raw`(?:dem |der |den |einem |einer |einen |meinem |meiner |meinen |unserem )?(?:ander(?:en|em|er|es)|zweiten|zweitem|neuen|neuem|neuer|alten|altem|alter|frischen|frischem|frischer|leeren|sauberen|älteren|vorherigen|vorigen) (?!tag|zeit|leute|seite|worten|fall)[\p{L}\d-]+(?: v?\d[\d.]*)?`,
    named: String.raw`ohne (?:den |die |das |meine\p{L}* )?[\p{L}\d-]+|mit (?:de)?aktivierte[rmn] [\p{L}\d-]+|(?:der |dem |die )?(?:aktuelle|neueste|neue|letzte|alte)?[nr]? ?(?:beta|firmware|nightly|vorgängerversion|vorversion)(?: \d[\d.]*)?|(?:dem |der |den |einem |einer |einen |meinem |meiner |meinen |unserem )?(?:google |android-?|windows-?)?(?:chrome|firefox|edge|safari|opera|brave|vivaldi|chromium|internet explorer|ie|inkognito\p{L}*|privat\p{L}+ (?:fenster|modus|tab)|handy|smartphone|iphone|ipad|tablet|laptop|notebook|pc|rechner|desktop|mac|macbook|android|ios|windows(?: (?:\d+|xp|vista))?|linux|ubuntu|debian|macos|wlan|lan|lan-?kabel|kabel|mobilfunk|mobil\p{L}+ daten|hotspot|vpn|usb|abgesicherten modus|webmail|browser|web-?(?:version|oberfläche|client)|version \d[\d.]*)`,
    went: String.raw`(?:funktioniert|klappt|geht|geht['’]?s|klappt['’]?s|läuft|läuft['’]?s|startet|verbindet|ging|lief|funktionierte|klappte)(?: (?:es|alles|das|er|sie|aber|auch|hingegen|dagegen|problemlos|einwandfrei|ohne probleme|gut|super|wunderbar|tadellos|normal|perfekt|nicht))*|(?:das |der |die |den )?(?:gleiche|selbe|dasselbe|derselbe|dieselbe)\p{L}*(?: (?:problem|fehler|ergebnis|verhalten|meldung))?|genauso|keine? probleme?|auch nicht`,
    fails: 'funktioniert nicht',
    action: '{thing} getestet',
  },
  marks: { good: 'funktioniert', bad: 'ohne Erfolg' },
  overturned: String.raw`zu früh gefreut|kommando zurück|nehme (?:das |alles |es )?zurück|(?:fehler|problem)(?: ist)? (?:wieder|erneut) (?:da|aufgetreten)|doch nicht (?:behoben|gelöst|weg)`,
  fixedIn: String.raw`(?:mit|in|ab|seit)(?: der)?(?= \S+ (?:\p{L}+ ){0,3}(?:behoben|gefixt|gelöst|korrigiert|enthalten|verfügbar|repariert))|(?:behoben|gefixt|gelöst|korrigiert|enthalten|verfügbar|fix)(?: ist)? (?:in|mit|ab)(?: der)?`,
  askedDone: String.raw`hast du|haben sie|habt ihr`,
  ifSelf: 'wenn (?:ich|wir)|sobald (?:ich|wir)',
  present:
    'schalte melde logge wechsel lege drucke öffne versuche deaktiviere aktiviere starte lösche leere trenne verbinde ändere setze entferne installiere deinstalliere wechsle wechsele tausche nehme nutze verwende benutze ausschalte abschalte einschalte umstelle einstelle zurücksetze neustarte anschließe abziehe ausstecke abstecke anstecke einstecke aktualisiere teste schließe beende stoppe pausiere umgehe abmelde anmelde ziehe stecke stelle ersetze verschiebe reduziere erhöhe anpasse',
  pastOfPresent: { ...PARTICIPLE, wechsle: 'gewechselt', wechsel: 'gewechselt' },
  attempt: 'musste|mussten|durfte',
  pastOf: PARTICIPLE,
  lead: String.raw`bin|soeben|gerade(?: eben)?|grade?|eben|kurz|als (?:workaround|erstes|test|letztes)|zum test|wieder(?=\s*$)|letztendlich|letztlich|schließlich|am ende|inzwischen|mittlerweile|zwischenzeitlich|hab['’]s|ich|wir|er|sie|man|habe|haben|hab|hat|hatte|hatten|auch|schon|bereits|dann|danach|anschließend|jetzt|nun|noch|einmal|mal|nochmal|nochmals|zuerst|zunächst|außerdem|zusätzlich|sicherheitshalber|testweise|wie (?:gewünscht|beschrieben|empfohlen|vorgeschlagen)|und|aber|also|kunde|kundin|kd|der kunde|die kundin|user|heute|gestern|daraufhin|hierfür|dafür|ja|nein|danke|sorry|es wurde|wurde|wurden`,
  self: 'habe|haben|hab',
  filler: '(?:auch |doch |jetzt )?(?:schon|bereits)(?: mal| einmal)?|mal|eben',
  people: String.raw`ich|wir|er|sie|man|jemand|kunde|kundin|kd|user|benutzer|nutzer|kollege|kollegin|kollegen|it|admin|administrator|support|team|technik|techniker|hersteller|edv`,
  passive: 'wurde|wurden|worden|ist|sind|war|waren',
  not: String.raw`nichts|nicht|nie|niemals|kein\p{L}*|ohne|noch nicht|weder|statt|anstatt|abgelehnt|verweigert`,
  notAfter: undefined,
  plan: String.raw`wird|werde|werden|würde|würden|könnte|könnten|sollte|sollten|soll|müsste|müssten|muss|müssen|will|wollen|möchte|möchten|plan|geplant|als nächstes|nächster schritt|morgen|vielleicht|habe .*noch nicht|eventuell|ggf|gegebenenfalls|vorgeschlagen|empfohlen|empfehle|schlage vor|gebeten|bitte|wollte|wollten|nachher`,
  able: 'kann|können|darf|dürfen|konnte|konnten',
  condition: 'falls|wenn|sofern|ob|sobald|bevor|solange|bei bedarf|im fall',
  aside: String.raw`seit|seitdem|weil|nachdem|da|dass|welche[rs]?|wo|wie|warum|obwohl|während|als(?! auch)`,
  please: `bitte|einmal|mal`,
  ask: String.raw`bitte|könnten sie|können sie|könntest du|kannst du|würden sie|haben sie|hast du|versuchen sie|probieren sie|prüfen sie|sie können|sie könnten|sie sollten|ich empfehle|wir empfehlen|mögen sie|dürfte ich|geben sie|melden sie sich|sagen sie|schauen sie`,
  good: String.raw`geht['’]?s|klappt['’]?s|läuft['’]?s|liefen|gingen|nicht mehr (?:reproduzieren|nachstellen|aufgetreten|reproduzierbar|vorgekommen)|nicht mehr auf|verschwindet|verschwand|seither keine|seitdem keine|durch|ruhe|stabil|funktioniert(?:e)?|klappt(?:e)?|geht|ging|läuft|lief|ok|okay|behoben|gelöst|erfolgreich|erfolg|in ordnung|fehlerfrei|angekommen|kommt an|kommen an|wieder da|alles gut|normal|korrekt|richtig|passt|grün|möglich|lässt sich|gelungen|geholfen|hat funktioniert|kein(?:e)? (?:fehler|problem|probleme)(?: mehr)?|verschwunden|erreichbar|angenommen|akzeptiert|weg|schnell|sauber|vorhanden`,
  bad: String.raw`ohne (?:auswirkung|unterschied|veränderung|besserung|verbesserung)|denselben|demselben|umsonst|vergebens|nur (?:noch )?(?:probleme|ärger)|zickt|nicht|nichts|nix|kein\p{L}*|gleiche[rsn]?|selbe[rsn]?|derselbe|dasselbe|dieselbe|weiterhin|immer noch|unverändert|ohne (?:erfolg|wirkung|änderung|ergebnis|befund)|leider|fehler\p{L}*|erfolglos|abgelehnt|abgestürzt|stürzt|fehlgeschlagen|schlägt fehl|scheitert(?:e)?|vergeblich|bringt nix|hilft nicht|half nicht|fehlt|fehlen|leer|langsam|hängt|bleibt|besteht|timeout|wieder|erneut|defekt|kaputt|ebenso|genauso|auch nicht|noch`,
  outcome: String.raw`läuft|lief|liefen|geht|ging|klappt|klappte|funktioniert\p{L}*|startet\p{L}*|lädt|verschwindet|konnte|tritt|trat|treten|bekomme|zeigt(?:e)?|meldet(?:e)?|steht|kommt|kam|erscheint|erschien|gefunden|ergibt|ergab|ist|sind|war|waren|hat|nur|jetzt|statt|scope|laut|liegt|lag|enthält|auffällig|bekommt|bekommen|erhält|\d+`,
  telling:
    'eskaliert|gefragt|angefragt|nachgefragt|gemeldet|kontaktiert|angerufen|eröffnet|verlängert|erstattet|zugewiesen|weitergeleitet',
  isVerbLast: true,
  auxiliary: 'habe|haben|hab|hat|hatte|hatten|bin',
  waiting: String.raw`warte\p{L}*|ausstehend|offen|steht aus|abwarten|noch keine (?:antwort|rückmeldung)|in arbeit|läuft noch|\?+`,
  newSubject: String.raw`(?:kommt|tritt|erscheint|bleibt|besteht|habe ich|hatte ich|startet|lief|klappt)|kann|konnte|seither|seitdem|siehe da|es|das|die|der|dann|jetzt|nun|alles|keine?|immer noch|weiterhin|trotzdem|danach|funktioniert|geht|läuft|ich (?:bekomme|sehe|kann|komme)`,
  reportBack: String.raw`und (?:geben|teilen|melden|sagen|schicken|senden|schreiben|berichten|sehen|schauen|prüfen sie, ob)|damit`,
  notStep: String.raw`bin (?:ich )?(?:\p{L}+ ){0,4}(?:angemeldet|eingeloggt|registriert|verbunden|gesperrt|gefragt|gebeten|ausgeloggt|abgemeldet)|(?:behoben|gefixt|korrigiert|repariert) (?:in|mit|ab) (?:der )?(?:version |v)?\d[\w.-]*|sich erledigt|alles mögliche|vieles (?:versucht|probiert)|(?:problem|fehler|thema)(?: \p{L}+){0,3} (?:gelöst|behoben|erledigt)|zu früh gefreut|(?:faq|doku\p{L}*|anleitung|forum|issues?|beiträge|threads?|tickets?) (?:\p{L}+ ){0,3}(?:gelesen|durchsucht|gesucht)|nach (?:\p{L}+ ){0,3}(?:issues?|tickets?|beiträgen|themen) gesucht|(?:kunde|kunden|kundin|kd) (?:gebeten|gefragt|angeschrieben)|(?:log|logs|datei|dateien|screenshot\p{L}*|anhang|foto|fotos) (?:\p{L}+ ){0,2}(?:angehängt|beigefügt|hochgeladen|geschickt|gesendet)|nichts (?:geändert|verändert)|nicht geändert|alles (?:versucht|probiert)`,
  doneReply: String.raw`(?:habe|hab|haben)(?: ich| wir)?(?: das| es)?(?: auch| schon| bereits| mehrfach| mehrmals| alles| nochmal| gerade)* (?:gemacht|probiert|versucht|getan|getestet|durch)|passt|getestet|läuft|gelöst|behoben|perfekt|hab(?:e)? ich (?:schon |bereits |alles )?(?:gemacht|probiert|versucht|getan|getestet|durch)|(?:schon |bereits )?(?:mehrfach|mehrmals|öfter)(?: \p{L}+)?|erledigt|gemacht|getan|(?:habe|haben) (?:ich|wir) (?:gemacht|erledigt|getan|probiert|versucht)|hab ich|hat (?:funktioniert|geklappt|geholfen)|das (?:hat|war)|funktioniert|klappt|geht|leider|immer noch|danke|super|ja|alles (?:gemacht|erledigt)`,
  withThing: 'mit|ohne|über|per|im|in|auf|von',
  label: String.raw`fehler(?:meldung)?|meldung|hinweis|notiz|notizen|nächste(?:r)? schritt(?:e)?|plan|todo|frage|version|system|browser|kunde|kd|status|ergebnis|fazit|vermutung|ursache|problem|umgebung|bisher|bereits (?:getestet|probiert|versucht)|getestet|probiert|erledigt|info|update|ps|tel|telefon|kontakt|link|von|an|betreff|gesendet|datum|beispiel|z\.b|grund|antwort|zusammenfassung|workaround|hintergrund|auswirkung`,
  greeting: String.raw`(?:hallo|hi|guten (?:morgen|tag|abend)|moin|servus|grüß gott|liebe[rs]?|sehr geehrte[rs]?(?: damen und herren)?|grüezi)(?: (?:zusammen|team|support|liebes team|nochmal|frau|herr|damen und herren)| [\p{Lu}][\p{L}.'-]+){0,4}`,
  closing: String.raw`(?:mit )?(?:freundlichen|besten|vielen|lieben|herzlichen|schönen)? ?grüßen?|(?:mit )?freundlichen gruessen|mfg|vg|lg|bg|viele grüße|beste grüße|liebe grüße|freundliche grüße|schöne grüße|gruß|vielen dank(?: (?:im voraus|vorab|und (?:viele |beste )?grüße))?|danke(?: (?:im voraus|vorab|schön))?|besten dank|von meinem iphone gesendet|gesendet von [\p{L} ]+`,
  autoReply: String.raw`abwesenheits(?:notiz|nachricht|assistent)|automatische (?:antwort|nachricht)|ich bin (?:derzeit |aktuell |momentan )?(?:nicht im (?:büro|haus)|abwesend|im urlaub)|(?:wir haben )?ihre (?:anfrage|nachricht|e-mail) (?:ist|wurde|haben wir|erhalten)|diese e-mail wurde automatisch`,
  and: 'und danach|und dann|und|sowie|als auch',
  but: 'aber|jedoch|allerdings|leider|doch|außer|dennoch',
  again: String.raw`wiederholt|erneut|nochmal|nochmals|neu verbunden|neu geladen|getestet|fortgesetzt|wieder`,
  abbreviations: String.raw`z\.b|bzw|usw|inkl|ca|evtl|ggf|nr|str|tel|dr|hr|fr|bspw|etc|u\.a|d\.h|max|min|ver?b|mio|abt|zzgl|exkl|std|sek|jan|feb|mär|apr|jun|jul|aug|sep|okt|nov|dez|art|ursprgl|versch`,
  same: 'melde anmeld abmeld login einge ausge; prüfe überp kontr gepr; lösch leere; neust start',
  fix: String.raw`zurückgesetzt|entsperrt|aktiviert|deaktiviert|freigeschaltet`,
  happening,
  frame: {
    reports: '{who} meldet: {problem}',
    asks: '{who} fragt: {problem}',
    reportsNothing: '{who} hat sich gemeldet; was nicht geht, steht nirgends',
    since: 'seit',
    error: 'Fehler',
    environment: 'Umgebung',
    scope: 'Umfang',
    also: 'auch',
    impact: 'Auswirkung',
    notRecorded: 'Ergebnis nicht festgehalten',
    runbook: 'Runbook',
    attempted: 'versucht',
    linked: 'nur verlinkt',
  },
};
