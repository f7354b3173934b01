import type { ChainTip } from './ledger-entry';

/** What stands beside a chain, to be believed only under the seal of the school's side. */
export interface SealedState {
  readonly tip: ChainTip;
  readonly sheetId: number;
  /** Rows of the chain's sheet. */
  readonly capacity: number;
  readonly marker: string;
  /** When the software wrote into the book, as it stands in its cell. */
  readonly ownWrites: string;
  /** Tab id → accepted values as they stand in their cell; blank ones count for nothing. */
  readonly accepted: ReadonlyMap<string, string>;
}

const BLANK: readonly string[] = ['', '{}'];

/** The text whose HMAC is the seal: one exact JSON array, tabs in the order of their ids (code units). */
export function sealText(state: SealedState): string {
  const { tip, sheetId, capacity, marker, ownWrites, accepted } = state;
  const tabs = [...accepted]
    .filter(([, text]) => !BLANK.includes(text))
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)));

  return JSON.stringify([
    'sdt-seal/2',
    tip.chain,
    tip.size,
    tip.root,
    tip.last,
    tip.frontier,
    sheetId,
    capacity,
    marker,
    ownWrites,
    tabs,
  ]);
}
