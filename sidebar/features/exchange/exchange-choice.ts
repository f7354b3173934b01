import {
  EXCHANGE_IDS,
  type ExchangeId,
} from '../../../src/capabilities/exchange/pure/exchange-ids';
import type { PeriodName } from '../../../src/contract/payload-fields';

/** Which file of what. */
export interface ExchangeChoice {
  readonly file: ExchangeId;
  readonly period: PeriodName;
  /** None = the whole school. */
  readonly classIds: readonly string[];
}

/** What stands chosen at first. */
export const FIRST_CHOICE: ExchangeChoice = { file: 'summary', period: 1, classIds: [] };

/** The file a radio button names; the first where it names none. */
export function exchangeId(value: string): ExchangeId {
  return EXCHANGE_IDS.find((id) => id === value) ?? FIRST_CHOICE.file;
}
