import { AppError } from '../kernel/app-error';
import { parseDate } from '../kernel/text/date-text';
import { foldText, normalizeText } from '../kernel/text/normalize-text';
import { ALARM_KINDS, ALARM_LIMITS, ALARM_SETTINGS, type AlarmLimits } from './alarm-limits';
import { readSchoolYear, writeSchoolYear } from './calendar/school-year';
import type { EntryRule, TermDates } from './lock-policy';
import {
  DAY_COUNT,
  SETTING_FORMS,
  type SettingRows,
  settingFaults,
  settingOf,
} from './setting-faults';
import { readGrades, readWeek } from './setting-values';
import { BURST_LIMIT, type Settings } from './settings';

type Lookup = (key: string) => string;

function term(get: Lookup, number: 1 | 2): TermDates {
  return {
    from: parseDate(get(`hk${number}.tu`)) ?? '',
    to: parseDate(get(`hk${number}.den`)) ?? '',
  };
}

function rule(get: Lookup, kind: 'gk' | 'ck'): readonly EntryRule[] {
  const days = DAY_COUNT.exec(foldText(get(`han.${kind}`)))?.[1];

  return days === undefined
    ? []
    : [{ kind, workingDays: Number(days), article: get(`han.${kind}.dieu`) }];
}

function schoolYear(text: string): string {
  const year = readSchoolYear(text);

  return year === null ? text : writeSchoolYear(year);
}

/** The first setting whose form nobody can read. */
function firstUnreadable(rows: SettingRows): AppError | null {
  const found = Object.entries(SETTING_FORMS).find(
    ([key, wrong]) => wrong(settingOf(rows, key)) !== null,
  );

  return found === undefined ? null : unusable(found[0], settingOf(rows, found[0]));
}

function unusable(key: string, value: string): AppError {
  return new AppError('BAD_INPUT', { field: `Cài đặt: ${key}`, value });
}

function alarmLimits(get: Lookup): AlarmLimits {
  const limits = ALARM_KINDS.map((kind) => {
    const set = Number(foldText(get(ALARM_SETTINGS[kind])));

    return [kind, set || ALARM_LIMITS[kind]] as const;
  });

  return { ...ALARM_LIMITS, ...Object.fromEntries(limits) };
}

/**
 * Reads the settings by their form alone: what was once kept as valid stays in force, also by stricter rules.
 * @throws AppError BAD_INPUT naming the setting and its value.
 */
export function readKeptSettings(rows: SettingRows): Settings {
  const fault = firstUnreadable(rows);

  if (fault !== null) {
    throw fault;
  }

  const get: Lookup = (key) => normalizeText(settingOf(rows, key));

  return {
    schoolName: get('truong'),
    authority: get('coQuan'),
    commune: get('xa'),
    province: get('tinh'),
    place: get('diaDanh'),
    schoolYear: schoolYear(get('namHoc')),
    level: get('cap'),
    regulation: get('quyChe'),
    week: readWeek(get('tuanLamViec')) ?? 'Mon-Fri',
    terms: { 1: term(get, 1), 2: term(get, 2) },
    rules: [...rule(get, 'gk'), ...rule(get, 'ck')],
    burstLimit: Number(foldText(get('canhBao.suaNhieu'))) || BURST_LIMIT,
    alarmLimits: alarmLimits(get),
    afternoonGrades: readGrades(get('diemDanh.chieu')) ?? [],
    firstTap: foldText(get('diemDanh.chamDau')) === 'p' ? 'P' : 'K',
  };
}

/**
 * Reads the settings tab. People may write there, so every value is checked, and all of them together. `installed`: the
 * school year of the installation, null where it is not known.
 * @throws AppError BAD_INPUT naming the first setting that cannot be, and its value.
 */
export function readSettings(rows: SettingRows, installed: string | null = null): Settings {
  const [fault] = settingFaults(rows, installed);

  if (fault !== undefined) {
    throw unusable(fault.key, fault.value);
  }

  return readKeptSettings(rows);
}
