/** What cases can be told apart by in figures: plan and product area, from fields and tags alone. What people wrote is no label. */
import { kindOfLabel, plainLabel } from './customer-labels.ts';
import { planOfTags } from './customer-notes.ts';
import type { Case } from './model.ts';

export interface Facets {
  plan?: string;
  area?: string;
  /** A runbook (knowledge article, procedure) is linked to the case. */
  hasRunbook?: boolean;
}

/** Names of the field that says which part of the product a case is about, in seven languages; written as plainLabel writes. */
const AREA_LABELS = new Set(
  `product area|product|area|component|module|feature|feature area|category|topic|service|issue category
  |produktbereich|produkt|bereich|komponente|modul|kategorie|thema|domaine|domaine produit|produit|composant|module|categorie|sujet
  |area producto|producto|componente|modulo|categoria|tema|area produto|produto|productgebied|product gebied|onderdeel|categorie|onderwerp
  |製品|製品分野|製品領域|分野|機能|カテゴリ|コンポーネント`
    .split('|')
    .map((label) => plainLabel(label)),
);

/** @param maxLength longer values are no choice from a list, and left out */
export function facetsOf({ fields, tags, links, entries }: Case, maxLength: number): Facets {
  const valueOf = (fits: (label: string) => boolean) =>
    fields.find(({ label, value }) => isChoice(value, maxLength) && fits(label))?.value.trim();
  const plan = valueOf((label) => kindOfLabel(label) === 'plan') ?? planOfTags(tags)?.value;
  const area = valueOf((label) => AREA_LABELS.has(plainLabel(label)));
  const isLinked = links.some(({ kind }) => kind === 'runbook');
  const hasRunbook = isLinked || entries.some(({ changes }) => changes.some(({ field }) => field === 'article'));
  return { ...(plan && { plan }), ...(area && { area }), ...(hasRunbook && { hasRunbook }) };
}

const isChoice = (value: string, maxLength: number) =>
  value.trim() !== '' && value.length <= maxLength && !/[\n@]/.test(value);
