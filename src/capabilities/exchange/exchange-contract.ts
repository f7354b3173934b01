import * as v from 'valibot';
import { answers, command } from '../../contract/contract';
import { codes, fields, PERIOD } from '../../contract/payload-fields';
import { OFFICE } from '../../contract/who-may';
import { EXCHANGE_IDS } from './pure/exchange-ids';

/** A file to keep. `base64`: its bytes. */
export interface TakenFile {
  readonly fileName: string;
  readonly base64: string;
}

/** Data handed to other software. */
export const EXCHANGE_CONTRACT = [
  /**
   * A workbook file of classes for other software (no class = the whole school). It holds personal data, so it is a
   * command: the ledger says who took it, when, of which classes.
   */
  command('exchange.take', {
    payload: fields({ file: v.picklist(EXCHANGE_IDS), period: PERIOD, classIds: codes() }),
    answer: answers<TakenFile>(),
    may: OFFICE,
  }),
] as const;
