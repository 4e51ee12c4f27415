/** What the panel needs from the browser. The real one is in entrypoints/sidepanel; tests give their own. */
import { createContext, useContext } from 'react';
import type { Case } from '../../lib/case/model.ts';
import type { ClockView } from '../../lib/clock.ts';
import type { RenderedNote } from '../../lib/composer/types.ts';
import type { InsertOutcome, NoteKind, TabState } from '../../lib/messages.ts';

export interface ActiveTab {
  tabId: number;
  /** Absent on pages no extension may enter, and while the address is hidden from Baton. */
  url?: string;
  hasAccess: boolean;
  /** Absent when the page was not recognised. */
  state?: TabState;
}

export interface PanelBackend {
  activeTab(): Promise<ActiveTab | undefined>;
  /** Calls back when another tab is shown, the page changed or access was given. */
  onTabChange(callback: () => void): () => void;
  /** Must be called in the turn of a click. */
  requestAccess(url: string): Promise<boolean>;
  readCase(tabId: number, caseKey: string, isFresh: boolean): Promise<Case | undefined>;
  clockOf(caseKey: string): Promise<ClockView | undefined>;
  /** The page's structure, without any text. */
  report(tabId: number): Promise<string | undefined>;
  lookForNews(tabId: number): Promise<void>;
  reveal(tabId: number, entryId: string): Promise<boolean>;
  insert(tabId: number, caseKey: string, what: NoteKind): Promise<InsertOutcome>;
  /** *Pick up* or *First move made*, now. */
  declare(tabId: number, caseKey: string, what: 'pressed' | 'declared'): Promise<void>;
  takeOut(tabId: number, noteId: string): Promise<boolean>;
  /** Begins or stops reading the cases of the list in this tab. */
  collect(tabId: number, isOn: boolean): Promise<void>;
  copy(note: RenderedNote): boolean;
  /** Plain text; answers whether it is on the clipboard. */
  copyText(text: string): boolean;
  lastOutcome(caseKey: string): Promise<InsertOutcome | undefined>;
  onOutcome(callback: (caseKey: string, outcome: InsertOutcome) => void): () => void;
  /** The shortcut as it is really set, e.g. "Alt+Shift+I"; empty when the person removed it. */
  insertShortcut(): Promise<string>;
  openDashboard(): void;
}

export const BackendContext = createContext<PanelBackend | undefined>(undefined);

export function useBackend(): PanelBackend {
  const backend = useContext(BackendContext);
  if (!backend) throw new Error('The panel is shown outside its BackendContext');
  return backend;
}
