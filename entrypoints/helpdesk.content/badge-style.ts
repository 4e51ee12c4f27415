/** Style of the badge, inside its shadow root. `all: initial` keeps the page's inherited styles out. */
export const BADGE_STYLE = `
:host { all: initial; position: fixed; inset-block: auto 16px; inset-inline: auto 16px; z-index: 2147483000; pointer-events: none;
  font: 13px/1.4 system-ui, sans-serif; color-scheme: light dark; display: flex; flex-direction: column;
  align-items: flex-end; gap: 8px; max-width: min(360px, calc(100vw - 32px)); }
:host([data-corner^="top"]) { inset-block: 16px auto; flex-direction: column-reverse; }
:host([data-corner$="left"]) { align-items: flex-start; }
:host([data-corner$="start"]) { inset-inline: 16px auto; align-items: flex-start; }
.pill, .message { pointer-events: auto; color: light-dark(#1f2328, #e6edf3); background: light-dark(#ffffff, #1c2128);
  border: 1px solid light-dark(#d0d7de, #444c56); box-shadow: 0 1px 3px rgb(0 0 0 / .18); }
.pill { border-radius: 999px; padding: 4px 12px; touch-action: none; cursor: grab; font-variant-numeric: tabular-nums; white-space: nowrap; }
.pill.over { background: light-dark(#fff3d6, #4d3800); border-color: light-dark(#a15c00, #d29922); color: light-dark(#6b3d00, #f2cc60); }
.message { border-radius: 8px; padding: 10px 12px; border-inline-start-width: 4px; overflow-wrap: anywhere; }
.message.done { border-inline-start-color: light-dark(#2f6feb, #6cb6ff); }
.message.kept { border-inline-start-color: light-dark(#a15c00, #d29922); }
.message.warning { border-inline-start-color: light-dark(#c4271b, #ff7b72); }
p { margin: 0; white-space: pre-line; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; justify-content: flex-end; }
.actions:empty { display: none; }
button { font: inherit; }
.actions button { color: inherit; background: transparent; border: 1px solid currentColor; border-radius: 6px;
  padding: 3px 10px; cursor: pointer; min-height: 26px; white-space: nowrap; }
button:focus-visible { outline: 2px solid light-dark(#2f6feb, #6cb6ff); outline-offset: 2px; }
[hidden] { display: none; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { :host { display: none; } }
`;
