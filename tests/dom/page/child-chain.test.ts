import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { childChains, followChains } from '../../../lib/page/child-chain.ts';

const NAMES = ['a', 'b', 'c'];
const element = (name: string, inside: string) => `<div class="${name}">${inside}</div>`;
const name = fc.constantFrom(...NAMES);
const tree = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    name.map((one) => element(one, '')),
    fc.tuple(name, fc.array(tie('tree'), { maxLength: 3 })).map(([one, inside]) => element(one, inside.join(''))),
  ),
})).tree;
const chain = fc
  .array(fc.constantFrom(...NAMES.map((name) => `.${name}`), 'div.a', '[class="b"]'), { minLength: 1, maxLength: 3 })
  .map((steps) => `:scope > ${steps.join(' > ')}`);

it('child by child, the same is found as by the browser, in the same order', () => {
  fc.assert(
    fc.property(tree, fc.array(chain, { minLength: 1, maxLength: 2 }), (html, chains) => {
      const root = new DOMParser().parseFromString(html, 'text/html').body;
      const css = chains.join(', ');
      const steps = childChains(css) ?? expect.fail(css);
      const found = followChains(root, steps);
      // Several parts that find something: the browser decides on the order.
      if (found) expect(found).toEqual([...root.querySelectorAll(css)]);
      else expect(chains.length).toBeGreaterThan(1);
    }),
  );
});

it.each([':scope .a', ':scope > .a .b', ':scope.a > .b', '.a > .b', ':scope > .a + .b'])(
  'leaves %s to the browser',
  (css) => expect(childChains(css)).toBeUndefined(),
);
