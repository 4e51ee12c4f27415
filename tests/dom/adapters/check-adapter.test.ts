import { describe, expect, it } from 'vitest';
import { checkAdapter, type Trust } from '../../../lib/adapters/check-adapter.ts';
import { ADAPTERS, adapterFor } from '../../../lib/adapters/index.ts';
import { MARKS } from '../../../lib/adapters/marks.ts';
import type { Adapter } from '../../../lib/adapters/schema.ts';

/** An adapter that anybody may hand on: no requests, presses or regular expressions. */
function plainAdapter(): Adapter {
  return {
    schema: 1,
    vendor: 'plain-desk',
    version: 1,
    name: 'Plain Desk',
    marks: [{ vendor: 'plain-desk', page: 'case', kind: 'case', address: ['/case/{id}'], has: ['.case'] }],
    pages: [
      {
        marks: ['case'],
        viewer: { name: { at: '.me' } },
        fields: { subject: { at: 'h1' } },
        requester: { name: { at: '.from' } },
        assignee: { name: { at: '.owner' } },
        custom: [],
        links: [],
        records: [],
        entries: { at: '.entries > .entry', id: { read: { attr: 'id' } } },
        sources: ['page'],
      },
    ],
    composers: [
      {
        name: 'note',
        page: 'case',
        root: 'form.reply',
        editors: [{ at: 'textarea', format: 'plain' }],
        internal: { has: '.tab.note.active' },
        public: { has: '.tab.reply.active' },
        recipients: [],
        draftKept: 'shared',
      },
    ],
  };
}

function problemsOf(change: (adapter: Adapter) => void, trust: Trust = 'imported'): string[] {
  const adapter = plainAdapter();
  change(adapter);
  return checkAdapter(adapter, trust).problems;
}
const page = (adapter: Adapter) => adapter.pages[0] ?? expect.fail();
const composer = (adapter: Adapter) => adapter.composers[0] ?? expect.fail();

const withMatch = (match: string) =>
  problemsOf((adapter) => (page(adapter).fields.subject = { at: 'h1', match }), 'builtin');

describe('every built-in adapter', () => {
  it.each(ADAPTERS.map((adapter) => [adapter.vendor, adapter] as const))(
    '%s passes its own check, also as JSON',
    (_, adapter) => {
      expect(checkAdapter(adapter, 'builtin').problems).toEqual([]);
      expect(checkAdapter(JSON.parse(JSON.stringify(adapter)), 'policy').adapter).toEqual(adapter);
    },
  );

  it.each(ADAPTERS.map((adapter) => [adapter.vendor] as const))('%s is found by its name and has marks', (vendor) => {
    expect(adapterFor(vendor)?.vendor).toBe(vendor);
    expect(MARKS.some((mark) => mark.vendor === vendor && mark.kind === 'case')).toBe(true);
  });

  it('would be refused as an imported file where it fetches and matches', () => {
    const { problems } = checkAdapter(ADAPTERS[0], 'imported');
    expect(problems).toContain('pages[0].records[0].get: an imported adapter may not fetch records');
    expect(problems.some((problem) => problem.endsWith('may not use regular expressions'))).toBe(true);
    expect(problems.some((problem) => problem.endsWith('may not press anything'))).toBe(true);
  });
});

describe('checking an adapter', () => {
  it('accepts a plain one from anywhere', () => {
    for (const trust of ['builtin', 'policy', 'taught', 'imported', 'discovered'] as const) {
      expect(problemsOf(() => {}, trust)).toEqual([]);
    }
  });

  it('names the place of a part that the schema does not know', () => {
    expect(problemsOf((adapter) => Object.assign(page(adapter), { script: 'alert(1)' }))).toEqual([
      'pages[0]: Unrecognized key: "script"',
    ]);
    expect(checkAdapter('nothing', 'imported').problems).toHaveLength(1);
    expect(checkAdapter({ ...plainAdapter(), schema: 2 }, 'imported').problems[0]).toMatch(/^schema: /);
  });

  it('refuses a press of any kind from a file', () => {
    const press = { at: '.tab.note', never: [], thenWaitFor: 'textarea', withinMs: 1000 };
    expect(problemsOf((adapter) => Object.assign(composer(adapter), { open: { press: [press] } }))).toEqual([
      'composers[0].open.press: an imported adapter may not press anything',
    ]);
    expect(problemsOf((adapter) => Object.assign(page(adapter), { showEntries: press }), 'taught')).toEqual([
      'pages[0].showEntries: a taught adapter may not press anything',
    ]);
    expect(problemsOf((adapter) => Object.assign(page(adapter), { showEntries: press }), 'policy')).toEqual([]);
  });

  it('refuses an address that leads off the site', () => {
    const record = {
      name: 'x',
      answers: 'json',
      expects: '/x',
      about: 'case',
      maxPages: 1,
      maxBytes: 1,
      harmless: 'it is a test',
    };
    for (const get of ['https://evil.example/', '//evil.example/', 'x']) {
      const problems = problemsOf((adapter) => page(adapter).records.push({ ...record, get } as never), 'policy');
      expect(problems[0]).toMatch(/^pages\[0\]\.records\[0\]\.get: /);
    }
  });

  it('refuses a proof that is empty, rests on words, or looks outside the composer', () => {
    const proofs = [
      { all: [] },
      { value: { fixed: 'private' }, is: ['private'] },
      { value: { at: '.tab' }, words: { en: ['Note'] } },
      { value: { from: 'page', at: '.tab' }, is: ['note'] },
      { value: { known: 'case.id' }, is: ['1'] },
    ];
    for (const internal of proofs) {
      const problems = problemsOf((adapter) => Object.assign(composer(adapter), { internal }), 'builtin');
      expect(problems.join(), JSON.stringify(internal)).toMatch(/composers\[0\]\.internal/);
    }
    const same = problemsOf((adapter) => (composer(adapter).public = composer(adapter).internal), 'builtin');
    expect(same).toEqual(['composers[0]: internal and public ask the same question']);
  });

  it('finds names that lead nowhere', () => {
    expect(problemsOf((adapter) => (page(adapter).marks = ['other']))).toEqual([
      'pages[0].marks: there is no mark "other"',
    ]);
    expect(problemsOf((adapter) => (page(adapter).sources = ['history']))).toEqual([
      'pages[0].sources: there are no entries in "history"',
    ]);
    expect(problemsOf((adapter) => (page(adapter).fields.status = { from: 'ticket', json: '/s' }))).toEqual([
      'pages[0].fields.status.from: there is no record "ticket"',
    ]);
    expect(problemsOf((adapter) => (composer(adapter).page = 'other'))).toEqual([
      'composers[0].page: there is no mark "other"',
    ]);
    expect(problemsOf((adapter) => (adapter.marks = undefined))).toContain(
      'marks: nothing says how a page of plain-desk is recognised',
    );
  });

  it('refuses regular expressions that are broken or can run away', () => {
    expect(withMatch('(a+)+b')).toEqual(['pages[0].fields.subject.match: nested quantifiers are not allowed']);
    expect(withMatch('(')).toEqual(['pages[0].fields.subject.match: not a regular expression']);
    expect(withMatch('^#(\\d+)')).toEqual([]);
  });
});
