import { describe, expect, test } from 'vitest';
import { draft } from '../../../lib/handoff/draft.ts';
import { caseOfLines, makeCase } from '../../fixtures/cases/make-case.ts';

const now = new Date('2026-03-02T12:00:00Z');
/** `action => result @entries`, oldest first. */
function told(...lines: string[]): string[] {
  return draft(caseOfLines(lines), { now }).actions.map(
    ({ action, result, entries }) => `${action} => ${result ?? '?'} @${entries.join()}`,
  );
}

describe('notes of an agent', () => {
  test.each([
    ['an arrow', 'cleared cookies -> same error', 'Cleared cookies => same error @1'],
    ['a double arrow', 'restarted the worker => queue drains', 'Restarted the worker => queue drains @1'],
    ['a typographic arrow', 'fresh key → no 429', 'Fresh key => no 429 @1'],
    ['a colon', 'Compared both profiles: Bo is missing a scope', 'Compared both profiles => Bo is missing a scope @1'],
    ['a dash', 'Restarted the job – died again after 4h', 'Restarted the job => died again after 4h @1'],
    ['a comma', 'toggled the subscription, no joy', 'Toggled the subscription => no joy @1'],
    ['no sign at all', 'pw reset x2 no go', 'Pw reset x2 => no go @1'],
    [
      'the next sentence',
      'I rebuilt the search index. Still nothing found.',
      'Rebuilt the search index => Still nothing found @1',
    ],
  ])('are read when the result follows %s', (_, text, expected) => {
    expect(told(`note: ${text}`)).toEqual([expected]);
  });

  test('are read in numbered steps and in list items', () => {
    const items = told('note: 1) rebooted the router -> comes back\n2) swapped the cable -> same problem');
    expect(items).toEqual(['Rebooted the router => comes back @1', 'Swapped the cable => same problem @1']);
  });

  test('name all steps that stand before the colon', () => {
    expect(told('note: Tried so far:\n- Private window, Chrome and Edge: same loop')).toEqual([
      'Private window => same loop @1',
      'Chrome and Edge => same loop @1',
    ]);
  });

  test('do not call the result a result', () => {
    expect(told('note: Compared both exports. Result: the ids differ.')).toEqual([
      'Compared both exports => the ids differ @1',
    ]);
  });

  test('draw no conclusion into the list: an arrow behind a result is left out', () => {
    expect(told('note: Reproduced on staging: same message => not the theme.')).toEqual([
      'Reproduced on staging => same message @1',
    ]);
  });

  test('keep "2 -> 6" as a number that was changed', () => {
    expect(told('note: Scaled consumers 2 -> 6 at noon.')[0]).toMatch(/^Scaled consumers 2 -> 6/);
  });
});

describe('what was not done is no action', () => {
  test.each([
    ['denied', 'note: did NOT import into production'],
    ['not yet done', 'note: Did not run the rest yet, want a second pair of eyes.'],
    ['planned', 'note: Will clear the cache tomorrow.'],
    ['possible', 'note: We could rotate the endpoint.'],
    ['conditional', 'note: If that fails, restarted workers would be next.'],
    ['refused', 'customer: I have not reinstalled the app and I will not.'],
    ['asked for', 'reply: Please clear the cookies and sign in again.'],
    ['asked of the customer', 'note: asked the customer to save the number again'],
    ['a question', 'reply: Have you cleared the cache?'],
    ['when the trouble began', 'customer: Since I updated to 8.3 nothing syncs.'],
    ['sending a file', 'customer: I attached the log.'],
    ['a heading', 'note: Checked'],
    ['refused in German', 'customer: Den Druckkopf habe ich noch nicht ausgebaut.'],
    ['refused in French', "customer: Je n'ai pas désactivé le thème, c'est trop risqué."],
    ['planned in Spanish', 'note: Voy a reiniciar el servidor mañana.'],
    ['planned in Japanese', 'note: 必要ならキャッシュ更新をL2に依頼するかも(まだ依頼していない)。'],
  ])('%s', (_, line) => {
    expect(told(line)).toEqual([]);
  });
});

