import { classKey, numberedKey } from '../../../school/class-shorthand/class-key';
import {
  classTokens,
  parseClassShorthand,
} from '../../../school/class-shorthand/parse-class-shorthand';
import { groupedBy } from './grouped-by';
import type { ImportMapping, ImportQuestion } from './import-types';
import { answerFor } from './mapping';
import { remembered } from './remembered';

/** Class texts of one subject of the table. */
export interface SubjectClasses {
  readonly subject: string;
  readonly texts: readonly string[];
}

/** Classes, and what has to be asked before they are sure. */
export interface ClassList {
  readonly classes: readonly string[];
  readonly questions: readonly ImportQuestion[];
}

/** A token of the table: as written, and what all writings of it share. */
interface Token {
  readonly written: string;
  readonly key: string;
}

/**
 * Derives the classes from the table itself. For `6A…` they are 6A1…6An for the n for which the tokens of a subject
 * can be read as each class exactly once; reading keeps every digit, so at most one n fits. Where subjects disagree,
 * the n most of them support is taken: the others then fail the coverage check, where class and rows are named. Where
 * none fits, names written in full elsewhere are taken, else the numbers as they stand if the subjects agree on them,
 * else it is asked. Answers `*` (all classes) and `6A*` (all of `6A…`) go before;
 * classes named in other answers are added. A name keeps the writing its grade has most often (`6/1`, `6A-1`).
 */
export function deriveClasses(
  subjects: readonly SubjectClasses[],
  mapping: ImportMapping,
  written: readonly string[] = [],
): ClassList {
  const all = answerFor(mapping.classes, '*', 0);

  if (all !== undefined) {
    return { classes: classNames(all), questions: [] };
  }

  const read = remembered(tokensOf);
  const tokens = subjects.map(({ texts }) => texts.flatMap(read));
  const flat = tokens.flat();
  const prefixes = [...new Set(flat.map(prefixOf))].filter((prefix) => prefix !== '');
  const single = flat.filter(({ key }) => numberedKey(key) === null && isClassKey(key));
  const full = written.map((name) => ({ written: name.replace(',', '.'), key: classKey(name) }));
  const lists = prefixes.map((prefix) => listOf(prefix, { tokens, full, mapping }));
  const keys = [
    ...lists.flatMap((list) => list.keys),
    ...single.map(({ key }) => key),
    ...answeredKeys(mapping),
  ];

  return {
    classes: [...new Set(keys)].map(namer([...full, ...flat])).sort(compareClasses),
    questions: lists.flatMap(({ question }) => question ?? []),
  };
}

/** Class names written out in a text, e.g. an answer `6A1 6A2`. */
export function classNames(text: string): string[] {
  const names = new Map(tokensOf(text).map(({ key, written }) => [key, written.toUpperCase()]));

  return [...names.values()].sort(compareClasses);
}

/** Order of classes: grade, letters, number. */
export function compareClasses(a: string, b: string): number {
  const left = orderKey(a);
  const right = orderKey(b);

  return left < right ? -1 : Number(left > right);
}

/** Grade of a class name (`9A4`, `9/4` → 9); null where it does not start with a number. */
export function gradeOf(classId: string): number | null {
  const digits = /^\d{1,2}/.exec(classId)?.[0];

  return digits === undefined ? null : Number(digits);
}

function orderKey(name: string): string {
  return name.replace(/\d+/g, (digits) => digits.padStart(3, '0'));
}

/** A grade and something after it: `6A`, `6A1`, `6-1`. A bare number is no class. */
function isClassKey(key: string): boolean {
  return /^\d{1,2}(?:\p{L}|-\d)/u.test(key);
}

function tokensOf(text: string): Token[] {
  return (
    text
      .split('|')
      .flatMap(classTokens)
      .flatMap((token) =>
        token.split('/').every((part) => isClassKey(classKey(part))) ? token.split('/') : [token],
      )
      // Shown is what was written before a spreadsheet took it for a number: a comma would part it in lists.
      .map((written) => ({ written: written.replace(',', '.'), key: classKey(written) }))
      .filter(({ key }) => isClassKey(key))
  );
}

function prefixOf({ key }: Token): string {
  return numberedKey(key)?.prefix ?? '';
}

/** Answers about one token name classes too: without them an answer could be one that is never taken. */
function answeredKeys(mapping: ImportMapping): string[] {
  return Object.entries(mapping.classes)
    .filter(([key]) => !key.endsWith('*') && key !== WRITING_KEY)
    .flatMap(([, answer]) => tokensOf(answer).map(({ key }) => key));
}

/** Key of the answer about how classes are written in the whole table. */
export const WRITING_KEY = 'writing';

