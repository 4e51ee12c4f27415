import { perLanguage, words } from '../text/pattern.ts';

/** "another browser", "my phone": something that was varied. */
export const variedThing = perLanguage(({ variation }) =>
  words(variation ? `${variation.named}|${variation.thing}` : ''),
);
