import { useLiveQuery } from 'dexie-react-hooks';
import { loadMonth, type LoadedMonth } from '../../lib/db/month.ts';

export type MonthState =
  | { status: 'loading' }
  | { status: 'failed'; problem: string }
  | { status: 'read'; data: LoadedMonth };

const LOADING: MonthState = { status: 'loading' };

/** The figures of a month; they follow the log while the page is open. */
export function useMonth(month: string, timeZone: string): MonthState {
  const query = async (): Promise<MonthState> => {
    try {
      return { status: 'read', data: await loadMonth(month, { timeZone, now: new Date() }) };
    } catch (error) {
      console.error('Baton: the month could not be read', error);
      return { status: 'failed', problem: error instanceof Error ? error.message : String(error) };
    }
  };
  return useLiveQuery(query, [month, timeZone], LOADING);
}
