import { html, type Html } from '../html.ts';
import type { Agent } from '../model.ts';
import { AGENTS } from '../people.ts';

/** The frame of every page: the helpdesk's name, who is signed in, and one button to become the other agent. */
export function layout(options: {
  title: string;
  page: string;
  viewer?: Agent | undefined;
  path: string;
  body: Html;
}): string {
  const { title, page, viewer, path, body } = options;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="application-name" content="Lantern Desk" />
        <title>${title} · Lantern Desk</title>
        <link rel="icon" href="/assets/icon.svg" />
        <link rel="stylesheet" href="/assets/desk.css" />
        <script type="module" src="/assets/desk.js"></script>
      </head>
      <body class="ld-page ld-page--${page}">
        <header class="ld-top">
          <a class="ld-brand" href="/cases">Lantern Desk</a>
          <span class="ld-top__company">Kestrel Plan support</span>
          ${viewer && showViewer(viewer, path)}
        </header>
        ${body}
      </body>
    </html>`.source;
}

function showViewer(viewer: Agent, path: string): Html {
  return html`<div class="ld-viewer" data-agent-id="${viewer.id}" data-agent-email="${viewer.email}">
    <span class="ld-avatar" aria-hidden="true">${initials(viewer.name)}</span>
    <span class="ld-viewer__who"
      ><strong class="ld-viewer__name">${viewer.name}</strong> <small>${viewer.group}</small></span
    >
    ${AGENTS.filter((agent) => agent !== viewer).map(
      (agent) =>
        html`<form method="post" action="/sign-in">
          <input type="hidden" name="agent" value="${agent.id}" />
          <input type="hidden" name="next" value="${path}" />
          <button type="submit" class="ld-button">Switch to ${agent.name} (${shortGroup(agent)})</button>
        </form>`,
    )}
  </div>`;
}

export function shortGroup({ group }: Agent): string {
  return group.split(' ').at(-1) ?? group;
}

export function initials(name: string): string {
  return name
    .split(' ')
    .map((part) => part[0] ?? '')
    .join('')
    .slice(0, 2);
}
