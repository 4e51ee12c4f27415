import { html } from '../html.ts';
import { AGENTS } from '../people.ts';
import { initials, layout } from './layout.ts';

/** One click, no password: there is nothing to protect. */
export function signInPage(next: string): string {
  const body = html`<main class="ld-sign-in">
    <h1>Sign in</h1>
    <p>This is a demo helpdesk with invented people. Choose who you are.</p>
    <form id="sign-in" method="post" action="/sign-in">
      <input type="hidden" name="next" value="${next}" />
      ${AGENTS.map(
        (agent) =>
          html`<button type="submit" class="ld-choice" name="agent" value="${agent.id}">
            <span class="ld-avatar" aria-hidden="true">${initials(agent.name)}</span>
            <span><strong>${agent.name}</strong> <small>${agent.group}</small></span>
          </button>`,
      )}
    </form>
  </main>`;
  return layout({ title: 'Sign in', page: 'sign-in', path: next, body });
}
