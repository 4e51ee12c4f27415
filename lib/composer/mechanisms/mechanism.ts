import type { Clip } from './events.ts';

/** One technique by which text gets into editors as if a person had put it there, so that the editor's own model has it. */
export interface Mechanism {
  name: string;
  /**
   * Tries it once. The caret stands at the end of what the editor holds, nothing is selected.
   * @param at the element in which the caret stands
   * @returns whether the editor said it took it; what it did with it has to be read back
   */
  insert(at: Element, clip: Clip): boolean;
}
