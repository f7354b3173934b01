import { parseClassShorthand } from '../class-shorthand/parse-class-shorthand';
import { asMeant } from '../text/normalize-text';
import type { ImportMapping } from './import-types';
import { answerFor } from './mapping';

/** Class texts of one subject of the table. */
export interface SubjectClasses {
  readonly subject: string;
  readonly texts: readonly string[];
}

const NUMBERED = /^(\d{1,2}\p{Lu}+)(\d+)$/u;

/**
 * Derives the classes from the table itself. For `6A…` they are 6A1…6An for the n for which the tokens of a subject
 * can be read as each class exactly once; reading keeps every digit, so at most one n fits. Where subjects disagree,
 * the n most of them support is taken: the others then fail the coverage check, where class and rows are named.
 * Answers `*` (all classes) and `6A*` (all of `6A…`) go before.
 */
export function deriveClasses(
  subjects: readonly SubjectClasses[],
  mapping: ImportMapping,
): string[] {
  const all = answerFor(mapping.classes, '*', 0);

  if (all !== undefined) {
    return classNames(all);
  }

  const tokens = subjects.map(({ texts }) => texts.flatMap(tokensOf));
  const prefixes = [...new Set(tokens.flat().map(prefixOf))].filter((prefix) => prefix !== '');
  const single = new Set(tokens.flat().filter((token) => !NUMBERED.test(token)));

  return [...prefixes.flatMap((prefix) => listOf(prefix, tokens, mapping)), ...single].sort(
    compareClasses,
  );
}

/** Class names written out in a text, e.g. an answer `6A1 6A2`. */
export function classNames(text: string): string[] {
  return [...new Set(tokensOf(text))].sort(compareClasses);
}

/** Order of classes: grade, letters, number. */
export function compareClasses(a: string, b: string): number {
  const left = orderKey(a);
  const right = orderKey(b);

  return left < right ? -1 : Number(left > right);
}

/** Grade of a class name (`9A4` → 9); null where it does not start with a number. */
export function gradeOf(classId: string): number | null {
  const digits = /^\d{1,2}/.exec(classId)?.[0];

  return digits === undefined ? null : Number(digits);
}

function orderKey(name: string): string {
  return name.replace(/\d+/g, (digits) => digits.padStart(3, '0'));
}

function tokensOf(text: string): string[] {
  return asMeant(text)
    .toUpperCase()
    .split(/[;,|+&/\s]+/)
    .filter((token) => /^\d{1,2}\p{Lu}+\d*$/u.test(token));
}

function prefixOf(token: string): string {
  return NUMBERED.exec(token)?.[1] ?? '';
}

function listOf(
  prefix: string,
  subjects: readonly (readonly string[])[],
  mapping: ImportMapping,
): string[] {
  const answer = answerFor(mapping.classes, `${prefix}*`, 0);

  if (answer !== undefined) {
    return classNames(answer);
  }

  const ours = subjects
    .map((tokens) => tokens.filter((token) => prefixOf(token) === prefix))
    .filter((tokens) => tokens.length > 0);

  return numbered(prefix, mostSupported(prefix, ours));
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

  return written === digits && covers(tokens, numbered(prefix, size)) ? size : null;
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

/** Size most subjects support, the larger of equals; where none fits any, the largest single digit written. */
function mostSupported(prefix: string, subjects: readonly (readonly string[])[]): number {
  const votes = subjects
    .map((tokens) => sizeThatFits(prefix, tokens))
    .filter((size): size is number => size !== null);
  const support = (size: number): number => votes.filter((vote) => vote === size).length;
  const best = [...votes].sort((a, b) => support(b) - support(a) || b - a)[0];
  const digits = subjects.flat().flatMap((token) => numberOf(token).split(''));

  return best ?? Math.max(...digits.map(Number));
}

function numberOf(token: string): string {
  return NUMBERED.exec(token)?.[2] ?? '';
}

function numbered(prefix: string, size: number): string[] {
  return Array.from({ length: size }, (_, i) => `${prefix}${i + 1}`);
}
