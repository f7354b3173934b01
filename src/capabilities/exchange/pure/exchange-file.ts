import type { PeriodName } from '../../../contract/payload-fields';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import type { ClassRecord } from '../../../school/school-model';
import type { ExchangeId } from './exchange-ids';
import type { Sheet } from './xlsx/sheet';

/** What a file is made from. */
export interface Asked {
  readonly session: SchoolAsRead;
  /** In the order of the school; at least one. */
  readonly classes: readonly ClassRecord[];
  readonly period: PeriodName;
}

/** A file other software takes, with the headers that software looks for. */
export interface ExchangeFile {
  readonly id: ExchangeId;
  /** Its name without classes, period and ending: ASCII, since portals refuse other names. */
  readonly name: string;
  readonly sheets: (asked: Asked) => readonly Sheet[];
}
