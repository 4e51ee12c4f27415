import type { Case } from './model.ts';

/** Who would be inside and outside the team, for a composer's recipients. With no domain known everybody is outside. */
export interface Team {
  domains: string[];
  /** E-mail addresses, in lower case, that are never inside the team, whatever their domain. */
  customers: string[];
}

/**
 * Settings name the team's domains; without them it is the signed-in agent's own. While nobody knows who the case's customers
 * are, everybody is outside: a customer may well have an address of the team's domain (an internal helpdesk).
 */
export function teamOf(read: Case | undefined, teamDomains: string[]): Team {
  if (!read) return { domains: [], customers: [] };
  const own = read.viewer.email?.split('@').at(1)?.toLowerCase();
  const people = [read.requester, ...read.entries.flatMap(({ role, author }) => (role === 'customer' ? [author] : []))];
  return {
    domains: teamDomains.length > 0 || !own ? teamDomains : [own],
    customers: [...new Set(people.flatMap(({ email }) => (email ? [email.toLowerCase()] : [])))],
  };
}
