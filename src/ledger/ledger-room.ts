import { type Said, said } from '../kernel/words/said';
import type { LedgerSaying } from './words/ledger-words';

/** Cells one workbook holds (https://support.google.com/drive/answer/37603). */
const MOST_CELLS = 10_000_000;
/** From this share on the administrators are told: half a year of entries still fits. */
const ALARM_SHARE = 0.6;

/** What administrators are told of a ledger workbook that fills up, or null while there is room. */
export function roomSaid(cells: number): Said | null {
  const share = cells / MOST_CELLS;

  return share < ALARM_SHARE
    ? null
    : said<LedgerSaying>('ledger.room', { percent: Math.floor(share * 100) });
}
