import type { Finding, Values } from '../check/finding';
import { isWordKey, type Language, wordsOf } from './words';

/** A finding as it is read: its sentence, what else helps to find the place, and, of an entry, what it says. */
export interface FindingWords {
  readonly sentence: string;
  readonly place: readonly string[];
  readonly facts: readonly (readonly [string, string])[];
}

const HOUR = 3_600_000;

/** A UTC time by the clock of Vietnam: `08:05:03 05/10/2026`. */
function timeText(time: string): string {
  const [day = '', clock = ''] = new Date(Date.parse(time) + 7 * HOUR).toISOString().split('T');

  return `${clock.slice(0, 8)} ${day.split('-').reverse().join('/')}`;
}

/** What stands for a source nobody named, a time, a blank value. */
function shown(values: Values, t: ReturnType<typeof wordsOf>): Values {
  const { source, time } = values;

  return {
    ...values,
    ...(source === '' ? { source: t('typed') } : {}),
    ...(typeof time === 'string' && time !== '' ? { time: timeText(time) } : {}),
  };
}

function placeOf(values: Values, t: ReturnType<typeof wordsOf>): readonly string[] {
  const { file = '', line = 0 } = values;
  const parts = [
    ...(file !== '' && Number(line) > 0 ? [t('at', { file, line })] : []),
    ...(['expected', 'found'] as const).flatMap((part) =>
      typeof values[part] === 'string' ? [t(part, { [part]: values[part] || t('blank') })] : [],
    ),
  ];

  return parts;
}

function factsOf(
  values: Values,
  t: ReturnType<typeof wordsOf>,
): readonly (readonly [string, string])[] {
  const { row, register, column, oldValue, newValue, meaning, actor, time } = values;

  if (meaning === undefined || time === undefined) {
    return [];
  }

  const key = `meaning.${meaning}`;
  const value = [oldValue, newValue].map((one) => (one === '' ? t('blank') : String(one)));
  const facts: readonly (readonly [string, string])[] = [
    [t('fact.pupil'), String(row)],
    [t('fact.register'), String(register)],
    [t('fact.column'), String(column)],
    [t('fact.value'), value.join(' → ')],
    [t('fact.meaning'), isWordKey(key) ? t(key) : String(meaning)],
    [t('fact.actor'), String(actor)],
    [t('fact.time'), timeText(String(time))],
  ];

  return facts.filter(([, text]) => text !== '');
}

/** A finding in words. */
export function findingWords(finding: Finding, language: Language): FindingWords {
  const t = wordsOf(language);
  const { kind, tone, values } = finding;

  return {
    sentence: t(kind, shown(values, t)),
    place: tone === 'broken' ? placeOf(values, t) : [],
    facts: factsOf(values, t),
  };
}
