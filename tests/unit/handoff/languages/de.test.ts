import { describe, expect, test } from 'vitest';
import { bulletsOf } from '../bullets-of.ts';

const OPENING = 'customer: Seit heute morgen zeigt die App bei mir einen Fehler und ich kann nicht mehr arbeiten.';

describe('German: what a thread says was tried', () => {
  test.each<[string[], string[]]>([
    [
      ['customer: Habe den Stick mal an einem anderen Rechner getestet, da läuft er ohne Probleme.'],
      ['Den Stick an einem anderen Rechner getestet => da läuft er ohne Probleme'],
    ],
    [['customer: Nach einem Downgrade auf 3.1 ist der Fehler weg.'], ['Downgrade auf 3.1 => ist der Fehler weg']],
    [['customer: Downgrade auf 3.1 hat das Problem gelöst.'], ['Downgrade auf 3.1 => hat das Problem gelöst']],
    [
      ['customer: Ich habe jetzt die Batterie getauscht, leider ohne Erfolg.'],
      ['Die Batterie getauscht => ohne Erfolg'],
    ],
    [['customer: Update: Nach dem Neustart der Box geht es wieder.'], ['Box neu gestartet => geht es wieder']],
    [
      ['customer: EDIT: Hat sich erledigt, lag am Virenscanner. Nach dem Deaktivieren lief die Installation durch.'],
      ['Deaktiviert => lief die Installation durch'],
    ],
    [
      ['customer: Mit einem anderen Kabel das gleiche Spiel.'],
      ['Mit einem anderen Kabel getestet => das gleiche Spiel'],
    ],
    [['customer: Ohne VPN funktioniert es problemlos.'], ['Ohne VPN getestet => funktioniert es problemlos']],
    [['customer: Mit deaktivierter Firewall klappt es.'], ['Mit deaktivierter Firewall getestet => klappt es']],
    [
      [
        'customer: Folgendes habe ich schon versucht:\n- Router neu gestartet\n- anderes LAN-Kabel\n- Werksreset\n- DNS auf 8.8.8.8 gestellt\n\nNichts davon hat geholfen.',
      ],
      [
        'Router neu gestartet => Nichts davon hat geholfen',
        'Anderes LAN-Kabel => Nichts davon hat geholfen',
        'Werksreset => Nichts davon hat geholfen',
        'DNS auf 8.8.8.8 gestellt => Nichts davon hat geholfen',
      ],
    ],
    [
      ['customer: Bei mir hat es geholfen, den Cache der App zu löschen.'],
      ['Den Cache der App gelöscht => funktioniert'],
    ],
    [
      ['customer: Ich konnte das Problem lösen, indem ich die Datei config.xml gelöscht habe.'],
      ['Die Datei config.xml gelöscht => funktioniert'],
    ],
    [
      ['customer: Lösung: Einfach den Dienst beenden und den Ordner umbenennen.'],
      ['Einfach den Dienst beendet => funktioniert', 'Den Ordner umbenannt => funktioniert'],
    ],
    [['customer: Die Lösung war, IPv6 im Router abzuschalten.'], ['IPv6 im Router abgeschaltet => funktioniert']],
    [
      ['reply: Bitte einmal das Gerät vom Strom nehmen.', 'customer: Hab ich gemacht, hat aber nichts gebracht.'],
      ['Das Gerät vom Strom genommen => hat aber nichts gebracht'],
    ],
    [
      ['reply: Kannst du bitte die aktuelle Beta testen?', "customer: Mit der Beta geht's. Danke!"],
      ["Die aktuelle Beta getestet => geht's"],
    ],
    [
      ['customer: Treiber deinstalliert, neu gestartet, Treiber neu installiert – keine Änderung.'],
      [
        'Treiber deinstalliert => keine Änderung',
        'Neu gestartet => keine Änderung',
        'Treiber neu installiert => keine Änderung',
      ],
    ],
    [
      ['customer: Habe auf Version 2.4 aktualisiert und das Problem besteht weiterhin.'],
      ['Auf Version 2.4 aktualisiert => das Problem besteht weiterhin'],
    ],
    [['customer: Ein Werksreset hat nichts gebracht.'], ['Werksreset => hat nichts gebracht']],
    [
      ['customer: Das Zurücksetzen der Netzwerkeinstellungen brachte auch keine Besserung.'],
      ['Netzwerkeinstellungen zurückgesetzt => brachte auch keine Besserung'],
    ],
    [
      ['customer: Wenn ich die Hardwarebeschleunigung ausschalte, verschwindet das Flackern.'],
      ['Die Hardwarebeschleunigung ausgeschaltet => verschwindet das Flackern'],
    ],
    [
      ['customer: Am Handy funktioniert es, am PC nicht.'],
      ['Am Handy getestet => funktioniert es', 'Am PC getestet => funktioniert nicht'],
    ],
    [
      ['customer: Habe testweise einen neuen Benutzer angelegt, dort tritt der Fehler nicht auf.'],
      ['Einen neuen Benutzer angelegt => dort tritt der Fehler nicht auf'],
    ],
    [
      ['customer: Mehrfach neu gestartet, Cache geleert, App neu installiert. Alles umsonst.'],
      [
        'Mehrfach neu gestartet => Alles umsonst',
        'Cache geleert => Alles umsonst',
        'App neu installiert => Alles umsonst',
      ],
    ],
    [
      ['customer: Den Support habe ich angeschrieben, die verweisen auf den Provider.'],
      ['Den Support angeschrieben => ?'],
    ],
    [
      ['customer: Letztendlich habe ich Windows neu aufgesetzt, seitdem ist Ruhe.'],
      ['Windows neu aufgesetzt => seitdem ist Ruhe'],
    ],
    [
      ['customer: Rollback auf die alte Version durchgeführt -> läuft wieder.'],
      ['Rollback auf die alte Version durchgeführt => läuft wieder'],
    ],
    [
      ['customer: Habe in den Einstellungen die Option "Energiesparen" deaktiviert. Seither keine Abbrüche mehr.'],
      ['In den Einstellungen die Option "Energiesparen" deaktiviert => Seither keine Abbrüche mehr'],
    ],
    [
      ['customer: Ich habe es gerade mit der 5.2 ausprobiert und kann den Fehler nicht mehr reproduzieren.'],
      ['Es gerade mit der 5.2 ausprobiert => kann den Fehler nicht mehr reproduzieren'],
    ],
    [
      ['customer: Stecker gezogen, 10 Minuten gewartet, wieder eingesteckt. Ergebnis: nix.'],
      ['Stecker gezogen, wieder eingesteckt => nix'],
    ],
    [['customer: Nachdem ich den Cache geleert habe, ging es wieder.'], ['Den Cache geleert => ging es wieder']],
    [
      ['customer: Seit ich den Repeater ausgeschaltet habe, gibt es keine Abbrüche mehr.'],
      ['Den Repeater ausgeschaltet => gibt es keine Abbrüche mehr'],
    ],
    [
      ['customer: Ich habe zwei andere Kabel und einen anderen Port probiert, ohne Erfolg.'],
      ['Zwei andere Kabel und einen anderen Port probiert => ohne Erfolg'],
    ],
    [
      ['customer: Hab den Fehler gefunden: der Port war gesperrt. Nach Freigabe läuft alles.'],
      ['Freigabe => läuft alles'],
    ],
    [
      ['customer: Sowohl mit Chrome als auch mit Edge getestet, überall dasselbe.'],
      ['Sowohl mit Chrome als auch mit Edge getestet => überall dasselbe'],
    ],
    [
      ['customer: Neuinstallation, Neustart, anderes Netzteil: alles ohne Erfolg.'],
      [
        'Neuinstallation => alles ohne Erfolg',
        'Neustart => alles ohne Erfolg',
        'Anderes Netzteil => alles ohne Erfolg',
      ],
    ],
    [
      [
        'reply: Probier mal folgendes:\n1. Browser-Cache leeren\n2. Addons deaktivieren\n3. anderes Benutzerkonto',
        'customer: 1. gemacht, keine Änderung\n2. hat nichts gebracht\n3. habe ich nicht',
      ],
      ['Browser-Cache geleert => keine Änderung', 'Addons deaktiviert => hat nichts gebracht'],
    ],
    [['customer: Das Deaktivieren von IPv6 war die Lösung.'], ['IPv6 deaktiviert => war die Lösung']],
    [
      ['customer: Habe den Hersteller kontaktiert, Austauschgerät kommt.'],
      ['Den Hersteller kontaktiert => Austauschgerät kommt'],
    ],
    [
      [
        'customer: Ich habe den Cache geleert, den Router neu gestartet und die App neu installiert, aber nichts hilft.',
      ],
      [
        'Den Cache geleert => nichts hilft',
        'Den Router neu gestartet => nichts hilft',
        'Die App neu installiert => nichts hilft',
      ],
    ],
    [['customer: Cache geleert, bringt nichts.'], ['Cache geleert => bringt nichts']],
    [['customer: Neuinstallation hat nichts gebracht.'], ['Neu installiert => hat nichts gebracht']],
    [['customer: Nach einem Neustart geht es wieder.'], ['Neu gestartet => geht es wieder']],
    [
      ['customer: Auch nach dem Zurücksetzen auf Werkseinstellungen tritt der Fehler weiterhin auf.'],
      ['Zurücksetzen auf Werkseinstellungen => tritt der Fehler weiterhin auf'],
    ],
    [['customer: Ein Downgrade auf 3.1 hat das Problem behoben.'], ['Downgrade auf 3.1 => hat das Problem behoben']],
    [['customer: Mit Version 3.1 läuft alles einwandfrei.'], ['Mit Version 3.1 getestet => läuft alles einwandfrei']],
    [['customer: Im Firefox funktioniert es, nur Chrome macht Probleme.'], ['Im Firefox getestet => funktioniert es']],
    [['customer: Auf meinem Handy geht es problemlos.'], ['Auf meinem Handy getestet => geht es problemlos']],
    [['customer: Am anderen Rechner das gleiche Problem.'], ['Am anderen Rechner getestet => das gleiche Problem']],
    [['customer: Habe das Kabel getauscht, keine Änderung.'], ['Das Kabel getauscht => keine Änderung']],
    [['customer: Kabel getauscht: keine Änderung'], ['Kabel getauscht => keine Änderung']],
    [
      ['customer: Anderes Netzteil probiert -> gleiches Verhalten'],
      ['Anderes Netzteil probiert => gleiches Verhalten'],
    ],
    [
      ['customer: Wenn ich das Plugin deaktiviere, funktioniert die Seite.'],
      ['Das Plugin deaktiviert => funktioniert die Seite'],
    ],
    [['customer: Lösung: IPv6 deaktivieren.'], ['IPv6 deaktiviert => funktioniert']],
    [
      ['customer: Hab die Firmware auf 7.50 aktualisiert, seitdem ist Ruhe.'],
      ['Die Firmware auf 7.50 aktualisiert => seitdem ist Ruhe'],
    ],
    [
      ['reply: Kannst du mal den Browser-Cache leeren?', 'customer: Cache ist geleert, keine Besserung.'],
      ['Cache ist geleert => keine Besserung'],
    ],
    [['reply: Probier mal die Beta.', 'customer: Mit der Beta läuft es.'], ['Mit der Beta getestet => läuft es']],
    [
      ['customer: Die Logs habe ich geprüft, da steht nichts Auffälliges.'],
      ['Die Logs geprüft => da steht nichts Auffälliges'],
    ],
    [
      ['customer: Habe es auch mit einem anderen Benutzer versucht, selbes Ergebnis.'],
      ['Es auch mit einem anderen Benutzer versucht => selbes Ergebnis'],
    ],
    [
      [
        'customer: Bisher versucht:\n- Router neu gestartet\n- anderes Kabel\n- DNS auf 8.8.8.8 geändert (keine Änderung)\n- Werksreset',
      ],
      [
        'Router neu gestartet => ?',
        'Anderes Kabel => ?',
        'DNS auf 8.8.8.8 geändert => keine Änderung',
        'Werksreset => ?',
      ],
    ],
    [
      ['customer: Was habe ich schon versucht: Neustart, anderes Kabel, Werksreset.'],
      ['Neu gestartet => ?', 'Anderes Kabel => ?', 'Werksreset => ?'],
    ],
    [
      ['customer: Testweise die Firewall abgeschaltet: immer noch kein Zugriff.'],
      ['Die Firewall abgeschaltet => immer noch kein Zugriff'],
    ],
    [
      ['note: kd hat router neugestartet, lt. kd kein erfolg. Leitung gemessen: ok. Port resettet.'],
      ['Router neugestartet => ?', 'Leitung gemessen => ok', 'Port resettet => ?'],
    ],
    [
      ['reply: Sollte mit 2.3.1 behoben sein, bitte testen.', 'customer: Getestet, passt. Danke!'],
      ['2.3.1 getestet => passt'],
    ],
    [
      ['reply: Sollte in 2.3 behoben sein.', 'customer: Leider immer noch der gleiche Fehler.'],
      ['2.3 getestet => immer noch der gleiche Fehler'],
    ],
    [
      ['reply: Habe das Feld vergrößert.', 'customer: Soeben getestet, die Zeile bleibt leer.'],
      ['Das Feld vergrößert => Soeben getestet, die Zeile bleibt leer'],
    ],
    [['customer: Als Workaround habe ich den Dienst deaktiviert.'], ['Den Dienst deaktiviert => ?']],
    [
      ['customer: Es geht lokal, auf dem Server leider nicht (habe die Rechte schon angepasst, hat nichts gebracht).'],
      ['Die Rechte angepasst => hat nichts gebracht'],
    ],
    [['customer: Reboot brachte keine Besserung.'], ['Neu gestartet => brachte keine Besserung']],
    [
      [
        'customer: - Reboot\n- Deinstallation und Neuinstallation der App\n- Ältere Version zurückspielen brachte auch keine Besserung',
      ],
      [
        'Neu gestartet => brachte auch keine Besserung',
        'App deinstalliert und neu installiert => brachte auch keine Besserung',
        'Ältere Version zurückspielen => brachte auch keine Besserung',
      ],
    ],
    [
      ['customer: Auch das Ausführen über die Konsole liefert denselben Fehler.'],
      ['Ausführen über die Konsole => liefert denselben Fehler'],
    ],
    [['customer: Rollback auf 1.2.3 - geht wieder.'], ['Rollback auf 1.2.3 => geht wieder']],
    [
      ['customer: Bin jetzt auf die alte Version zurückgegangen, damit funktioniert es.'],
      ['Auf die alte Version zurückgegangen => damit funktioniert es'],
    ],
    [
      ['customer: Sowohl in Chrome als auch in Firefox das gleiche Verhalten.'],
      ['Sowohl in Chrome als auch in Firefox getestet => das gleiche Verhalten'],
    ],
    [['customer: Testweise mal IPv6 abgeschaltet, ohne Auswirkung.'], ['IPv6 abgeschaltet => ohne Auswirkung']],
    [
      ['customer: Bei mir das gleiche. Mit Firefox gehts, mit Chrome nicht.'],
      ['Mit Firefox getestet => gehts', 'Mit Chrome getestet => funktioniert nicht'],
    ],
    [
      ['customer: Auch mit einem frischen Profil kommt der Fehler.'],
      ['Mit einem frischen Profil getestet => kommt der Fehler'],
    ],
    [
      ['customer: Habe die Einstellungen geaendert und den Cache geloescht, kein Unterschied.'],
      ['Die Einstellungen geaendert => kein Unterschied', 'Den Cache geloescht => kein Unterschied'],
    ],
    [
      ['customer: Habe ich schon bisher versucht:\nStecker gezogen\nanderes Kabel\nRouter neu gestartet'],
      ['Stecker gezogen => ?', 'Anderes Kabel => ?', 'Router neu gestartet => ?'],
    ],
    [['customer: Ich bin seit gestern angemeldet.'], []],
    [['customer: Habe schon mehrfach neu installiert. Gesendet mit der Mail App'], ['Mehrfach neu installiert => ?']],
    [
      ['customer: Geholfen hat, den Ordner /var/cache zu löschen und den Dienst neu zu starten.'],
      ['Den Ordner /var/cache gelöscht und den Dienst neu gestartet => funktioniert'],
    ],
    [
      ['customer: Problem konnte ich durch Löschen der Datei config.json lösen.'],
      ['Datei config.json gelöscht => funktioniert'],
    ],
    [['customer: Habe das Problem mit einem Neustart des Routers gelöst.'], ['Router neu gestartet => funktioniert']],
    [['customer: Gelöst durch Austausch des Kabels.'], ['Kabel ausgetauscht => funktioniert']],
    [['customer: Das Problem konnte mit dem Update nicht gelöst werden.'], []],
    [['customer: Das kann man nur mit einem Neustart lösen.'], []],
    [
      ['customer: wenn ich den stecker ziehe geht es für ein paar minuten'],
      ['Den stecker gezogen => geht es für ein paar minuten'],
    ],
    [
      ['customer: Wenn ich den Filter deaktiviere funktioniert die Suche wieder.'],
      ['Den Filter deaktiviert => funktioniert die Suche wieder'],
    ],
    [
      ['customer: Wenn ich die Box ausschalte und wieder einschalte, klappt es.'],
      ['Die Box ausgeschaltet und wieder eingeschaltet => klappt es'],
    ],
    [
      ['customer: Schalte ich den Filter aus, funktioniert die Suche.'],
      ['Den Filter ausgeschaltet => funktioniert die Suche'],
    ],
    [
      ['customer: Lösche ich den Eintrag, ist er nach dem Neustart wieder da.'],
      ['Den Eintrag gelöscht => ist er nach dem Neustart wieder da'],
    ],
    [
      ['customer: Drucke ich die Datei auf einem anderen Drucker, klappt es.'],
      ['Die Datei auf einem anderen Drucker gedruckt => klappt es'],
    ],
    [['customer: Drucke ich die Datei, kommt ein Fehler.'], []],
    [['customer: Versucht man das Ganze im Editor zu öffnen, wird alles angezeigt.'], []],
    [['customer: Wechsle ich auf die alte Version, läuft alles.'], ['Auf die alte Version gewechselt => läuft alles']],
    [
      ['customer: Ich hatte die App auch schon deinstalliert und neu geladen.'],
      ['Die App deinstalliert und neu geladen => ?'],
    ],
    [
      ['reply: Hast du die Firewall schon mal deaktiviert?', 'customer: Ja, kein Unterschied.'],
      ['Die Firewall deaktiviert => Ja, kein Unterschied'],
    ],
  ])('%j is read as %j', (lines, bullets) => {
    expect(bulletsOf([OPENING, ...lines], 'de')).toEqual(bullets);
  });

  test.each<[string[]]>([
    [['customer: Zu früh gefreut, heute morgen wieder das gleiche Problem.']],
    [['customer: Nachdem ich auf 7.57 aktualisiert habe, geht nichts mehr.']],
    [['customer: Habe schon alles Mögliche probiert.']],
    [['customer: Seit dem Update auf 7.50 bricht die Verbindung ab.']],
    [['customer: Ich habe gestern das Update installiert und seitdem geht nichts mehr.']],
    [['customer: Ich werde morgen mal ein anderes Kabel testen.']],
    [['customer: Ich möchte nicht alles neu installieren.']],
    [['customer: Das habe ich noch nicht probiert.']],
    [['customer: Man könnte noch den Port wechseln.']],
    [['reply: Deaktiviere bitte den Werbeblocker.', 'customer: Ich benutze keinen Werbeblocker.']],
    [['reply: Welche Version verwendest du?', 'customer: Version 4.2']],
    [['customer: In den Logs steht nichts.']],
    [['customer: Der Support meinte, ich solle den Adapter tauschen.']],
    [['customer: Zu früh gefreut, heute morgen wieder abgestürzt.']],
    [["customer: Danke, das war's! Jetzt geht es."]],
    [['customer: Problem gelöst: der Stecker war locker.']],
    [['customer: Seit dem Update auf 7.5 geht das WLAN nicht mehr.']],
    [['reply: Versuche mal, den Cache zu leeren.']],
    [['reply: Das wird mit der nächsten Version behoben.']],
    [['customer: Ich habe das gleiche Problem.']],
    [['customer: Kann man das irgendwie zurücksetzen?']],
    [['customer: Ich möchte ungern alles neu installieren.']],
    [['customer: Hat jemand schon eine Lösung gefunden?']],
    [['customer: Das werde ich heute Abend testen.']],
    [['customer: Ich nutze Version 4.2 unter Windows 11.']],
    [['customer: Wenn ich auf Speichern klicke, passiert nichts.']],
    [['customer: Habe letzte Woche auf die neue Version aktualisiert und seitdem nur Probleme.']],
    [['customer: Muss ich dafür das Gerät zurücksetzen?']],
    [['customer: Ich habe leider kein zweites Gerät zum Testen.']],
    [['customer: Bitte den Router neu starten und Rückmeldung geben.']],
  ])('%j tells no step', (lines) => {
    expect(bulletsOf([OPENING, ...lines], 'de')).toEqual([]);
  });
});