describe('a request and its answer', () => {
  const ask = 'reply: Could you clear the cookies and restart the browser?';

  test('are one action when the customer names what was done', () => {
    expect(told(ask, 'customer: Cleared the cookies, same error.')).toEqual(['Cleared the cookies => same error @2']);
  });

  test('are one action when the customer only says "done"', () => {
    expect(told(ask, 'customer: Did both. Still broken.')).toEqual([
      'Cleared the cookies => Still broken @2',
      'Restarted the browser => Still broken @2',
    ]);
  });

  test('are matched one by one below what is quoted', () => {
    const asked = 'reply: Please try:\n1. Restart the hub.\n2. Check that both are in one network.\n3. Enable UPnP.';
    const answer = `customer: > 1. Restart the hub.\nDone, no change.\n\n> 2. Check that both are in one network.\nYes, both are.\n\n> 3. Enable UPnP.\nI'd rather not.`;
    expect(told(asked, answer)).toEqual([
      'Restarted the hub => no change @2',
      'Checked that both are in one network => Yes, both are @2',
    ]);
  });

  test('say the thing once', () => {
    expect(told('reply: Could you try in a private window?', 'customer: Same in a private window.')).toEqual([
      'Tried in a private window => Same @2',
    ]);
  });

  test.each([
    [
      'reply: Did they change anything about how the file is made?',
      'customer: Yes, since last week the names have line breaks inside quotes.',
    ],
    [
      'reply: Haben Sie etwas an der Datei geändert?',
      'customer: Ja, seit letzter Woche stehen Zeilenumbrüche in den Namen.',
    ],
    [
      'reply: Avez-vous changé quelque chose au fichier ?',
      'customer: Oui, depuis la semaine dernière les noms ont des sauts de ligne.',
    ],
    [
      'reply: ¿Han cambiado algo en el archivo?',
      'customer: Sí, desde la semana pasada los nombres llevan saltos de línea.',
    ],
  ])('are no step when somebody only wants to know what changed: %s', (asked, answer) => {
    expect(told(asked, answer)).toEqual([]);
  });

  test('do not take the time of a trial for the trial', () => {
    expect(told('customer: User t.okafor, tried at the minute I am writing this.')).toEqual([]);
  });

  test('give no action while the customer only promises', () => {
    expect(told(ask, "customer: I'll try that tomorrow.")).toEqual([]);
  });

  test('do not report what was asked for in case something fails', () => {
    const [first, ...others] = told('reply: Please restart the app. If that fails, reinstall it.', 'customer: Works!');
    expect(first).toBe('Restarted the app => Works @2');
    expect(others).toEqual([]);
  });

  test('are matched when the customer answers with the thing and the outcome', () => {
    expect(told('reply: Can you try mobile data instead of wifi?', 'customer: With mobile data it works.')).toEqual([
      'Tried mobile data instead of wifi => it works @2',
    ]);
  });
});

describe('double reports', () => {
  test('are one action with all its entries', () => {
    expect(told('customer: I cleared the cache, no change.', 'note: cx cleared cache, no joy')).toEqual([
      'Cleared the cache => no change @1,2',
    ]);
  });

  test('of one person about different things stay two', () => {
    expect(
      told(
        'note: - raised timeout for Bremen to 45 s -> still stops\n- raised timeout for Calais to 45 s -> still stops',
      ),
    ).toHaveLength(2);
  });

  test('that come to another result later give the later one', () => {
    expect(told('note: Forced a token refresh -> works', 'note: Forced a token refresh -> fails again')).toEqual([
      'Forced a token refresh => fails again @1,2',
    ]);
  });

  test('in two languages are one action', () => {
    expect(
      told(
        'customer: Ya borré la caché: sigue cerrándose',
        'note: - cleared app cache -> still closes the same as before',
      ),
    ).toHaveLength(1);
  });
});

test('a result that comes entries later is attached to its action, with its entry', () => {
  expect(
    told('note: Recreated the subscription.', 'event: Status changed', 'customer: All events arrive again, works.'),
  ).toEqual(['Recreated the subscription => All events arrive again, works @1,3']);
});

test('a result that nobody stated is not recorded, never invented', () => {
  const drafted = draft(caseOfLines(['note: Escalated to storage on-call.']), { now });
  expect(drafted.actions[0]?.result).toBeUndefined();
  expect(drafted.tried[0]?.text).toBe('Escalated to storage on-call: result not recorded');
});

describe('lines below one that leads in', () => {
  test('are a list, with or without signs', () => {
    const text =
      'It is offline since noon.\nI have tried the following:\nHub restarted\nAccount removed\nOther cable\nAny idea?';
    expect(told(`customer: ${text}`)).toEqual([
      'Hub restarted => ? @1',
      'Account removed => ? @1',
      'Other cable => ? @1',
    ]);
  });
});

