/** The composer: keeps the mode in step, and posts what was written as blocks. Nothing here knows Baton. */
const composer = document.querySelector('.ld-composer');
if (composer) openComposer(composer);

function openComposer(root) {
  const form = root.querySelector('form');
  const editor = root.querySelector('.ld-editor');
  const tabs = [...root.querySelectorAll('.ld-tab')];

  const setMode = (mode) => {
    root.dataset.mode = mode;
    form.elements.visibility.value = mode === 'note' ? 'internal' : 'public';
    for (const tab of tabs) tab.setAttribute('aria-selected', String(tab.dataset.mode === mode));
  };
  for (const tab of tabs) tab.addEventListener('click', () => setMode(tab.dataset.mode));

  document.execCommand('defaultParagraphSeparator', false, 'p');
  form.addEventListener('submit', (event) => {
    const blocks = readBlocks(editor);
    if (blocks.length === 0) {
      event.preventDefault();
      editor.focus();
      return;
    }
    form.elements.content.value = JSON.stringify(blocks);
  });
  // A browser that goes back or reloads keeps form values; the tabs do not.
  setMode(root.dataset.mode);
}

const KINDS = {
  LI: 'item',
  BLOCKQUOTE: 'quote',
  PRE: 'code',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
};

/** What was written, as a list of `{kind, text}`. Line breaks stay as `\n`; bold and the like are dropped. */
function readBlocks(editor) {
  const blocks = [];
  let open;
  const write = (kind, text) => {
    if (open?.kind !== kind || !open.isOpen) blocks.push((open = { kind, text: '', isOpen: true }));
    open.text += text;
  };
  const walk = (node, kind) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) write(kind, child.data.replace(/\s+/g, ' '));
      else if (child.nodeName === 'BR') write(kind, '\n');
      else if (getComputedStyle(child).display.startsWith('inline')) walk(child, kind);
      else {
        if (open) open.isOpen = false;
        walk(child, KINDS[child.nodeName] ?? kind);
        if (open) open.isOpen = false;
      }
    }
  };
  walk(editor, 'paragraph');
  return blocks
    .map(({ kind, text }) => ({ kind, text: text.replace(/ *\n */g, '\n').trim() }))
    .filter(({ text }) => text !== '');
}
