import * as v from 'valibot';
import { parsedJson } from '../../../kernel/table/parsed-json';
import { utf8Bytes } from '../../../kernel/text/utf8';
import type { HealthCode } from './health-conditions';
import type { HealthRecord } from './health-state';

/** A script property holds 9 KB (https://developers.google.com/apps-script/guides/services/quotas). */
const MAX_BYTES = 8_500;
/** Characters kept of a detail: enough to tell one trouble from another. */
const MAX_DETAIL = 240;

/** Subject, detail, since, told, ended. */
const STORED = v.tuple([v.string(), v.string(), v.number(), v.number(), v.number()]);
const KEPT = v.object({ more: v.number(), records: v.array(STORED) });

type Stored = Readonly<v.InferOutput<typeof STORED>>;

/** The records of one condition as they are kept. */
export interface KeptHealth {
  readonly records: readonly HealthRecord[];
  /** Troubles for which there was no room: counted, so that none is told again and again. */
  readonly more: number;
}

/** A detail as it is kept. */
export function shortDetail(detail: string): string {
  return detail.length > MAX_DETAIL ? `${detail.slice(0, MAX_DETAIL - 1)}…` : detail;
}

function stored({ subject, detail, since, told, ended }: HealthRecord): Stored {
  return [subject, detail, since, told, ended];
}

/** The text of a property: as many records as it has room for, the rest counted; '' for none. */
export function writeHealth(records: readonly HealthRecord[]): string {
  const rows: string[] = [];
  let size = 0;

  for (const record of records) {
    const row = JSON.stringify(stored(record));
    size += utf8Bytes(row).length + 1;

    if (size > MAX_BYTES) {
      break;
    }

    rows.push(row);
  }

  const more = records.length - rows.length;

  return records.length === 0 ? '' : `{"more":${more},"records":[${rows.join(',')}]}`;
}

/** Reads what {@link writeHealth} wrote; null, or a text somebody has spoilt = nothing was kept. */
export function readHealth(code: HealthCode, text: string | null): KeptHealth {
  const { more, records } = parsedJson(KEPT, text) ?? { more: 0, records: [] };

  return {
    more,
    records: records.map(([subject, detail, since, told, ended]) => ({
      ...{ code, subject, detail, since, told, ended },
    })),
  };
}
