import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoHelpdesk } from '../../../lib/adapters/demo-helpdesk.ts';
import { openEntryMemory, type EntryMemory } from '../../../lib/page/entry-memory.ts';
import { readCase } from '../../../lib/page/read-case.ts';

const entry = (id: string, text: string, visibility = 'public') =>
  `<li class="ld-entry" data-entry-id="${id}" data-kind="message" data-visibility="${visibility}" data-author-role="agent"><header class="ld-entry__head"><strong class="ld-entry__author">Robin Vale</strong><time datetime="2026-03-0${id}T10:00:00.000Z">x</time></header><div class="ld-entry__body"><p>${text}</p></div></li>`;

const URL_OF_CASE = 'http://localhost/cases/7';
let memory: EntryMemory;
let read: string[] = [];

/** Reads, and notes which entries were read anew. */
async function entriesOf() {
  read = [];
  const watched: EntryMemory = {
    ...memory,
    keep: (rule, row, kept) => {
      read.push(kept.id);
      memory.keep(rule, row, kept);
    },
  };
  const { case: found } = await readCase({
    document,
    url: URL_OF_CASE,
    adapter: demoHelpdesk,
    memory: watched,
    now: () => new Date('2026-03-09T12:00:00Z'),
  });
  return found?.entries.map(({ id, visibility, body }) => [id, visibility, body.map(({ text }) => text).join(' ')]);
}
const row = (id: string) => document.querySelector(`[data-entry-id="${id}"]`) ?? expect.fail();

describe('reading a page again', () => {
  beforeEach(() => {
    document.head.innerHTML = '<meta name="application-name" content="Lantern Desk">';
    document.body.innerHTML = `<main class="ld-case" data-case-id="7"><h1 class="ld-case__subject">Lamp</h1><ul class="ld-timeline">${entry('1', 'Hello')}${entry('2', 'Again')}</ul><form class="ld-composer"></form></main>`;
    memory = openEntryMemory(document);
  });
  afterEach(() => memory.stop());

  it('reads only what is new', async () => {
    await entriesOf();
    expect(read).toEqual(['1', '2']);
    row('2').insertAdjacentHTML('afterend', entry('3', 'More'));
    expect(await entriesOf()).toEqual([
      ['1', 'public', 'Hello'],
      ['2', 'public', 'Again'],
      ['3', 'public', 'More'],
    ]);
    expect(read).toEqual(['3']);
  });

  it('sees a text that was edited, and a message that became internal', async () => {
    await entriesOf();
    const [text] = row('1').querySelector('p')?.childNodes ?? [];
    if (text) text.nodeValue = 'Hello there';
    row('2').setAttribute('data-visibility', 'internal');
    expect(await entriesOf()).toEqual([
      ['1', 'public', 'Hello there'],
      ['2', 'internal', 'Again'],
    ]);
    expect(read).toEqual(['1', '2']);
  });

  it('is not woken by what changes elsewhere', async () => {
    await entriesOf();
    for (let count = 0; count < 1000; count += 1) document.body.append(document.createElement('p'));
    await entriesOf();
    expect(read).toEqual([]);
  });

  it('does not lose its way in a form whose fields are called like parts of the document', async () => {
    row('1').insertAdjacentHTML(
      'beforeend',
      '<form><input name="parentNode"><input name="getRootNode"><p id="inside">x</p></form>',
    );
    await entriesOf();
    document.querySelector('#inside')?.setAttribute('class', 'y');
    await entriesOf();
    expect(read).toEqual(['1']);
  });

  it('keeps nothing of rules that look outside of their row', async () => {
    const rule = { at: '.ld-entry', id: { known: 'viewer.id' } } as const;
    memory.keep(rule, row('1'), { id: '1' });
    expect(memory.recall(rule, row('1'))).toBeUndefined();
  });
});
