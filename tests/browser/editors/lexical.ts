import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import type { MountEditor } from './mounted-editor.ts';

export const mountLexical: MountEditor = async (host, text) => {
  const element = host.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  const editor = createEditor({
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  const stop = registerRichText(editor);
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      if (text) paragraph.append($createTextNode(text));
      $getRoot().clear().append(paragraph);
    },
    { discrete: true },
  );
  const stopHistory = registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    element,
    model: () => JSON.stringify(editor.getEditorState().toJSON().root.children),
    destroy() {
      stop();
      stopHistory();
      editor.setRootElement(null);
    },
  };
};
