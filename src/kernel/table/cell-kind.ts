import type { BothTexts } from '../words/both-texts';

/** A cell whose text is nothing that its column can hold: kept as it stands, told of, never guessed at. */
export interface UnreadableText {
  readonly unreadable: string;
}

/**
 * What a column of a table holds: how its text is read and written. `Read` is what reading gives, blank (as a rule
 * null) and {@link UnreadableText} included. Writing is the inverse: `read(write(value))` is the value, and a text
 * nobody can read is written as it was.
 */
export interface CellKind<Read = unknown> {
  readonly name:
    | 'text'
    | 'instant'
    | 'day'
    | 'number'
    | 'yes'
    | 'list'
    | 'json'
    | 'oneOf'
    | 'sentence';
  /** What people are told a cell must look like, in Vietnamese. */
  readonly form: BothTexts;
  read(text: string): Read;
  write(value: Read): string;
}

/** What reading a column of this kind gives. */
export type ReadOf<Kind> = Kind extends CellKind<infer Read> ? Read : never;

/** True for a cell that cannot be read. */
export function isUnreadable(value: unknown): value is UnreadableText {
  return typeof value === 'object' && value !== null && 'unreadable' in value;
}

/** The value of a cell; `otherwise` where it is blank or cannot be read, which is told elsewhere. */
export function readOr<Value, Otherwise>(
  value: Value | UnreadableText | null,
  otherwise: Otherwise,
): Exclude<Value, UnreadableText | null> | Otherwise {
  return value === null || isUnreadable(value)
    ? otherwise
    : (value as Exclude<Value, UnreadableText | null>);
}
