import type { ComposerRule } from '../adapters/schema.ts';
import type { Page, Row } from '../page/page.ts';
import { readAll } from '../page/read-value.ts';

interface Team {
  teamDomains?: string[];
  customers: string[];
}

/**
 * Recipients outside the team, each once. A recipient that is no address (a user's or group's name) cannot be judged and counts
 * as outside; so does everybody while the team's domains are not known.
 */
export function findOutsiders(rules: ComposerRule['recipients'], root: Row, page: Page, team: Team): string[] {
  const recipients = rules.flatMap((rule) => readAll(rule, root, page) ?? []).flatMap(splitRecipients);
  return [...new Set(recipients)].filter((one) => !isInTeam(one, team));
}

/** `Ana Ruiz <ana@x.example>, l2` → `ana@x.example`, `l2`. A quoted name may hold a comma. */
export function splitRecipients(text: string): string[] {
  return text
    .replace(/"[^"]*"/g, '')
    .split(/[,;\n]/)
    .map((part) => (/<([^<>]+)>/.exec(part)?.[1] ?? part).trim().toLowerCase())
    .filter(Boolean);
}

function isInTeam(recipient: string, { teamDomains = [], customers }: Team): boolean {
  if (customers.some((one) => one.toLowerCase() === recipient)) return false;
  const [, domain] = /^[^\s@]+@([^\s@]+)$/.exec(recipient) ?? [];
  return domain !== undefined && teamDomains.some((one) => one.toLowerCase() === domain);
}
