/** Finds the composer for internal notes of one case and proves, whenever asked, that what it sends stays inside the team. */
import type { Adapter, ComposerRule, EditorRule } from '../adapters/schema.ts';
import type { Page } from '../page/page.ts';
import { findPage } from '../page/read-case.ts';
import { readOne } from '../page/read-value.ts';
import { ask, holds } from '../page/test.ts';
import { findAll } from '../page/walk.ts';
import { holdsText } from './find-text.ts';
import { findOutsiders } from './find-outsiders.ts';
import type { FoundComposer, Proof } from './types.ts';

export interface FindOptions {
  document: Document;
  url: string;
  adapter: Adapter;
  caseId: string;
  /** Mail domains of the team, e.g. `tidewell.example`. Without any, every recipient counts as an outsider. */
  teamDomains?: string[];
  /** Addresses of requester and cc: outsiders whatever their domain. */
  customers: string[];
  openShadow?: (element: Element) => ShadowRoot | null;
}

/**
 * The composer on this page; undefined when there is none. Where several cases are open in one page, that of this case comes
 * first. Whether it may be used says `prove()`.
 */
export function findComposer(options: FindOptions): FoundComposer | undefined {
  const page = findPage(options);
  if (!page) return undefined;
  const composers = options.adapter.composers
    .filter((rule) => rule.page === page.found.page)
    .flatMap((rule) => findAll(page.document, rule.root, page).map((root) => new Composer(rule, root, page, options)));
  return composers.find((one) => one.caseId() === options.caseId) ?? composers[0];
}

class Composer implements FoundComposer {
  readonly root: Element;
  readonly #rule: ComposerRule;
  readonly #page: Page;
  readonly #options: FindOptions;

  constructor(rule: ComposerRule, root: Element, page: Page, options: FindOptions) {
    this.root = root;
    this.#rule = rule;
    this.#page = page;
    this.#options = options;
  }

  get editor(): HTMLElement | undefined {
    return this.#openEditor()?.element;
  }

  get format(): FoundComposer['format'] {
    return this.#openEditor()?.rule.format ?? 'plain';
  }

  /** Reads live properties inside the root. The order of reasons is that of harm. */
  prove(): Proof {
    const row = { node: this.root };
    const isPublic = ask(this.#rule.public, row, this.#page);
    const isInternal = ask(this.#rule.internal, row, this.#page);
    if (!this.root.isConnected) return { isInternal: false, reason: 'no-composer' };
    if (isPublic === true) return { isInternal: false, reason: 'public' };
    if (isInternal !== true || isPublic !== false) return { isInternal: false, reason: 'unproven' };
    if (this.caseId() !== this.#options.caseId) return { isInternal: false, reason: 'other-case' };
    if (!this.editor) return { isInternal: false, reason: 'no-editor' };
    const recipients = this.outsiders();
    return recipients.length > 0 ? { isInternal: false, reason: 'recipients', recipients } : { isInternal: true };
  }

  outsiders(): string[] {
    return findOutsiders(this.#rule.recipients, { node: this.root }, this.#page, this.#options);
  }

  isEmpty(): boolean {
    const open = this.#openEditor();
    if (!open) return true;
    const { element, rule } = open;
    return (
      (rule.placeholder !== undefined && holds(rule.placeholder, { node: element }, this.#page)) || !holdsText(element)
    );
  }

  /** The form's own word where the adapter knows one, else the address as it is now. */
  caseId(): string | undefined {
    if (this.#rule.caseId) return readOne(this.#rule.caseId, { node: this.root }, this.#page);
    const url = this.#page.document.defaultView?.location.href ?? this.#options.url;
    return findPage({ ...this.#options, url })?.found.id;
  }

  #openEditor(): { element: HTMLElement; rule: EditorRule } | undefined {
    for (const rule of this.#rule.editors) {
      const element = findAll(this.root, rule.at, this.#page)[0];
      if (element) return { element: element as HTMLElement, rule };
    }
    return undefined;
  }
}
