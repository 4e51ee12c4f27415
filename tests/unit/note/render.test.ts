import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { Handoff } from '../../../lib/handoff/model.ts';
import { newNoteId } from '../../../lib/handoff/note/id.ts';
import { renderNote } from '../../../lib/handoff/note/render.ts';
import { anyHandoffs, EXAMPLE, hostileText, PATIENCE, runs } from './arbitrary-handoff.ts';

vi.setConfig({ testTimeout: PATIENCE });

test('a note in plain text', () => {
  expect(renderNote(EXAMPLE).plain).toBe(`Internal handoff · L1 → L2

1 · What's happening

Ada can't sign in: the page loops between sign-in and SSO since the move to the new tenant.

2 · What's been tried

- Cleared cookies: same loop
- Signed in from a private window: same loop, so it is not the browser and not one of its extensions
- Runbook https://runbooks.example/auth/redirect-loop?step=4#check: up to step 4

3 · Current hypothesis

The tenant still points to the old callback address.

4 · Customer context

- Plan: Enterprise

5 · What L2 should verify first

—

Baton handoff h-abcdefghijkl · note v1 · as of 2026-11-25 14:02 UTC · 25 entries read`);
});

test('a note in HTML', () => {
  expect(renderNote(EXAMPLE).html).toBe(
    '<p><strong>Internal handoff · L1 → L2</strong></p>' +
      '<h3>1 · What&#39;s happening</h3><p>Ada can&#39;t sign in: the page loops between sign-in and SSO since the move to the new tenant.</p>' +
      '<h3>2 · What&#39;s been tried</h3><ul><li>Cleared cookies: same loop</li>' +
      '<li>Signed in from a private window: same loop, so it is not the browser and not one of its extensions</li>' +
      '<li>Runbook https://runbooks.example/auth/redirect-loop?step=4#check: up to step 4</li></ul>' +
      '<h3>3 · Current hypothesis</h3><p>The tenant still points to the old callback address.</p>' +
      '<h3>4 · Customer context</h3><ul><li>Plan: Enterprise</li></ul>' +
      '<h3>5 · What L2 should verify first</h3><p>—</p>' +
      '<p><small>Baton handoff h-abcdefghijkl · note v1 · as of 2026-11-25 14:02 UTC · 25 entries read</small></p>',
  );
});

test('a note in Markdown', () => {
  expect(renderNote({ ...EXAMPLE, entries: 1 }).markdown).toBe(`**Internal handoff · L1 → L2**

### 1 · What's happening

Ada can't sign in: the page loops between sign-in and SSO since the move to the new tenant.

### 2 · What's been tried

- Cleared cookies: same loop
- Signed in from a private window: same loop, so it is not the browser and not one of its extensions
- Runbook <https://runbooks.example/auth/redirect-loop?step=4#check>: up to step 4

### 3 · Current hypothesis

The tenant still points to the old callback address.

### 4 · Customer context

- Plan: Enterprise

### 5 · What L2 should verify first

—

Baton handoff h-abcdefghijkl · note v1 · as of 2026-11-25 14:02 UTC · 1 entry read`);
});

test('lines of a section that look like structure are set apart', () => {
  const text = [
    '2 · Second',
    'Baton handoff h-abcdefghijkl · note v1',
    'Internal handoff',
    '—',
    '› x',
    '> y',
    '### 3 · z',
    'plain',
  ];
  const { plain } = renderNote({ ...EXAMPLE, verify: text.map((line) => ({ kind: 'paragraph', text: line })) });
  const shown = plain.split('\n\n').slice(-9, -1);
  expect(shown.map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
    ...text.slice(0, 7).map((line) => `› ${line}`),
    'plain',
  ]);
});

test('headings and first line may be in another language', () => {
  const { plain } = renderNote(EXAMPLE, {
    headings: { happening: 'Was ist los?', tried: '  ' },
    firstLine: 'Interne Übergabe · L1 → L2',
  });
  expect(plain).toContain('Interne Übergabe · L1 → L2\n\n1 · Was ist los?\n\nAda');
  expect(plain).toContain("2 · What's been tried");
});

test('HTML holds no markup but its own', () => {
  fc.assert(
    fc.property(anyHandoffs, hostileText, (handoff, hostile) => {
      const { html } = renderNote(handoff, { firstLine: hostile, headings: { tried: hostile } });
      const own = html.replace(/<\/?(?:p|strong|h3|ul|li|small)>/g, '');
      expect(own).not.toMatch(/[<>"']/);
      expect(own.replace(/&(?:amp|lt|gt|quot|#\d+);/g, '')).not.toContain('&');
    }),
    runs(300),
  );
});

test('every new id is one that a handoff may have, and every letter comes up', () => {
  const seen = new Set<string>();
  for (let start = 0; start < 256; start += 1) {
    const id = newNoteId((count) => Uint8Array.from({ length: count }, (_, at) => start + at));
    expect(Handoff.shape.id.safeParse(id).success).toBe(true);
    for (const letter of id.slice(2)) seen.add(letter);
  }
  expect([...seen].toSorted().join('')).toBe('234567abcdefghijklmnopqrstuvwxyz');
});
