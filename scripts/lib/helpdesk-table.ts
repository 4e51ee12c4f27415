/** docs/helpdesks.md, told by the adapters themselves. */
import { ADAPTERS } from '../../lib/adapters/index.ts';
import type { Adapter, CasePage, EntryRule } from '../../lib/adapters/schema.ts';

const INTRO = `# Helpdesks

What Baton reads and writes on each helpdesk, generated from the adapters by \`npm run adapter -- table\`.

- **Page** and **record**: how well the facts behind each are known. *high*: from the helpdesk's own templates or documents, or from several sources that agree; *medium*: one good source, or several older ones. What is known less well is left out, and the panel names it as not found. A record is JSON, Atom or HTML that the helpdesk answers to the signed-in agent at the same address; Baton asks with GET, for this case only, and can be told not to.
- **Entries**: what Baton can tell of each: author, role, visibility, time. A dash means that nothing dependable says so; it is shown as unknown.
- **Note**: where the handoff goes. *inserted*: into the internal composer, proven internal by signs that do not depend on the language; *clipboard*: nothing on the page proves that a composer is internal, so the agent pastes.
- **Seen live**: on a real installation. All others are tested on saved pages that were written from the facts.
`;

export function helpdeskTable(): string {
  const head = ['Helpdesk', 'Page', 'Record', 'Entries from', 'Author · role · visibility · time', 'Note', 'Seen live'];
  const rows = ADAPTERS.filter(({ vendor }) => vendor !== 'baton-demo')
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(rowOf);
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${INTRO}\n${lines.join('\n')}\n\n${notes()}`;
}

function rowOf(adapter: Adapter): string[] {
  const { name, pages, composers, evidence, seenLive = [] } = adapter;
  const hasRecord = pages.some(({ records }) => records.length > 0);
  return [
    name,
    evidence?.page ?? '–',
    hasRecord ? (evidence?.record ?? '–') : '–',
    sourcesOf(adapter),
    partsOf(adapter),
    composers.length > 0 ? `inserted (${evidence?.composer ?? '–'})` : 'clipboard',
    seenLive.map(({ version, what, on }) => `${version}: ${what} (${on})`).join('; ') || '–',
  ];
}

const rulesOf = (page: CasePage): { record: EntryRule[]; page: EntryRule[] } => ({
  record: page.records.flatMap(({ entries }) => [entries ?? []].flat()),
  page: [page.entries ?? []].flat(),
});

function sourcesOf({ pages }: Adapter): string {
  const all = pages.map(rulesOf);
  const names = [
    ...(all.some(({ record }) => record.length > 0) ? ['record'] : []),
    ...(all.some(({ page }) => page.length > 0) ? ['page'] : []),
  ];
  return names.join(', ') || 'not known';
}

function partsOf({ pages }: Adapter): string {
  const rules = pages.map(rulesOf).flatMap(({ record, page }) => record.concat(page));
  if (rules.length === 0) return '–';
  const has = (part: 'author' | 'role' | 'visibility' | 'time') =>
    rules.some(
      (rule) => rule[part] !== undefined && !(part === 'role' && rule.role?.every(({ gives }) => gives === 'system')),
    );
  return (['author', 'role', 'visibility', 'time'] as const).map((part) => (has(part) ? part : '–')).join(' · ');
}

function notes(): string {
  const said = ADAPTERS.flatMap(({ name, evidence }) => (evidence?.note ? [`- ${name}: ${evidence.note}`] : []));
  return `${said.join('\n')}\n`;
}
