import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerFrom } from '../../../scripts/lib/read-answers.ts';

export const TICKET_URL = 'https://support.harborline.example/rt/Ticket/Display.html?id=41';
export const NOW = new Date('2026-01-06T10:00:00Z');

export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../fixtures/pages', name), 'utf8');
}

export function record(): Record<string, unknown> {
  return JSON.parse(fixture('request-tracker/ticket.record.json')) as Record<string, unknown>;
}

/** A page of its own: jsdom's `document` belongs to the test run. */
export function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A helpdesk that answers from a record and keeps what it was asked. */
export function serve(answers: Record<string, unknown>): { fetch: typeof fetch; asked: string[] } {
  const asked: string[] = [];
  const fetchFrom = async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = new URL(String(input));
    asked.push(`${init?.method ?? 'GET'} ${url.href}`);
    const body = answerFrom(answers, init?.method ?? 'GET', url);
    if (body instanceof Response) return body;
    if (body === undefined) return new Response('', { status: 404 });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body));
  };
  return { fetch: fetchFrom, asked };
}
