/** What a row of a tab says of its pupil. `row` is zero-based. */
export interface RowSeen {
  readonly row: number;
  readonly pupilId: string;
  readonly name: string;
  /** What stands in the column of numbers: `7`. */
  readonly number: string;
}

/** A pupil with a row in a book, in the order of the book. `name` null: not known yet, any will do. */
export interface RosterLine {
  readonly pupilId: string;
  readonly name: string | null;
  /** Names the book may still say until it has taken the present one; missing = none. */
  readonly before?: readonly string[];
}

/**
 * Why nobody can tell whose row it is: an id the class does not have, the name of another pupil, the number of another
 * pupil of the same name, an id that stands in two rows, or no id at all.
 */
export type RowFault = 'unknown' | 'otherName' | 'otherNumber' | 'repeated' | 'noId';

export interface RowDoubt extends RowSeen {
  readonly fault: RowFault;
}

/** Which row is whose. */
export interface RecognisedRows {
  /** Pupil id → zero-based row, of the rows in which id and name agree. */
  readonly rows: ReadonlyMap<string, number>;
  readonly doubts: readonly RowDoubt[];
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A roster made ready for looking up. */
interface Register {
  readonly places: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  readonly before: readonly (readonly string[])[];
  /** Plain name → numbers of the pupils who bear it, as printed. */
  readonly numbers: ReadonlyMap<string, readonly string[]>;
}

function registerOf(roster: readonly RosterLine[]): Register {
  const names = roster.map(({ name }) => plain(name ?? ''));
  const numbers = new Map<string, readonly string[]>();

  names.forEach((name, position) => {
    numbers.set(name, [...(numbers.get(name) ?? []), String(position + 1)]);
  });

  return {
    places: new Map(roster.map(({ pupilId }, position) => [pupilId, position])),
    names,
    before: roster.map(({ before = [] }) => before.map(plain)),
    numbers,
  };
}

/** Two pupils of one name are told apart by the number in front of the row, given when the row was made. */
function printFault(line: RowSeen, own: number, register: Register): RowFault | null {
  const name = register.names[own] ?? '';
  const printed = plain(line.name);

  if (name === '' || register.before[own]?.includes(printed)) {
    return null;
  }

  if (printed !== name) {
    return printed !== '' && register.numbers.has(printed) ? 'otherName' : null;
  }

  const number = line.number.trim();
  const isNamesakes = (register.numbers.get(name) ?? []).includes(number);

  return isNamesakes && number !== String(own + 1) ? 'otherNumber' : null;
}

function faultOf(line: RowSeen, isRepeated: boolean, register: Register): RowFault | null {
  const own = register.places.get(line.pupilId);

  if (line.pupilId === '') {
    return 'noId';
  }

  if (isRepeated) {
    return 'repeated';
  }

  return own === undefined ? 'unknown' : printFault(line, own, register);
}

/**
 * Tells whose rows they are: the id decides, and the name beside it must not be another pupil's, so that marks never
 * cross pupils when ids were exchanged. A name that is nobody's (spelt anew) stands in nobody's way.
 */
export function recogniseRows(
  lines: readonly RowSeen[],
  roster: readonly RosterLine[],
): RecognisedRows {
  const register = registerOf(roster);
  const seen = new Map<string, number>();
  lines.forEach(({ pupilId }) => {
    seen.set(pupilId, (seen.get(pupilId) ?? 0) + 1);
  });
  const judged = lines.map((line) => ({
    ...line,
    fault: faultOf(line, (seen.get(line.pupilId) ?? 0) > 1, register),
  }));

  return {
    rows: new Map(
      judged.flatMap(({ pupilId, row, fault }): [string, number][] =>
        fault === null ? [[pupilId, row]] : [],
      ),
    ),
    doubts: judged.flatMap(({ fault, ...line }): RowDoubt[] =>
      fault === null ? [] : [{ ...line, fault }],
    ),
  };
}
