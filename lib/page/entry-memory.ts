import type { EntryRule } from '../adapters/schema.ts';
import { parentOf, rootOf } from './query.ts';
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
const OBSERVED = { subtree: true, childList: true, characterData: true, attributes: true };

/**
 * Watches one document for changes inside of rows that were read; asks nothing of nodes that were not, and does not watch at
 * all before there is something to remember (a helpdesk that is read from its records).
 * @param onWork told how many milliseconds were spent on changes (benchmarks)
 */
export function openEntryMemory(document: Document, onWork?: (ms: number) => void): EntryMemory {
  const byRule = new Map<EntryRule, WeakMap<ParentNode, PartialEntry>>();
  const isSelfContained = new Map<EntryRule, boolean>();
  const rows = new WeakSet<Node>();
  let isWatching = false;

  const forget = (records: MutationRecord[]) => {
    for (const target of new Set(records.map((record) => record.target))) {
      for (let node: Node | undefined = target; node; node = parentOf(node)) {
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
      if (!mayKeep(rule) || rootOf(row) !== document) return;
      if (!isWatching) observer.observe(document, OBSERVED);
      isWatching = true;
      const entries = byRule.get(rule) ?? new WeakMap<ParentNode, PartialEntry>();
      byRule.set(rule, entries);
      entries.set(row, entry);
      rows.add(row);
    },
    stop: () => {
      observer.disconnect();
      isWatching = false;
      byRule.clear();
    },
  };
}