/** The writing a class has: its own where it stands in full, else that of its prefix, each the most frequent one. */
function namer(tokens: readonly Token[]): (key: string) => string {
  const byKey = groupedBy(tokens, ({ key }) => key);
  const byPrefix = groupedBy(tokens, prefixOf);
  const stemOf = remembered((prefix) =>
    mostFrequent((byPrefix.get(prefix) ?? []).map(({ written }) => written.replace(/\d+$/, ''))),
  );

  return (key) => {
    const numbered = numberedKey(key);
    const stem = numbered === null ? null : stemOf(numbered.prefix);

    return numbered !== null && stem !== null
      ? `${stem}${numbered.digits}`
      : (mostFrequent((byKey.get(key) ?? []).map(({ written }) => written)) ?? key);
  };
}

function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  texts.forEach((text) => {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);

  return best?.[0] ?? null;
}

interface Sources {
  readonly tokens: readonly (readonly Token[])[];
  readonly full: readonly Token[];
  readonly mapping: ImportMapping;
}

/** Keys of the classes of a prefix, and the question where they are not sure. */
interface PrefixList {
  readonly keys: readonly string[];
  readonly question?: ImportQuestion;
}

function listOf(prefix: string, { tokens, full, mapping }: Sources): PrefixList {
  const answer = answerFor(mapping.classes, `${prefix}*`, 0);

  if (answer !== undefined) {
    return { keys: tokensOf(answer).map(({ key }) => key) };
  }

  const ours = tokens
    .map((each) => each.filter((token) => prefixOf(token) === prefix).map(({ key }) => key))
    .filter((each) => each.length > 0);
  const elsewhere = full.filter((token) => prefixOf(token) === prefix).map(({ key }) => key);
  const size = mostSupported(prefix, ours);

  if (size !== null) {
    return { keys: numbered(prefix, size) };
  }

  return elsewhere.length > 0 ? { keys: elsewhere } : withGaps(prefix, ours);
}

/** A grade with gaps (6A1, 6A3, 6A4): the numbers the subjects agree on, each number or each digit being a class. */
function withGaps(prefix: string, subjects: readonly (readonly string[])[]): PrefixList {
  const sets = subjects.flatMap((tokens) => [
    tokens.map(numberOf),
    tokens.map(numberOf).flatMap((digits) => digits.split('')),
  ]);
  const usable = sets
    .filter((numbers) => numbers.every((number) => /^[1-9]\d?$/.test(number)))
    .map((numbers) => [...new Set(numbers)].sort((a, b) => Number(a) - Number(b)).join(' '));
  const support = (set: string): number => usable.filter((each) => each === set).length;
  const ranked = [...new Set(usable)].sort((a, b) => support(b) - support(a));
  const [best = '', second] = ranked;
  const keys = best.split(' ').map((number) => `${prefix}${number}`);
  const isSure = best !== '' && (second === undefined || support(best) > support(second));

  return isSure ? { keys } : { keys, question: listQuestion(prefix, ranked) };
}

function listQuestion(prefix: string, sets: readonly string[]): ImportQuestion {
  const named = sets.slice(0, 3).map((set) => set.split(' ').map((number) => `${prefix}${number}`));

  return {
    id: `class:${prefix}*`,
    text: `Các lớp ${prefix}… của trường là những lớp nào? Chọn, hoặc ghi đủ tên các lớp.`,
    where: `Bảng phân công, cột "Lớp": ${prefix}…`,
    candidates: named.map((names) => ({ value: names.join(' '), label: names.join(', ') })),
  };
}

/** The n for which the tokens can be read as classes 1…n, each once; null if there is none. */
function sizeThatFits(prefix: string, tokens: readonly string[]): number | null {
  const digits = tokens.map(numberOf).join('').length;
  let size = 0;
  let written = 0;

  while (written < digits) {
    size += 1;
    written += String(size).length;
  }

  // A grade has at most two-digit class numbers; more digits than that are repetitions.
  return written === digits && size < 100 && covers(tokens, numbered(prefix, size)) ? size : null;
}

/** True if the tokens can be read so that every class comes exactly once. */
function covers(tokens: readonly string[], classes: readonly string[]): boolean {
  const [token, ...rest] = tokens;

  if (token === undefined) {
    return classes.length === 0;
  }

  return readingsOf(token, classes).some((reading) =>
    covers(
      rest,
      classes.filter((name) => !reading.includes(name)),
    ),
  );
}

function readingsOf(token: string, classes: readonly string[]): readonly (readonly string[])[] {
  const parsed = parseClassShorthand(token, classes);
  const [question] = parsed.questions;

  return question === undefined ? [parsed.classes] : question.readings;
}

/** Size most subjects support, the larger of equals; null where none fits any. */
function mostSupported(prefix: string, subjects: readonly (readonly string[])[]): number | null {
  const votes = subjects
    .map((tokens) => sizeThatFits(prefix, tokens))
    .filter((size): size is number => size !== null);
  const support = (size: number): number => votes.filter((vote) => vote === size).length;

  return [...votes].sort((a, b) => support(b) - support(a) || b - a)[0] ?? null;
}

function numberOf(key: string): string {
  return numberedKey(key)?.digits ?? '';
}

function numbered(prefix: string, size: number): string[] {
  return Array.from({ length: size }, (_, i) => `${prefix}${i + 1}`);
}
