import * as v from 'valibot';
import { visible } from '../kernel/text/normalize-text';
import { saysSomething } from '../kernel/text/says-something';
import { unprintable } from '../kernel/text/unprintable';

/** A field of a payload: what may be sent, and what is read of it. */
type Field<Sent, Read = Sent> = v.GenericSchema<Sent, Read>;

/** Most items of a list. */
const MOST_ITEMS = 500;

/** Texts of codes and names in lists. */
const LONGEST_ITEM = 200;

type Sent<Entries extends v.ObjectEntries> = v.InferInput<v.StrictObjectSchema<Entries, undefined>>;
type Read<Entries extends v.ObjectEntries> = v.InferOutput<
  v.StrictObjectSchema<Entries, undefined>
>;

/**
 * An object of these fields and no other: a field misspelt would be one left out, and what is left out often means all.
 * A list is none, though JavaScript says so.
 */
export function fields<const Entries extends v.ObjectEntries>(
  entries: Entries,
): Field<Sent<Entries>, Read<Entries>> {
  return v.pipe(
    v.custom<Sent<Entries>>((value) => !Array.isArray(value)),
    v.strictObject(entries),
  );
}

/** An object of fields whose names are not known before. */
export function anyFields<Sent, Read>(
  value: Field<Sent, Read>,
): Field<Record<string, Sent>, Record<string, Read>> {
  return v.pipe(
    v.custom<Record<string, Sent>>((given) => !Array.isArray(given)),
    v.record(v.string(), value),
  );
}

/** What somebody wrote, of at most `max` characters, with everything invisible taken out. */
export function text(max = 2000): Field<string> {
  return v.pipe(
    v.string(),
    v.maxLength(max),
    v.transform((written) => visible(written).trim()),
  );
}

/** A text that says something: not blank. */
export function filled(max: number): Field<string> {
  return v.pipe(text(max), v.nonEmpty());
}

/** What is printed: minutes, orders and papers name it, and no font has emoji. */
function isPrinted(written: string): boolean {
  return unprintable(written).length === 0;
}

/** A reason, which must say something in words. */
export function reason(max = 500): Field<string> {
  return v.pipe(
    text(max),
    v.check(saysSomething, 'REASON_REQUIRED'),
    v.check(isPrinted, 'UNPRINTABLE'),
  );
}

/** A reason somebody may leave out; one that says nothing is left out. */
export function optionalReason(max: number): Field<string> {
  return v.pipe(
    text(max),
    v.transform((written) => (saysSomething(written) ? written : '')),
    v.check(isPrinted, 'UNPRINTABLE'),
  );
}

/** Characters no person wrote (a file in base64), exactly as they came. */
export function encoded(max: number): Field<string> {
  return v.pipe(v.string(), v.maxLength(max));
}

/** A text that may be missing: then `''`. */
export function optionalText(max = 2000) {
  return v.nullish(text(max), '');
}

/** A list of at most 500. */
export function list<Sent, Read>(item: Field<Sent, Read>): Field<readonly Sent[], readonly Read[]> {
  return v.pipe(v.array(item), v.maxLength(MOST_ITEMS));
}

/** A list of codes, each once; missing = empty. */
export function codes() {
  return v.pipe(
    v.nullish(list(text(LONGEST_ITEM)), []),
    v.transform((given): readonly string[] => [...new Set(given)]),
  );
}

/** A whole number of at least 0. */
export function count(): Field<number> {
  return v.pipe(v.number(), v.integer(), v.minValue(0));
}

/** A semester. */
export const TERM = v.picklist([1, 2]);

/** A semester, or the school year. */
export const PERIOD = v.picklist([1, 2, 'year']);

/** A semester, or the school year. */
export type PeriodName = v.InferOutput<typeof PERIOD>;

/** Nothing is sent. */
export const NOTHING = fields({});

/** Code of a class. */
export const CLASS_ID = text(20);

/** Code of a subject or another register. */
export const SUBJECT_ID = text(40);

/** Code of a pupil. */
export const PUPIL_ID = text(40);

/** With its zone: without one it would be read in the zone of whatever machine reads it. */
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** A time as ISO text with its zone; read as UTC ISO. */
export const INSTANT: Field<string> = v.pipe(
  text(40),
  v.regex(ISO_TIME),
  v.check((written) => !Number.isNaN(Date.parse(written))),
  v.transform((written) => new Date(written).toISOString()),
);

/** When an opening ends; one must be given before it can be right or wrong. */
export const END_TIME = v.pipe(
  v.optional(v.string('END_TIME_REQUIRED'), ''),
  v.nonEmpty('END_TIME_REQUIRED'),
  INSTANT,
);

/** Reads a text; what cannot be read (`parse` answers null) is refused. */
export function parsing(parse: (written: string) => string | null) {
  return v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
    const value = parse(dataset.value);

    if (value === null) {
      addIssue({ message: 'BAD_INPUT' });

      return NEVER;
    }

    return value;
  });
}
