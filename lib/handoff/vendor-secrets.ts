/** All secrets: also keys and connection strings of known services, by secretlint's maintained rules (21 kB gzip, so it is loaded late). */
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { Check } from './check.ts';
import { SECTIONS, type Section, type SectionName } from './model.ts';
import { findPlainSecrets, mask, ordered, type Secret } from './secrets.ts';

const RULES = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] };

export async function findSecrets(text: string): Promise<Secret[]> {
  if (text.trim() === '') return [];
  const { messages } = await lintSource({
    source: { filePath: 'handoff.txt', content: text, ext: '.txt', contentType: 'text' },
    options: { noPhysicFilePath: true, config: RULES },
  });
  const vendors = messages.map(({ range: [start, end] }): Secret => ({ kind: 'vendor-key', start, end }));
  return ordered([...findPlainSecrets(text), ...vendors]);
}

/** Which sections hold secrets, and how many. */
export async function checkSecrets(sections: Record<SectionName, Section>): Promise<Check[]> {
  const counts = await Promise.all(
    SECTIONS.map(async (section) => {
      const text = sections[section].map((line) => line.text).join('\n');
      return { section, kind: 'secret' as const, count: (await findSecrets(text)).length };
    }),
  );
  return counts.filter(({ count }) => count > 0);
}

/** The text with every secret replaced by `•••`, so that a reader sees that something stood there. */
export async function maskSecrets(text: string): Promise<string> {
  return mask(text, await findSecrets(text));
}
