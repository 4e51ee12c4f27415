import { describe, expect, test } from 'vitest';
import { bulletsOf } from '../bullets-of.ts';

const OPENING = 'customer: Depuis ce matin la page est blanche et je ne peux plus travailler avec.';
const REPLY = 'reply: Merci, nous regardons cela.';

describe('French: what a thread says was tried', () => {
  test.each<[string, string[]]>([
    ["J'ai pesé sur le bouton reset, ça a rien donné.", ['Pesé sur le bouton reset => ça a rien donné']],
    ['Câble remplacé hier. Toujours pareil.', ['Câble remplacé hier => Toujours pareil']],
    ['Redemarré aussi, idem.', ['Redemarré aussi => idem']],
    ["Je viens d'essayer avec un autre câble, même chose.", ['Essayé avec un autre câble => même chose']],
    ['Je suis revenu à la 4.7 et ça remarche.', ['Revenu à la 4.7 => ça remarche']],
    ['Je vide le cache et ça remarche.', ['Vidé le cache => ça remarche']],
    ['Désactivation du pare-feu : idem', ['Désactivation du pare-feu => idem']],
    [
      "J'arrive à reproduire avec un lot de photos. Le convertisseur plante.",
      ['Reproduit avec un lot de photos => Le convertisseur plante'],
    ],
  ])('%s', (line, expected) => {
    expect(bulletsOf([OPENING, REPLY, `customer: ${line}`], 'fr')).toEqual(expected);
  });

  test.each([
    'Je vais redémarrer la box demain.',
    'Problème résolu, merci.',
    'Le problème est revenu ce matin.',
    "Je n'ai pas encore vidé le cache.",
  ])('nothing: %s', (line) => {
    expect(bulletsOf([OPENING, REPLY, `customer: ${line}`], 'fr')).toEqual([]);
  });
});
