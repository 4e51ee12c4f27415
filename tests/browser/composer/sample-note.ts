import type { RenderedNote } from '../../../lib/composer/types.ts';

/** A rendered note with what editors like to spoil: hostile text, a list, emoji that are joined, right-to-left text. */
export const NOTE_ID = 'h-abcdefghijkl';
const HOSTILE = '<img src=x onerror="alert(1)"> & <b>not bold</b> does not open';
const RTL = 'العميل لا يستطيع تسجيل الدخول (שגיאה 403)';
const EMOJI = 'Reset the password: works again 👩‍💻 ❤️‍🔥';
export const FIRST_LINE = 'Internal handoff · L1 → L2';
export const LAST_LINE = `Baton handoff ${NOTE_ID} · note v1 · as of 2026-11-25 14:02 UTC · 25 entries read`;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const PARTS: { tag: 'h3' | 'p' | 'ul'; lines: string[] }[] = [
  { tag: 'h3', lines: ["1 · What's happening"] },
  { tag: 'p', lines: [HOSTILE] },
  { tag: 'p', lines: [RTL] },
  { tag: 'h3', lines: ["2 · What's been tried"] },
  { tag: 'ul', lines: [EMOJI, 'Cleared the cache: no change', 'Runbook “VPN”: attempted up to step 4'] },
  { tag: 'h3', lines: ['3 · Current hypothesis'] },
  { tag: 'p', lines: ['The account is locked by the directory.'] },
  { tag: 'h3', lines: ['4 · Customer context'] },
  { tag: 'p', lines: ['—'] },
  { tag: 'h3', lines: ['5 · What L2 should verify first'] },
  { tag: 'p', lines: ['Check server logs for user X around 14:30 UTC.'] },
];

export const NOTE: RenderedNote = {
  id: NOTE_ID,
  html: [
    `<p><strong>${FIRST_LINE}</strong></p>`,
    ...PARTS.map(({ tag, lines }) =>
      tag === 'ul'
        ? `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`
        : `<${tag}>${escape(lines.join(' '))}</${tag}>`,
    ),
    `<p><small>${LAST_LINE}</small></p>`,
  ].join(''),
  markdown: [
    `**${FIRST_LINE}**`,
    ...PARTS.map(({ tag, lines }) => {
      if (tag === 'ul') return lines.map((line) => `- ${line}`).join('\n');
      return (tag === 'h3' ? '### ' : '') + lines.join(' ').replace(/[<&]/g, '\\$&');
    }),
    LAST_LINE,
  ].join('\n\n'),
  plain: [
    FIRST_LINE,
    ...PARTS.map(({ tag, lines }) => (tag === 'ul' ? lines.map((line) => `- ${line}`).join('\n') : lines.join(' '))),
    LAST_LINE,
  ].join('\n\n'),
};
