import type { Drafted } from './model.ts';

/** The drafted sections as editable text: the same text that the note gets when nobody edits it. */
export function draftedText(drafted: Drafted): Record<'happening' | 'tried' | 'context', string> {
  return {
    happening: drafted.happening.map(({ text }) => text).join(' '),
    tried: items(drafted.tried),
    context: items(drafted.context),
  };
}

const items = (lines: { text: string }[]) => lines.map(({ text }) => `- ${text}`).join('\n');
