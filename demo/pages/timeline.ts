import { html, type Html } from '../html.ts';
import type { Block, Case, Change, Entry } from '../model.ts';
import { initials } from './layout.ts';
import { showTime } from './time.ts';

export function timeline({ entries }: Case): Html {
  return html`<ol class="ld-timeline" aria-label="Timeline">
    ${entries.map(showEntry)}
  </ol>`;
}

function showEntry(entry: Entry): Html {
  const { id, by, at, kind } = entry;
  const visibility = kind === 'note' ? 'internal' : kind === 'message' ? 'public' : 'system';
  return html`<li
    class="ld-entry ld-entry--${kind}"
    id="entry-${id}"
    data-entry-id="${id}"
    data-kind="${kind}"
    data-visibility="${visibility}"
    data-author-id="${by.id}"
    data-author-role="${by.role}"
    data-author-email="${by.email}"
  >
    ${kind === 'event' ? showEvent(entry.change, by.name, at) : showText(entry)}
  </li>`;
}

function showText(entry: Extract<Entry, { kind: 'message' | 'note' }>): Html {
  const { by, at, kind, blocks, attachments } = entry;
  return html`<header class="ld-entry__head">
      <span class="ld-avatar ld-avatar--${by.role}" aria-hidden="true">${initials(by.name)}</span>
      <strong class="ld-entry__author">${by.name}</strong>
      <span class="ld-entry__kind"
        >${kind === 'note' ? 'Internal note' : by.role === 'customer' ? 'Customer' : 'Reply'}</span
      >
      ${showTime(at)}
    </header>
    <div class="ld-entry__body">${showBlocks(blocks)}</div>
    ${
      attachments.length > 0 &&
      html`<ul class="ld-entry__files">
        ${attachments.map((name) => html`<li class="ld-file">${name}</li>`)}
      </ul>`
    }`;
}

const FIELD_NAMES: Partial<Record<Change['field'], string>> = {
  assignee: 'Assignee',
  group: 'Group',
  status: 'Status',
  link: 'Runbook linked',
};

function showEvent({ field, from, to, toId }: Change, author: string, at: Date): Html {
  return html`<p class="ld-event">
    <strong class="ld-entry__author">${author}</strong>
    <span
      class="ld-change"
      data-field="${field}"
      data-from="${from ?? ''}"
      data-to="${to ?? ''}"
      data-to-id="${toId ?? ''}"
    >
      ${FIELD_NAMES[field] ?? field}: ${from && html`<del>${from}</del> → `}<ins>${to ?? 'nobody'}</ins>
    </span>
    ${showTime(at)}
  </p>`;
}

/** Items that follow each other are one list. */
function showBlocks(blocks: Block[]): Html[] {
  const shown: Html[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) break;
    if (block.kind !== 'item') {
      shown.push(showBlock(block));
      continue;
    }
    let end = at;
    while (blocks[end]?.kind === 'item') end++;
    shown.push(
      html`<ul>
        ${blocks.slice(at, end).map(({ text }) => html`<li>${showLines(text)}</li>`)}
      </ul>`,
    );
    at = end - 1;
  }
  return shown;
}

function showBlock({ kind, text }: Block): Html {
  if (kind === 'heading') return html`<h3>${showLines(text)}</h3>`;
  if (kind === 'quote') return html`<blockquote>${showLines(text)}</blockquote>`;
  if (kind === 'code') return html`<pre>${text}</pre>`;
  return html`<p>${showLines(text)}</p>`;
}

function showLines(text: string): Html[] {
  return text.split('\n').map((line, index) => html`${index > 0 && html`<br />`}${showLinks(line)}`);
}

function showLinks(line: string): (Html | string)[] {
  return line
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}" rel="noreferrer">${part}</a>` : part));
}
