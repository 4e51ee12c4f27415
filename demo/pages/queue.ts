import { html, type Html } from '../html.ts';
import type { Agent, Case } from '../model.ts';
import { layout } from './layout.ts';
import { showTime } from './time.ts';

export function queuePage(cases: Case[], viewer: Agent): string {
  const body = html`<main class="ld-queue">
    <h1>Cases</h1>
    <table>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Subject</th>
          <th scope="col">Customer</th>
          <th scope="col">Urgency</th>
          <th scope="col">Group</th>
          <th scope="col">Assignee</th>
          <th scope="col">Status</th>
          <th scope="col">Last entry</th>
        </tr>
      </thead>
      <tbody>
        ${cases.map(showRow)}
      </tbody>
    </table>
  </main>`;
  return layout({ title: 'Cases', page: 'queue', viewer, path: '/cases', body });
}

function showRow(one: Case): Html {
  const last = one.entries.at(-1);
  return html`<tr>
    <td>${one.id}</td>
    <td><a href="/cases/${one.id}">${one.subject}</a></td>
    <td>${one.customer.organisation}</td>
    <td><span class="ld-urgency ld-urgency--${one.urgency.toLowerCase()}">${one.urgency}</span></td>
    <td>${one.group}</td>
    <td>${one.assignee?.name ?? '–'}</td>
    <td>${one.status}</td>
    <td>${last && showTime(last.at)}</td>
  </tr>`;
}
