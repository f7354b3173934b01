import { DAY_MS } from '../../kernel/time/iso-date';

/** Serial 0 of Sheets is 30 December 1899 (Sheets API, "Date/time serial numbers"). */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** A day by its parts; months from 1. */
export interface SerialDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** The date a whole serial number of Sheets stands for; null for what no date typed in this century can be. */
export function serialDate(serial: number): SerialDate | null {
  if (!Number.isInteger(serial) || serial < 36_526 || serial > 73_050) {
    return null;
  }

  const date = new Date(SERIAL_ZERO + serial * DAY_MS);

  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}
