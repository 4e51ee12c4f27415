import { html } from '../html.ts';
import type { Agent } from '../model.ts';
import type { Runbook } from '../runbooks.ts';
import { layout } from './layout.ts';

export function runbookPage({ title, path, steps }: Runbook, viewer: Agent): string {
  const body = html`<main class="ld-runbook">
    <p class="ld-case__number">Runbook</p>
    <h1>${title}</h1>
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
  </main>`;
  return layout({ title, page: 'runbook', viewer, path, body });
}
