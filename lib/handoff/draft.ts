/**
 * Drafts sections 1, 2 and 4 from a case. Pure and deterministic: rules about language and structure, no model, no network.
 * What nobody stated is left out or shown as not recorded.
 */
import { readCustomer } from '../case/customer.ts';
import type { FactKind } from '../case/customer-labels.ts';
import type { Case } from '../case/model.ts';
import { fitTried } from './fit-tried.ts';
import { draftHappening } from './happening/draft-happening.ts';
import { findPressure } from './happening/find-pressure.ts';
import { en } from './languages/en.ts';
import { languageOf } from './languages/index.ts';
import type { Drafted, DraftedLine } from './model.ts';
import { canonicalText } from './note/canonical.ts';
import { readOn, type Reading } from './read-on.ts';
import { openRunbookFinder, type RunbookFinder } from './runbooks.ts';
import { rankActions } from './tried/rank.ts';

export interface DraftOptions {
  /** When the account's age is computed for. */
  now: Date;
  /** Language of Baton's own words (BCP 47); default English. Values and bullets stay in their entry's language. */
  lang?: string;
  /** Hosts on which the team's runbooks lie, e.g. `runbooks.example.com`. */
  runbookHosts?: readonly string[];
  /** Customer's word → the team's term, for section 1. */
  glossary?: Readonly<Record<string, string>>;
  /** Field label → fact, for section 4. */
  fields?: Readonly<Record<string, FactKind>>;
}

/** Never throws, whatever stands in the case. */
export function draft(read: Case, options: DraftOptions): Drafted {
  return openDrafter()(read, options);
}

/** Drafts a case again and again: an entry that was drafted before is not read again. */
export function openDrafter(): (read: Case, options: DraftOptions) => Drafted {
  let past: Reading | undefined;
  const findRunbooks = openRunbookFinder();
  return (read, options) => {
    past = readOn(read, past);
    return draftFrom(read, { ...past, findRunbooks }, options);
  };
}

function draftFrom(
  read: Case,
  { sources, found, findRunbooks }: Reading & { findRunbooks: RunbookFinder },
  options: DraftOptions,
): Drafted {
  const { now, lang = 'en', runbookHosts = [], glossary = {}, fields = {} } = options;
  const { frame } = languageOf(lang) ?? en;
  const actions = rankActions(found.steps, read);
  const runbooks = findRunbooks(read, sources, runbookHosts);
  const pressure = findPressure(sources);
  const facts = readCustomer(read, { now, lang, mapping: fields, ...(pressure && { pressure }) });
  const context = facts.flatMap(({ text, from, entries }): DraftedLine[] => {
    const canonical = canonicalText(text);
    return canonical === '' ? [] : [{ text: canonical, entries, ...(from !== undefined && { from }) }];
  });
  return {
    happening: draftHappening(read, sources, { frame, glossary }),
    actions,
    runbooks,
    ...fitTried(actions, runbooks, frame),
    context,
  };
}
