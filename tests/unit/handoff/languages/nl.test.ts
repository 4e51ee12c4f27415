import { describe, expect, test } from 'vitest';
import { bulletsOf } from '../bullets-of.ts';

const OPENING = 'customer: Sinds vanochtend geeft de app bij mij een fout en ik kan niet meer werken.';

describe('Dutch: what a thread says was tried', () => {
  test.each<[string[], string[]]>([
    [['customer: Router opnieuw opgestart, geen verschil.'], ['Router opnieuw opgestart => geen verschil']],
    [
      ['customer: Ik heb de cache geleegd en de app opnieuw geïnstalleerd, maar het probleem blijft.'],
      ['De cache geleegd => het probleem blijft', 'De app opnieuw geïnstalleerd => het probleem blijft'],
    ],
    [['customer: Na het resetten van de modem werkte alles weer.'], ['Modem gereset => werkte alles weer']],
    [
      ['customer: Het uitschakelen van IPv6 heeft het probleem opgelost.'],
      ['IPv6 uitgeschakeld => heeft het probleem opgelost'],
    ],
    [
      ['customer: Met een andere browser heb ik hetzelfde probleem.'],
      ['Met een andere browser geprobeerd => heb ik hetzelfde probleem'],
    ],
    [['customer: Zonder VPN werkt het gewoon.'], ['Zonder VPN geprobeerd => werkt het gewoon']],
    [
      ['customer: Op mijn telefoon werkt het wel, op de laptop niet.'],
      ['Op mijn telefoon geprobeerd => werkt het wel', 'Op de laptop geprobeerd => werkt niet'],
    ],
    [
      ['customer: Wat ik al geprobeerd heb:\n- andere kabel\n- fabrieksreset\n- DNS aangepast\n\nNiets hielp.'],
      ['Andere kabel => Niets hielp', 'Fabrieksreset => Niets hielp', 'DNS aangepast => Niets hielp'],
    ],
    [
      ['customer: Ik heb inmiddels de adapter vervangen, helaas zonder resultaat.'],
      ['De adapter vervangen => zonder resultaat'],
    ],
    [
      ['customer: UPDATE: na een downgrade naar 2.1 is het probleem weg.'],
      ['Downgrade naar 2.1 => is het probleem weg'],
    ],
    [
      ['customer: Uiteindelijk heb ik de hele configuratie verwijderd en opnieuw aangemaakt, nu werkt het.'],
      ['De hele configuratie verwijderd en opnieuw aangemaakt => nu werkt het'],
    ],
    [
      ['reply: Kun je het eens proberen in een privévenster?', 'customer: In een privévenster werkt het wel.'],
      ['In een privévenster geprobeerd => werkt het wel'],
    ],
    [
      ['reply: Wil je de laatste beta testen?', 'customer: Net geïnstalleerd, zelfde foutmelding.'],
      ['Geïnstalleerd => zelfde foutmelding'],
    ],
    [['customer: Alle add-ons uitgezet, maar dat hielp niet.'], ['Alle add-ons uitgezet => dat hielp niet']],
    [
      ['customer: Bij mij hielp het om de schijf opnieuw te formatteren.'],
      ['De schijf opnieuw geformatteerd => werkt'],
    ],
    [['customer: Opgelost door de firewall tijdelijk uit te zetten.'], ['De firewall tijdelijk uitgezet => werkt']],
    [
      ['customer: Als ik hardwareversnelling uitzet, werkt het wel.'],
      ['Hardwareversnelling uitgezet => werkt het wel'],
    ],
    [['customer: Ook met een vers profiel dezelfde fout.'], ['Met een vers profiel geprobeerd => dezelfde fout']],
    [
      ['customer: Gisteren de firmware bijgewerkt naar 1.9, sindsdien geen uitval meer gehad.'],
      ['De firmware bijgewerkt naar 1.9 => sindsdien geen uitval meer gehad'],
    ],
    [
      ['customer: Geprobeerd met een andere gebruiker: zelfde resultaat.'],
      ['Geprobeerd met een andere gebruiker => zelfde resultaat'],
    ],
    [
      ['customer: Heb de poort gewijzigd naar 8443 en nu verbindt hij wel.'],
      ['De poort gewijzigd naar 8443 => nu verbindt hij wel'],
    ],
    [
      ['customer: Reset naar fabrieksinstellingen gedaan, helpt niet.'],
      ['Reset naar fabrieksinstellingen gedaan => helpt niet'],
    ],
    [
      ['customer: Ik heb de cache geleegd, de router herstart en de app opnieuw geïnstalleerd, maar niets helpt.'],
      [
        'De cache geleegd => niets helpt',
        'De router herstart => niets helpt',
        'De app opnieuw geïnstalleerd => niets helpt',
      ],
    ],
    [['customer: Cache geleegd, geen verschil.'], ['Cache geleegd => geen verschil']],
    [['customer: Opnieuw installeren hielp niet.'], ['Opnieuw installeren => hielp niet']],
    [['customer: Ook na het updaten van de driver blijft de fout.'], ['Driver geüpdatet => blijft de fout']],
    [['customer: In Firefox werkt het wel.'], ['In Firefox geprobeerd => werkt het wel']],
    [['customer: Op mijn telefoon werkt het gewoon.'], ['Op mijn telefoon geprobeerd => werkt het gewoon']],
    [
      ['customer: Op een andere computer hetzelfde probleem.'],
      ['Op een andere computer geprobeerd => hetzelfde probleem'],
    ],
    [['customer: Kabel vervangen, geen verandering.'], ['Kabel vervangen => geen verandering']],
    [
      ['customer: Ik heb de virusscanner uitgezet en toen werkte het.'],
      ['De virusscanner uitgezet => toen werkte het'],
    ],
    [['customer: Ik moest de database opnieuw aanmaken.'], ['De database opnieuw aangemaakt => ?']],
    [
      ['reply: Kunt u de cache legen?', 'customer: Gedaan, helaas geen resultaat.'],
      ['De cache geleegd => geen resultaat'],
    ],
    [
      ['reply: Probeer eens een andere browser.', 'customer: In Chrome werkt het.'],
      ['In Chrome geprobeerd => werkt het'],
    ],
    [
      ['customer: Wat ik al geprobeerd heb:\n- router herstart\n- andere kabel\n- DNS gewijzigd: geen verschil'],
      ['Router herstart => ?', 'Andere kabel => ?', 'DNS gewijzigd => geen verschil'],
    ],
    [['customer: Ik heb de logs bekeken maar daar staat niets in.'], ['De logs bekeken => daar staat niets in']],
    [
      ['note: klant heeft router herstart, geen effect. Lijn gemeten: ok. Poort gereset.'],
      ['Router herstart => geen effect', 'Lijn gemeten => ok', 'Poort gereset => ?'],
    ],
    [
      [
        'customer: Ik heb het volgende al gedaan:\nModem herstart (15 minuten uit)\nUitgelogd en opnieuw ingelogd\nApp verwijderd van de telefoon\nWifi gecontroleerd',
      ],
      [
        'Modem herstart (15 minuten uit) => ?',
        'Uitgelogd en opnieuw ingelogd => ?',
        'App verwijderd van de telefoon => ?',
        'Wifi gecontroleerd => ?',
      ],
    ],
    [
      [
        'customer: Wat ik geprobeerd heb:\n- update naar de laatste versie\n- reboot\n- kabel opnieuw verbonden\n- lsusb laat de kabel gewoon zien\n- dmesg geeft geen output',
      ],
      [
        'Update naar de laatste versie => ?',
        'Herstart => ?',
        'Kabel opnieuw verbonden => ?',
        'Lsusb => laat de kabel gewoon zien',
        'Dmesg => geeft geen output',
      ],
    ],
    [['customer: Teruggegaan naar 1.2.3, nu werkt alles weer.'], ['Teruggegaan naar 1.2.3 => nu werkt alles weer']],
    [
      ['customer: Via wifi gaat het goed, via de kabel niet.'],
      ['Via wifi geprobeerd => gaat het goed', 'Via de kabel geprobeerd => werkt niet'],
    ],
    [
      ['reply: Ik heb de licentie opnieuw toegekend. Kun je het nog eens proberen?', 'customer: Ja, het werkt nu!'],
      ['De licentie opnieuw toegekend => Ja, het werkt nu'],
    ],
    [
      ['customer: Met een schone installatie heb ik het probleem niet.'],
      ['Met een schone installatie geprobeerd => heb ik het probleem niet'],
    ],
    [
      ['customer: Zowel in Chrome als in Edge hetzelfde probleem.'],
      ['Zowel in Chrome als in Edge geprobeerd => hetzelfde probleem'],
    ],
    [
      ['customer: Alles gedeinstalleerd en opnieuw geinstalleerd, helpt niet.'],
      ['Alles gedeinstalleerd en opnieuw geinstalleerd => helpt niet'],
    ],
    [
      ['reply: Dit is opgelost in 2.4.', 'customer: Het werkt weer, bedankt.'],
      ['2.4 geprobeerd => Het werkt weer, bedankt'],
    ],
    [['customer: Het is opgelost door een herstart van de NUC.'], ['NUC herstart => werkt']],
    [
      ['customer: Uiteindelijk opgelost door de poort te wijzigen naar 8082.'],
      ['De poort naar 8082 gewijzigd => werkt'],
    ],
    [['customer: Ik heb het met een nieuwe installatie opgelost.'], ['Nieuwe installatie => werkt']],
    [['customer: Probleem opgelost door IPv6 uit te zetten.'], ['IPv6 uitgezet => werkt']],
    [['customer: Als ik de vpn uitzet werkt het wel.'], ['De vpn uitgezet => werkt het wel']],
    [
      ['customer: Als ik de kabel loskoppel en weer aansluit doet hij het weer.'],
      ['De kabel losgekoppeld en weer aangesloten => doet hij het weer'],
    ],
    [['customer: Wanneer ik de plugin verwijder, werkt de pagina.'], ['De plugin verwijderd => werkt de pagina']],
    [
      ['reply: Heb je de cache al geleegd?', 'customer: Ja, meerdere keren, geen verschil.'],
      ['De cache geleegd => Ja, meerdere keren, geen verschil'],
    ],
    [
      ['reply: Probeer de service eens te herstarten.', 'customer: Helaas, dat maakt geen verschil.'],
      ['De service herstart => dat maakt geen verschil'],
    ],
  ])('%j is read as %j', (lines, bullets) => {
    expect(bulletsOf([OPENING, ...lines], 'nl')).toEqual(bullets);
  });

  test.each<[string[]]>([
    [['customer: Sinds de update van gisteren werkt niets meer.']],
    [['customer: Ik ga het vanavond proberen.']],
    [['reply: Probeer de cache te legen.']],
    [['customer: Ik wil niet alles opnieuw installeren.']],
    [['customer: Ik ga morgen een andere kabel testen.']],
    [['customer: Dat heb ik nog niet geprobeerd.']],
    [['customer: Sinds de update naar 7.50 valt de verbinding weg.']],
  ])('%j tells no step', (lines) => {
    expect(bulletsOf([OPENING, ...lines], 'nl')).toEqual([]);
  });
});
