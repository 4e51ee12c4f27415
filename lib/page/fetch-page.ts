import { readBounded } from './read-bounded.ts';

const MAX_BYTES = 8_000_000;

/**
 * Another page of the helpdesk, with the agent's session: GET, redirects not followed, bytes bounded. It is parsed and never
 * shown, so that nothing in it runs or loads.
 * @returns `signed-out` when the helpdesk wants to be signed in to
 * @throws when it cannot be read, or was aborted
 */
export async function fetchPage(url: string, fetch: typeof globalThis.fetch): Promise<Document | 'signed-out'> {
  const headers = { Accept: 'text/html' };
  const response = await fetch(url, { redirect: 'manual', credentials: 'same-origin', headers });
  if (response.type === 'opaqueredirect' || response.status === 401) return 'signed-out';
  if (!response.ok) throw new Error(`The helpdesk answered ${response.status}`);
  const text = await readBounded(response, MAX_BYTES);
  if (text === undefined) throw new Error('The page is too large');
  return new DOMParser().parseFromString(text, 'text/html');
}
