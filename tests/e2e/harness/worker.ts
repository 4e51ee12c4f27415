import type { BatonBrowser } from './browser.ts';
import { retry } from './retry.ts';

/** Ends the background, as the browser does after 30 idle seconds. The next event starts it again. */
export async function killWorker({ context, extensionId }: BatonBrowser): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no session to end the background with');
  const find = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  };
  const running = await find();
  if (running) await session.send('Target.closeTarget', { targetId: running.targetId });
  await retry(async () => !(await find()), 'the background to end');
  await session.detach();
}
