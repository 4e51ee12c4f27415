import type { CaseRef } from './model.ts';

/**
 * The case key: site, vendor and the helpdesk's internal id. The public number is not part of it: numbers repeat between
 * sites and can be changed. Parts are joined by a space, which none of them may contain.
 * @param site origin and base path, e.g. `https://help.example/rt`; a trailing slash is dropped
 */
export function caseRef(site: string, vendor: string, id: string): CaseRef {
  const base = site.replace(/\/+$/, '');
  const safeId = encodeURIComponent(id);
  return { key: `${base} ${vendor} ${safeId}`, site: base, vendor, id };
}
