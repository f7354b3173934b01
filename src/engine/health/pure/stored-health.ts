import * as v from 'valibot';
import { parsedJson } from '../../../kernel/table/parsed-json';
import { utf8Bytes } from '../../../kernel/text/utf8';
import { type Said, type SaidValue, said, VALUES } from '../../../kernel/words/said';
import type { HealthCode } from './health-conditions';
import type { HealthRecord } from './health-state';
import type { TroubleSaying } from './words/trouble-words';

/** A script property holds 9 KB (https://developers.google.com/apps-script/guides/services/quotas). */
const MAX_BYTES = 8_500;
/** Characters kept of a value of a detail. */
const MAX_VALUE = 240;
/** Characters kept of a detail: enough to tell one trouble from another. */
const MAX_DETAIL = 400;

/** Code and values. */
const SAYING = v.nullable(v.tuple([v.string(), VALUES]));
/** Subject, detail, since, told, ended. */
const STORED = v.tuple([SAYING, SAYING, v.number(), v.number(), v.number()]);
const KEPT = v.object({ more: v.number(), records: v.array(STORED) });

type Stored = Readonly<v.InferOutput<typeof STORED>>;

/** The records of one condition as they are kept. */
export interface KeptHealth {
  readonly records: readonly HealthRecord[];
  /** Troubles for which there was no room: counted, so that none is told again and again. */
  readonly more: number;
}

function shortText(text: string): string {
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE - 1)}…` : text;
}

/** So many of a list as there is room for, and one at least. */
function within<Item extends string | Said>(items: readonly Item[]): readonly Item[] {
  let left = MAX_DETAIL;

  return items.filter((item, position) => {
    left -= JSON.stringify(item).length;

    return position === 0 || left >= 0;
  });
}

function isSayings(value: readonly string[] | readonly Said[]): value is readonly Said[] {
  return typeof value[0] === 'object';
}

function shortList(items: readonly string[] | readonly Said[]): SaidValue {
  return isSayings(items) ? within(items.map(shortSaid)) : within(items.map(shortText));
}

function shortValue(value: SaidValue): SaidValue {
  if (typeof value === 'string') {
    return shortText(value);
  }

  if (typeof value === 'number') {
    return value;
  }

  return 'code' in value ? shortSaid(value) : shortList(value);
}

function shortSaid({ code, values }: Said): Said {
  const short = Object.entries(values).map(([name, value]) => [name, shortValue(value)] as const);

  return { code, values: Object.fromEntries(short) };
}

/** A list of sayings, of which so many are kept as there is room for; the rest is counted. */
function shortItems({ values: { items, more = 0 } }: Said): Said | null {
  if (!Array.isArray(items) || !isSayings(items)) {
    return null;
  }

  const kept = within(items.map(shortSaid));
  const rest = items.length - kept.length + Number(more);

  return rest > 0
    ? said<TroubleSaying>('listMore', { items: kept, more: rest })
    : said<TroubleSaying>('list', { items: kept });
}

/** A detail as it is kept. */
export function shortDetail(detail: Said | null): Said | null {
  return detail === null ? null : (shortItems(detail) ?? shortSaid(detail));
}

function stored(item: Said | null): v.InferOutput<typeof SAYING> {
  return item === null ? null : [item.code, item.values];
}

function readStored(found: v.InferOutput<typeof SAYING>): Said | null {
  return found === null ? null : said(...found);
}

function rowOf({ subject, detail, since, told, ended }: HealthRecord): Stored {
  return [stored(subject), stored(detail), since, told, ended];
}

/** The text of a property: as many records as it has room for, the rest counted; '' for none. */
export function writeHealth(records: readonly HealthRecord[]): string {
  const rows: string[] = [];
  let size = 0;

  for (const record of records) {
    const row = JSON.stringify(rowOf(record));
    size += utf8Bytes(row).length + 1;

    if (size > MAX_BYTES) {
      break;
    }

    rows.push(row);
  }

  const more = records.length - rows.length;

  return records.length === 0 ? '' : `{"more":${more},"records":[${rows.join(',')}]}`;
}

/** Reads what {@link writeHealth} wrote; null, or a text somebody has spoilt, or of an older version = nothing was kept. */
export function readHealth(code: HealthCode, text: string | null): KeptHealth {
  const { more, records } = parsedJson(KEPT, text) ?? { more: 0, records: [] };

  return {
    more,
    records: records.map(([subject, detail, since, told, ended]) => ({
      ...{ code, subject: readStored(subject), detail: readStored(detail), since, told, ended },
    })),
  };
}
