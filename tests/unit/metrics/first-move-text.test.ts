import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/case/model.ts';
import { isMoveText } from '../../../lib/metrics/first-move-text.ts';

const says = (text: string) => isMoveText(text.split('\n').map((line): Block => ({ kind: 'paragraph', text: line })));

describe('a note of second line', () => {
  it.each([
    'Which API key do they use?',
    'Hi Lena, which workspace is it?',
    '@Lena\nCan you send me the HAR file?\nThanks!',
    'Please ask the customer for the exact time.',
    "The note doesn't say which key they use. Which one is it?",
    'Let me know the browser version, please.',
    'Hallo Lena, welchen Browser nutzt der Kunde?',
    'Bitte frag noch nach der genauen Uhrzeit.',
    'Bonjour, quelle version utilise le client ?',
    'Merci de préciser l’heure exacte.',
    '¿Qué navegador usa el cliente?',
    'Por favor, pregunta la hora exacta.',
    'Qual é a versão do navegador?',
    'Welke browser gebruikt de klant?',
    'Graag nog het tijdstip navragen.',
    'お客様のブラウザは何ですか。',
    'ログを送ってください。',
  ])('that only asks first line is no move: %s', (text) => {
    expect(says(text)).toBe(false);
  });

  it.each([
    'Sending back to L1.',
    'Wrong queue, not for us.',
    'Sending back: which API key, which IP, and does it happen with a fresh key? Checklist: https://runbooks.example/a?b=c',
    'Zurück an L1, falsche Gruppe.',
    'Je renvoie au support, mauvaise file.',
    'Terug naar L1, niet van ons.',
    '差し戻します。',
  ])('that only hands the case back is no move: %s', (text) => {
    expect(says(text)).toBe(false);
  });

  it.each([
    'Looking.',
    'Found it.',
    'The server keeps sending back 500 errors since the deploy.',
    'I moved the traffic back to the old node.',
    'The sign-in log shows nothing at 14:30 UTC. Did they try a fresh key?',
    'Sending back to L1: the key was revoked on Monday by the customer’s own admin.',
    'See https://logs.example/search?q=timeout',
    'Der Schlüssel ist seit Montag gesperrt, siehe Protokoll. Weiß der Kunde davon?',
    '鍵は月曜日に失効していました。ログで確認済みです。お客様はご存じですか。',
  ])('that reports something is a move: %s', (text) => {
    expect(says(text)).toBe(true);
  });

  it('is judged by its author’s own words, not by what it quotes or by the signature', () => {
    const question: Block = { kind: 'paragraph', text: 'Which key?' };
    const quote: Block = { kind: 'quote', text: 'We looked at the proxy and it answers within 80 ms.' };
    const signature: Block = {
      kind: 'paragraph',
      text: 'Priya Nair, Tidewell Engineering, second line',
      signature: true,
    };
    expect(isMoveText([quote, question, signature])).toBe(false);
    expect(
      isMoveText([
        { kind: 'quote', text: 'Which key?' },
        { kind: 'paragraph', text: 'Revoked.' },
      ]),
    ).toBe(true);
  });

  it('with nothing but an attachment or code is a move', () => {
    expect(isMoveText([])).toBe(true);
    expect(isMoveText([{ kind: 'code', text: 'SELECT 1?' }])).toBe(true);
  });
});
