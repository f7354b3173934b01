import type { GenericSchema, InferOutput } from 'valibot';
import { type CellKind, isUnreadable, type UnreadableText } from './cell-kind';
import { readList, writeList } from './list-cell';
import { parsedJson } from './parsed-json';

/** How the texts of a kind are read and written that are neither blank nor unreadable; `read` answers null for those. */
interface Form<Value> extends Pick<CellKind, 'name' | 'form'> {
  readonly parse: (text: string) => Value | null;
  readonly print: (value: Value) => string;
}

/** A kind whose blank cell is null. */
function kind<Value>({ name, form, parse, print }: Form<Value>) {
  const known: CellKind<Value | UnreadableText | null> = {
    name,
    form,
    read: (text) => (text === '' ? null : (parse(text) ?? { unreadable: text })),
    write: (value) => {
      if (value === null) {
        return '';
      }

      return isUnreadable(value) ? value.unreadable : print(value);
    },
  };

  return known;
}

/** Any text, exactly as it stands. */
export const text: CellKind<string> = {
  name: 'text',
  form: { vi: 'chữ', en: 'text' },
  read: (written) => written,
  write: (value) => value,
};

/** Without a zone it would be read in the zone of whatever machine reads it. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** An instant, UTC ms; its text is UTC ISO. */
export const instant = kind<number>({
  name: 'instant',
  form: {
    vi: 'thời điểm dạng 2026-09-05T07:00:00.000Z',
    en: 'an instant like 2026-09-05T07:00:00.000Z',
  },
  parse: (written) => {
    const at = INSTANT.test(written) ? Date.parse(written) : Number.NaN;

    return Number.isNaN(at) ? null : at;
  },
  print: (at) => new Date(at).toISOString(),
});

/** A day, `yyyy-mm-dd`. */
export const day = kind<string>({
  name: 'day',
  form: { vi: 'ngày dạng 2026-09-05', en: 'a date like 2026-09-05' },
  parse: (written) => (/^\d{4}-\d\d-\d\d$/.test(written) && isRealDay(written) ? written : null),
  print: (iso) => iso,
});

/** `2026-02-31` is none: read as a date it is another day. */
function isRealDay(iso: string): boolean {
  const at = Date.parse(`${iso}T00:00:00Z`);

  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso);
}

/** A whole number, written with figures and a sign only. */
export const number = kind<number>({
  name: 'number',
  form: { vi: 'số nguyên', en: 'a whole number' },
  parse: (written) => (/^-?\d{1,15}$/.test(written) ? Number(written) : null),
  print: String,
});

/** True for `ok`; a blank cell is null: not yet. */
export const yes = kind<true>({
  name: 'yes',
  form: { vi: '“ok” hoặc để trống', en: '“ok” or blank' },
  parse: (written) => (written === 'ok' ? true : null),
  print: () => 'ok',
});

/** Codes, written `a; b`; blank = none. */
export const list: CellKind<readonly string[]> = {
  name: 'list',
  form: { vi: 'các mã cách nhau bằng dấu chấm phẩy', en: 'codes parted by semicolons' },
  read: readList,
  write: writeList,
};

/** JSON that a schema reads. */
export function json<Schema extends GenericSchema>(schema: Schema) {
  return kind<InferOutput<Schema>>({
    name: 'json',
    form: { vi: 'dữ liệu JSON do hệ thống ghi', en: 'JSON that the system writes' },
    parse: (written) => parsedJson(schema, written),
    print: (value) => JSON.stringify(value),
  });
}

/** One of these words. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  return kind<Word>({
    name: 'oneOf',
    form: { vi: `một trong: ${words.join(', ')}`, en: `one of: ${words.join(', ')}` },
    parse: (written) => words.find((word) => word === written) ?? null,
    print: (word) => word,
  });
}