describe('what is no source', () => {
  test('an old mail without marks, below the line that a mail program writes above it', () => {
    const old = 'On 3 March 2026 at 9:12 Ada Quill <ada@desk.example> wrote:\n\nI cleared the cache for you.';
    expect(told(`customer: Still broken.\n\n${old}`)).toEqual([]);
  });

  test('but a sentence that begins like the line of a phone is read, and so is what follows', () => {
    const text =
      'customer: Restarted the hub, no change. Sent from my phone it arrives at once.\nCleared the cache, no change.';
    expect(told(text)).toContainEqual('Cleared the cache => no change @1');
  });

  test('what a phone puts below a mail', () => {
    const text =
      'customer: Restarted the hub, no change. Sent from my iPad AppOn 08.04.26 Ada wrote\nI cleared the cache.';
    expect(told(text)).toEqual(['Restarted the hub => no change @1']);
  });

  test.each([
    ['a quote', [{ kind: 'quote' as const, text: '> I cleared the cache -> same' }]],
    ['a signature', [{ kind: 'paragraph' as const, text: 'Rebooted everything: works', signature: true }]],
    ['a typed quote', [{ kind: 'paragraph' as const, text: '> cleared the cache -> same' }]],
    ['code', [{ kind: 'code' as const, text: 'restarted the job -> ok' }]],
    [
      "Baton's own note",
      [
        { kind: 'item' as const, text: 'Cleared cookies: same error' },
        {
          kind: 'paragraph' as const,
          text: 'Baton handoff h-abcdefghijkl · note v1 · as of 2026-03-02 10:00 UTC · 4 entries read',
        },
      ],
    ],
  ])('%s', (_, body) => {
    expect(draft(makeCase([{ who: 'note', body }]), { now }).actions).toEqual([]);
  });

  test.each([
    'Out of office: I restarted my holidays until 18 May.',
    'Automatische Antwort: Ich habe den Server neu gestartet und bin im Urlaub.',
    "Réponse automatique : j'ai redémarré mes vacances.",
  ])('a machine reply: %s', (text) => {
    expect(told(`customer: ${text}`)).toEqual([]);
  });
});

describe('events', () => {
  test('that are steps are reported, housekeeping is not', () => {
    const read = makeCase([
      { who: 'event', text: 'Macro applied', changes: [{ field: 'macro', to: 'Reset MFA' }] },
      { who: 'event', text: 'Macro applied', changes: [{ field: 'macro', to: 'CSAT follow-up' }] },
      {
        who: 'event',
        text: 'Priority changed from Low to High',
        changes: [{ field: 'priority', from: 'Low', to: 'High' }],
      },
    ]);
    expect(draft(read, { now }).actions.map(({ action }) => action)).toEqual(['Reset MFA']);
  });
});

describe('other languages', () => {
  test.each([
    [
      'de',
      'customer: Ich habe den Router neu gestartet, aber es geht immer noch nicht.',
      'Den Router neu gestartet => es geht immer noch nicht @1',
    ],
    ['de', 'note: - Cache geleert -> gleicher Fehler', 'Cache geleert => gleicher Fehler @1'],
    ['de', 'note: Sehe beide Rechnungen und habe die Mahnung dazu angehalten.', 'Die Mahnung dazu angehalten => ? @1'],
    ['fr', 'customer: Cache vidé : aucun changement.', 'Cache vidé => aucun changement @1'],
    ['fr', 'customer: Nous avons redémarré le serveur, sans succès.', 'Redémarré le serveur => sans succès @1'],
    ['es', 'customer: Ya reinicié el equipo pero sigue igual.', 'Reinició el equipo => sigue igual @1'],
    ['pt', 'customer: Já limpei o cache, mas continua parado.', 'Limpou o cache => continua parado @1'],
    ['nl', 'customer: Ik heb de telefoon herstart, maar dat hielp niet.', 'De telefoon herstart => dat hielp niet @1'],
    ['ja', 'customer: アプリを再インストールしてみましたが、同じです。', 'アプリを再インストールしてみた => 同じ @1'],
  ])('%s: %s', (_, line, expected) => {
    expect(told(line)[0]).toBe(expected);
  });

  test('a language that Baton does not know degrades to structure', () => {
    expect(told('note: - перезапустил сервер -> ошибка осталась')).toEqual([
      'Перезапустил сервер => ошибка осталась @1',
    ]);
    expect(told('customer: Я перезапустил сервер, ошибка осталась.')).toEqual([]);
  });
});
