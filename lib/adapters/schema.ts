/** The adapter: one helpdesk as data. Page code takes the types only; the schemas check adapters in background, options and tests. */
export { Adapter, CasePage, CustomFields, LinkRule } from './schema/adapter.ts';
export { ComposerRule, EditorRule, Press } from './schema/composer.ts';
export { BodyRule, ChangeRule, EntryRule, PersonRule, TimeRule } from './schema/entry.ts';
export { At, Css, Path, Step } from './schema/path.ts';
export { EntryPart, RecordRule } from './schema/record.ts';
export { Known, Lookup, Test, Value, Values } from './schema/value.ts';
