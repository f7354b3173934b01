/** A time in which the software wrote into a book, both ends UTC ISO with milliseconds. */
export type OwnWrite = readonly [from: string, to: string];

/** As many as are kept: the book is looked at far more often than it is written this many times. */
const KEPT = 6;
const NEVER: OwnWrite = ['1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z'];
/** Google's time of a revision may lie a little after the answer to the write. */
const LATE_MS = 1000;

/** Reads what stands beside a chain; anything else is no write. */
export function readOwnWrites(text: string): readonly OwnWrite[] {
  return text.split(' ').flatMap((part): OwnWrite[] => {
    const [from = '', to = ''] = part.split('/');

    return Number.isNaN(Date.parse(from)) || Number.isNaN(Date.parse(to)) ? [] : [[from, to]];
  });
}

/** The text with one write more. There is always the same number of them, the oldest go. */
export function withOwnWrite(text: string, write: OwnWrite): string {
  const known = readOwnWrites(text).filter(([from]) => from !== write[0]);
  const all = [...Array.from({ length: KEPT }, () => NEVER), ...known, write];

  return all
    .slice(-KEPT)
    .map(([from, to]) => `${from}/${to}`)
    .join(' ');
}

/** True if the software itself wrote at this time (UTC ms). */
export function isOwnWrite(text: string, at: number): boolean {
  return readOwnWrites(text).some(
    ([from, to]) => Date.parse(from) <= at && at <= Date.parse(to) + LATE_MS,
  );
}
