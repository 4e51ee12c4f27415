/** Every seeded case of a real Request Tracker, read as each account sees it, against what the seed says. */
import { join } from 'node:path';
import { compareWithTruth, REQUEST_TRACKER } from '../live/read-live.ts';
import { startRt, type Rt } from './harness/rt.ts';
import { expect, test } from './harness/test.ts';

// One of its own: the other tests write into theirs.
let rt: Rt;
test.beforeAll(async () => {
  rt = await startRt();
});
test.afterAll(() => rt.stop());

for (const account of ['l1', 'l1b', 'l2'] as const) {
  test(`every entry, role, visibility, time, field and requester of every case is read right as ${account}`, async () => {
    test.setTimeout(180_000);
    const { name, password } = rt.users[account];
    const { cases, entries, mismatches } = await compareWithTruth(REQUEST_TRACKER, rt.url, join(rt.dataDir, 'truth'), {
      name,
      password,
    });
    expect(mismatches).toEqual([]);
    expect(cases).toBe(12);
    expect(entries).toBe(328);
  });
}
