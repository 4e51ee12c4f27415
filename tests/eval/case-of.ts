/** A labelled case of the corpus as the Case that a helpdesk's page would give. */
import type { Case, Entry } from '../../lib/case/model.ts';
import { caseRef } from '../../lib/case/key.ts';
import { gatherBlocks, linesOfText } from '../../lib/page/gather-blocks.ts';

export interface LabelledCase {
  id: string;
  lang: string;
  subject: string;
  product?: string;
  entries: { n: number; role: string; visibility?: string; author: string; at?: string; text: string }[];
  gold: {
    tried: { action: string; result: string | null; entry_n: number[] }[];
    not_tried: string[];
    problem?: {
      who?: string | null;
      cannot_do?: string | null;
      since?: string | null;
      error_text?: string[];
      environment?: string[];
      scope?: string | null;
    };
    question_pairs: { question: string; answered: boolean; entry_n: number[] }[];
  };
}

export function caseOf(labelled: LabelledCase): Case {
  const entries = labelled.entries.map((entry) => entryOf(entry));
  const customer = labelled.entries.find(({ role }) => role === 'customer');
  const last = entries.at(-1)?.at?.at ?? '2026-01-01T00:00:00Z';
  return {
    ...caseRef('https://help.example', 'corpus', labelled.id),
    url: `https://help.example/${labelled.id}`,
    number: labelled.id,
    subject: labelled.subject,
    requester: { ...(customer && { name: customer.author }) },
    viewer: {},
    tags: [],
    fields: labelled.product ? [{ label: 'Product', value: labelled.product, of: 'case' }] : [],
    links: [],
    entries,
    lang: 'en',
    reading: { at: last, isComplete: true, sources: ['corpus'], missing: [], ms: 0 },
  };
}

function entryOf({ n, role, visibility, author, at, text }: LabelledCase['entries'][number]): Entry {
  const isEvent = role === 'system';
  const isInternal = visibility === 'internal';
  return {
    id: String(n),
    kind: isEvent ? 'event' : isInternal ? 'note' : 'message',
    author: { name: author },
    role: isEvent
      ? 'system'
      : role === 'customer'
        ? 'customer'
        : role === 'agent'
          ? 'agent'
          : role === 'bot'
            ? 'bot'
            : 'unknown',
    visibility: isEvent ? 'unknown' : isInternal ? 'internal' : 'public',
    ...(at && { at: { at, precision: 's', zoneKnown: true, source: 'record' } }),
    body: gatherBlocks(linesOfText(text)),
    changes: [],
    attachments: [],
  };
}
