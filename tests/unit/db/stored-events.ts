import { db } from '../../../lib/db/database.ts';
import type { StoredEvent } from '../../../lib/metrics/event.ts';
import { mergeEvents } from '../../../lib/metrics/merge-events.ts';

/** Every event of the log, sorted by id. */
export async function storedEvents(): Promise<StoredEvent[]> {
  const logs = await db.log.toArray();
  return mergeEvents(logs.flatMap(({ events }) => events as StoredEvent[]));
}
