import type { Block, Case, Change, Entry } from '../../lib/case/model.ts';
import type { EngineAnswer } from './read-engine.ts';

/** What `npm run read` prints. Unknown is null. */
export interface Description {
  case: {
    vendor: string | null;
    url: string;
    id: string | null;
    subject: string | null;
    requester: { name: string | null; email: string | null; organisation: string | null };
    viewer: { name: string | null };
    status: string | null;
    priority: string | null;
    assignee: string | null;
    group: string | null;
    tags: string[];
    fields: { label: string; value: string }[];
    entries: DescribedEntry[];
    links: Case['links'];
  };
  complete: boolean;
  sources: string[];
  missing: string[];
  composer: { found: boolean; internal: boolean };
  ms: number;
}

export interface DescribedEntry {
  author: string | null;
  role: string | null;
  visibility: string | null;
  kind: Entry['kind'];
  /** ISO 8601, UTC. */
  at: string | null;
  text: string;
}

/** Undefined when the page neither shows a case nor has a composer. */
export function describeAnswer({ found, result, composer }: EngineAnswer, url: string): Description | undefined {
  const read: Partial<Case> | undefined = result?.case ?? (found?.kind === 'composer' ? { ...found, url } : undefined);
  if (!read) return undefined;
  const { reading } = read;
  return {
    case: describeCase(read, read.url ?? url, result?.nobody),
    complete: reading?.isComplete ?? false,
    sources: reading?.sources ?? ['page'],
    // A page to write on says which case it belongs to and no more.
    missing: reading?.missing ?? ['case'],
    composer: composer ?? { found: false, internal: false },
    ms: reading?.ms ?? 0,
  };
}

function describeCase(read: Partial<Case>, url: string, nobody: string | undefined): Description['case'] {
  const { name = null, email = null, organisation = null } = read.requester ?? {};
  return {
    vendor: read.vendor ?? null,
    url,
    id: read.id ?? null,
    subject: read.subject ?? null,
    requester: { name, email, organisation },
    viewer: { name: read.viewer?.name ?? null },
    status: read.status ?? null,
    priority: read.priority ?? null,
    assignee: read.assignee?.name ?? nobody ?? null,
    group: read.group ?? null,
    tags: read.tags ?? [],
    fields: (read.fields ?? []).map(({ label, value }) => ({ label, value })),
    entries: (read.entries ?? []).map(describeEntry),
    links: read.links ?? [],
  };
}

function describeEntry({ author, role, visibility, kind, at, body, changes }: Entry): DescribedEntry {
  return {
    author: author.name ?? author.email ?? null,
    role: role === 'unknown' ? null : role,
    visibility: visibility === 'unknown' ? null : visibility,
    kind,
    at: at?.at ?? null,
    // An event that no source has a sentence for.
    text: textOf(body) || changes.map(changeText).join('; '),
  };
}

const changeText = ({ field, from = '–', to = '–' }: Change) => `${field}: ${from} → ${to}`;

/** Blocks as plain text: items with a dash, an empty line between everything else. */
export function textOf(blocks: Block[]): string {
  return blocks
    .map(({ kind, text }, at) => {
      const gap = at === 0 ? '' : kind === 'item' && blocks[at - 1]?.kind === 'item' ? '\n' : '\n\n';
      return gap + (kind === 'item' ? `- ${text}` : text);
    })
    .join('');
}
