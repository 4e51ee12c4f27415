/** A real editor on the page, and what its own model says it holds. */
export interface MountedEditor {
  /** What Baton gets: the textarea or the editable element. */
  element: HTMLElement;
  /** The editor's own model, written down; what it would save. */
  model(): string;
  destroy(): void;
}

export type MountEditor = (host: HTMLElement, text: string) => Promise<MountedEditor>;

/** The editable element, once it is there. */
export async function whenThere<T extends Element = HTMLElement>(find: () => T | null | undefined): Promise<T> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  throw new Error('The editor did not start');
}
