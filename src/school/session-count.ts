import { asMeant } from '../kernel/text/normalize-text';

/** More sessions than a month has. */
const TOO_MANY = 100;
const WHOLE = /^\d{1,6}(?:[.,]0{1,9})?$/;
const WITH_WORD = /^(\d{1,2})\s*\p{L}[\p{L}\s]*$/u;

/** Reads a number of sessions absent: a whole number from 0 to 99 (`1`, `02`, `1,0`); null if it is none. */
export function parseSessions(text: string): number | null {
  const clean = asMeant(text);
  const value = WHOLE.test(clean) ? Number(clean.replace(',', '.')) : TOO_MANY;

  return value < TOO_MANY ? value : null;
}

/** What was probably meant by `1P` or `2 buổi`: the number alone; undefined where nobody can tell. */
export function sessionsMeant(text: string): number | undefined {
  const match = WITH_WORD.exec(asMeant(text));

  return match === null ? undefined : Number(match[1]);
}
