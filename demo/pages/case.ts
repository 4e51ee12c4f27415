import { html, type Html } from '../html.ts';
import type { Agent, Case } from '../model.ts';
import { AGENTS } from '../people.ts';
import { composer } from './composer.ts';
import { layout } from './layout.ts';
import { showDate, writeDay } from './time.ts';
import { timeline } from './timeline.ts';

export function casePage(one: Case, viewer: Agent): string {
  const body = html`<main class="ld-case" data-case-id="${one.id}">
    <div class="ld-case__main">
      <header class="ld-case__head">
        <p class="ld-case__number">Case ${one.id}</p>
        <h1 class="ld-case__subject">${one.subject}</h1>
      </header>
      ${timeline(one)} ${composer(one)}
    </div>
    <aside class="ld-side" aria-label="Case details">
      ${actions(one, viewer)} ${details(one)} ${customer(one)} ${runbooks(one)}
    </aside>
  </main>`;
  return layout({ title: `${one.id} ${one.subject}`, page: 'case', viewer, path: `/cases/${one.id}`, body });
}

const button = (label: string, action: 'assign' | 'move' | 'status', value: string) =>
  html`<button type="submit" class="ld-button" name="${action}" value="${value}">${label}</button>`;

function actions(one: Case, viewer: Agent): Html {
  const { assignee, group, status } = one;
  return html`<form class="ld-actions" method="post" action="/cases/${one.id}/actions" aria-label="Actions">
    ${assignee !== viewer && button('Take it', 'assign', viewer.id)}
    ${AGENTS.filter((agent) => agent !== viewer && agent !== assignee).map((agent) =>
      button(`Assign to ${agent.name}`, 'assign', agent.id),
    )}
    ${assignee && button('Release', 'assign', 'nobody')}
    ${
      group === 'Support L1'
        ? button('Escalate to Engineering L2', 'move', 'Engineering L2')
        : button('Return to Support L1', 'move', 'Support L1')
    }
    ${status === 'Solved' ? button('Reopen', 'status', 'Open') : button('Solve', 'status', 'Solved')}
  </form>`;
}

const field = (label: string, value: Html | string | number, name = '') =>
  html`<div class="ld-field" data-field="${name}">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

function details(one: Case): Html {
  const { assignee } = one;
  return html`<section class="ld-box">
    <h2>Case</h2>
    <dl class="ld-fields ld-fields--case">
      ${field('Status', html`<span class="ld-status">${one.status}</span>`, 'status')}
      ${field('Group', html`<span class="ld-group">${one.group}</span>`, 'group')}
      ${field(
        'Assignee',
        assignee
          ? html`<span class="ld-assignee" data-agent-id="${assignee.id}" data-agent-email="${assignee.email}"
              >${assignee.name}</span
            >`
          : html`<span class="ld-assignee ld-assignee--nobody">Nobody</span>`,
        'assignee',
      )}
      ${field('Urgency', one.urgency, 'custom')} ${field('Product area', one.area, 'custom')}
      ${field('Tags', html`${one.tags.map((tag) => html`<span class="ld-tag">${tag}</span> `)}`, 'tags')}
    </dl>
  </section>`;
}

function customer({ customer: one }: Case): Html {
  return html`<section class="ld-box ld-customer" data-customer-id="${one.id}">
    <h2>Customer</h2>
    <p class="ld-customer__who">
      <strong class="ld-customer__name">${one.name}</strong>
      <a class="ld-customer__email" href="mailto:${one.email}">${one.email}</a>
      <span class="ld-customer__organisation">${one.organisation}</span>
    </p>
    <dl class="ld-fields ld-fields--customer">
      ${field('Plan', one.plan, 'custom')} ${field('Seats', one.seats, 'custom')}
      ${field('Account created', showDate(one.accountCreated), 'custom')}
      ${one.recentChanges.map(({ at, text }) => field('Recent change', `${writeDay(at)}: ${text}`, 'custom'))}
    </dl>
  </section>`;
}

function runbooks({ runbooks: links }: Case): Html {
  return html`<section class="ld-box ld-links">
    <h2>Runbooks</h2>
    <ul>
      ${links.map(({ label, path }) => html`<li><a data-kind="runbook" href="${path}">${label}</a></li>`)}
    </ul>
    ${links.length === 0 && html`<p class="ld-empty">None linked</p>`}
  </section>`;
}
