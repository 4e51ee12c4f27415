import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prefillOf } from '../../../lib/handoff/prefill.ts';

const drafted = {
  happening: 'Acme cannot sign in since Monday: error 403.',
  tried: '- Cleared cookies: same error\n- Tried another browser: same error',
  context: '',
};
const fateOf = (typed: string) => prefillOf(drafted, { happening: typed }).happening;

describe('what became of a drafted section', () => {
  it('is nothing where Baton drafted nothing, whatever was typed there', () => {
    expect(prefillOf(drafted, { context: 'Plan: Pro' })).toEqual({ happening: 'accepted', tried: 'accepted' });
  });

  it.each([
    [drafted.happening, 'accepted'],
    [` ${drafted.happening}\n`, 'accepted'],
    ['Acme cannot sign in since Monday morning: error 403 on every node.', 'edited'],
    ['Their identity provider sends the wrong audience.', 'replaced'],
    ['  ', 'emptied'],
  ])('“%s” is %s', (typed, fate) => {
    expect(fateOf(typed)).toBe(fate);
  });

  it('counts words in languages without spaces', () => {
    const japanese = { happening: '月曜日からログインできません', tried: '', context: '' };
    expect(prefillOf(japanese, { happening: '月曜日からログインできませんでした' }).happening).toBe('edited');
    expect(prefillOf(japanese, { happening: '請求書が二重です' }).happening).toBe('replaced');
  });

  it('is edited as long as only words were added', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (before, after) => {
        expect(fateOf(`${before} ${drafted.happening} ${after}`)).toBe('edited');
      }),
    );
  });
});
