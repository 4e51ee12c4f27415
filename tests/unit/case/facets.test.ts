import { describe, expect, it } from 'vitest';
import type { Case } from '../../../lib/case/model.ts';
import { facetsOf } from '../../../lib/case/facets.ts';
import { caseOf, note, lena } from '../metrics/build-case.ts';

const field = (label: string, value: string) => ({ label, value, of: 'case' as const });
const facets = (more: Partial<Case>) => facetsOf(caseOf([], more), 60);

describe('what figures can be told apart by', () => {
  it.each(['Product area', 'Komponente', 'Catégorie', 'Módulo', 'カテゴリ'])(
    'the field “%s” names the area',
    (label) => {
      expect(facets({ fields: [field(label, 'Billing')] })).toEqual({ area: 'Billing' });
    },
  );

  it('the plan comes from a field, else from a tag', () => {
    expect(facets({ fields: [field('Tarif', 'Pro')], tags: ['enterprise'] }).plan).toBe('Pro');
    expect(facets({ tags: ['plan-enterprise'] }).plan?.toLowerCase()).toBe('enterprise');
  });

  it('what people wrote is no label: not a note, no long value, no line break, no address', () => {
    const fields = [
      field('Component', 'x'.repeat(61)),
      field('Module', 'a\nb'),
      field('Topic', 'dalia@corvus.example'),
    ];
    expect(facetsOf(caseOf([note('09:00', lena, 'She is on the Pro plan.')], { fields }), 60)).toEqual({});
  });

  it('knows that a runbook is linked', () => {
    const links = [{ label: 'Reset', url: 'https://wiki.example/reset', kind: 'runbook' }];
    expect(facets({ links })).toEqual({ hasRunbook: true });
  });
});
