/** The main job in Firefox: the real shortcut, the real page, no panel needed. */
import { launchFirefox, type Firefox } from './harness/firefox.ts';
import { expect, test } from './harness/test.ts';

const EDITOR = 'document.querySelector(".ld-editor").innerText';
const MODE = 'document.querySelector(".ld-composer").dataset.mode';
const BADGE = '(document.querySelector("baton-badge")?.shadowRoot.querySelector(".message")?.textContent ?? "")';

let firefox: Firefox;
test.beforeEach(async () => {
  firefox = await launchFirefox();
});
test.afterEach(() => firefox.close());

test('one key puts the handoff into the internal note in Firefox, and a reply with it is warned about', async ({
  demo,
}) => {
  await firefox.goto(`${demo.url}/sign-in?agent=a-11&next=/cases/1204`);
  await expect(async () => {
    await firefox.pressAltShift('i');
    expect(await firefox.evaluate<string>(EDITOR)).toContain('note v1');
  }).toPass({ timeout: 20_000, intervals: [1500] });
  expect(await firefox.evaluate<string>(MODE)).toBe('note');
  const text = await firefox.evaluate<string>(EDITOR);
  expect(text).toMatch(/^Internal handoff · L1 → L2/);
  expect(text.match(/note v1/g)).toHaveLength(1);

  await firefox.evaluate('document.querySelector(".ld-tab[data-mode=reply]").click()');
  await expect.poll(() => firefox.evaluate<string>(BADGE)).toContain('reply to the customer');
});
