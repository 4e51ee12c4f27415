import type { EntryRule } from '../adapters/schema.ts';
import type { PartialEntry } from './read-entries.ts';

/** What was read of the rows of a page, as long as nothing in them changes: reading again costs what is new. */
export interface EntryMemory {
  recall(rule: EntryRule, row: ParentNode): PartialEntry | undefined;
  keep(rule: EntryRule, row: ParentNode, entry: PartialEntry): void;
  stop(): void;
}

/** Steps and sources that lead out of the row: what stands there may change without the row noticing. */
const LEADS_OUT =
  /"from":"|"(?:lookup|known|in|same|capture|closest|next|idref|frame|shadow|deep|isSelf|ago|inherit)":/;
/** Live properties of form fields change without a trace in the document. */
const IS_LIVE = /"read":"value"|:checked/;

/**
 * Watches one document for changes inside of rows that were read; asks nothing of nodes that were not.
 * @param onWork told how many milliseconds were spent on changes (benchmarks)
 */
export function openEntryMemory(document: Document, onWork?: (ms: number) => void): EntryMemory {
  const byRule = new Map<EntryRule, WeakMap<ParentNode, PartialEntry>>();
  const isSelfContained = new Map<EntryRule, boolean>();
  let rows = new WeakSet<Node>();

  const forget = (records: MutationRecord[]) => {
    for (const target of new Set(records.map((record) => record.target))) {
      for (let node: Node | null = target; node; node = node.parentNode) {
        if (!rows.has(node)) continue;
        for (const entries of byRule.values()) entries.delete(node as Element);
      }
    }
  };
  const observer = new MutationObserver((records) => {
    const start = onWork && performance.now();
    forget(records);
    if (start !== undefined) onWork?.(performance.now() - start);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  const mayKeep = (rule: EntryRule): boolean => {
    let answer = isSelfContained.get(rule);
    if (answer === undefined) {
      const json = JSON.stringify(rule);
      isSelfContained.set(rule, (answer = !LEADS_OUT.test(json) && !IS_LIVE.test(json)));
    }
    return answer;
  };

  return {
    recall: (rule, row) => {
      const pending = observer.takeRecords();
      if (pending.length > 0) forget(pending);
      return byRule.get(rule)?.get(row);
    },
    keep: (rule, row, entry) => {
      if (!mayKeep(rule) || row.getRootNode() !== document) return;
      const entries = byRule.get(rule) ?? new WeakMap<ParentNode, PartialEntry>();
      byRule.set(rule, entries);
      entries.set(row, entry);
      rows.add(row);
    },
    stop: () => {
      observer.disconnect();
      byRule.clear();
      rows = new WeakSet();
    },
  };
}
