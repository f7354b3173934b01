import { AppError } from '../app-error';
import type { WorkingWeek } from '../calendar/working-days';
import type { EntryRule, TermDates } from '../locks/lock-types';
import { parseDate } from '../text/date-text';
import type { Settings } from './settings';

type Lookup = (key: string) => string;
/** Rows of the settings tab. */
type Rows = readonly { readonly key: string; readonly value: string }[];

function lookup(rows: Rows): Lookup {
  const values = new Map(rows.map(({ key, value }) => [key.trim(), value.trim()]));

  return (key) => values.get(key) ?? '';
}

function invalid(key: string, value: string): AppError {
  return new AppError('BAD_INPUT', { field: `Cài đặt: ${key}`, value });
}

function date(get: Lookup, key: string): string {
  const iso = parseDate(get(key));

  if (iso === null) {
    throw invalid(key, get(key));
  }

  return iso;
}

function term(get: Lookup, number: 1 | 2): TermDates {
  return { from: date(get, `hk${number}.tu`), to: date(get, `hk${number}.den`) };
}

function rule(get: Lookup, kind: 'gk' | 'ck'): readonly EntryRule[] {
  const text = get(`han.${kind}`);

  if (text === '') {
    return [];
  }

  if (!/^\d{1,3}$/.test(text)) {
    throw invalid(`han.${kind}`, text);
  }

  return [{ kind, workingDays: Number(text), article: get(`han.${kind}.dieu`) }];
}

function week(get: Lookup): WorkingWeek {
  const text = get('tuanLamViec');

  if (text !== 'Mon-Fri' && text !== 'Mon-Sat') {
    throw invalid('tuanLamViec', text);
  }

  return text;
}

const DATES: readonly string[] = ['hk1.tu', 'hk1.den', 'hk2.tu', 'hk2.den'];

/** Key → reads that setting alone, if it is one with a form. @throws AppError BAD_INPUT as {@link readSettings} does. */
export const SETTING_READERS: Readonly<Record<string, (rows: Rows) => unknown>> = {
  tuanLamViec: (rows) => week(lookup(rows)),
  ...Object.fromEntries(DATES.map((key) => [key, (rows: Rows) => date(lookup(rows), key)])),
  'han.gk': (rows) => rule(lookup(rows), 'gk'),
  'han.ck': (rows) => rule(lookup(rows), 'ck'),
};

/**
 * Reads the settings tab. People may write there, so every value is checked.
 * @throws AppError BAD_INPUT naming the setting and its value.
 */
export function readSettings(rows: Rows): Settings {
  const get = lookup(rows);

  return {
    schoolName: get('truong'),
    authority: get('coQuan'),
    commune: get('xa'),
    province: get('tinh'),
    place: get('diaDanh'),
    schoolYear: get('namHoc'),
    level: get('cap'),
    regulation: get('quyChe'),
    week: week(get),
    terms: { 1: term(get, 1), 2: term(get, 2) },
    rules: [...rule(get, 'gk'), ...rule(get, 'ck')],
  };
}
