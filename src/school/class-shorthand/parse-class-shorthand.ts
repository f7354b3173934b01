import { asMeant, normalizeText } from '../../kernel/text/normalize-text';
import { classKey, numberedKey, possibleKeys } from './class-key';

/** A token that stands for no class, or for more than one set of classes: a question to the person, never a guess. */
export interface ClassProblem {
  readonly token: string;
  /** The readings whose classes all exist; empty = none exists. */
  readonly readings: readonly (readonly string[])[];
  /** 0-based line of the text. */
  readonly line: number;
}

/** One line of the text; rows with several lines are paired line by line with several leads. */
export interface ClassGroup {
  readonly line: number;
  readonly text: string;
  readonly classes: readonly string[];
}

/** What a cell of classes means. `problems` are texts (`6A12: ambiguous 6A1+6A2 | 6A12`), `questions` the same as data. */
export interface ParsedClasses {
  /** Classes in the order of the text, each once. */
  readonly classes: readonly string[];
  readonly groups: readonly ClassGroup[];
  readonly problems: readonly string[];
  readonly questions: readonly ClassProblem[];
}

/** Signs that separate classes in some tables but belong to the class name in others (`6/1`). */
const SLASH = /\/+/;
const PLUS = /[+&]+/;
const FILLERS: readonly string[] = ['', 'CÁC', 'LỚP', 'VÀ'];

/**
 * Reads the class shorthand of assignment tables (domain §5k): `6A12; 9A34` = 6A1, 6A2, 9A3, 9A4. Digits are split
 * into class numbers of one or two digits, increasing, none starting with 0; a reading counts only if all its classes
 * exist. One reading is taken, none is a problem, several are a question. Line breaks and `|` separate groups.
 */
export function parseClassShorthand(text: string, existing: readonly string[]): ParsedClasses {
  const known = new Map(existing.map((name) => [classKey(name), name]));
  const questions: ClassProblem[] = [];
  const groups: ClassGroup[] = [];

  text.split(/\r\n|[\n\r|]/).forEach((raw, line) => {
    const clean = normalizeText(raw);
    const readings = tokensOf(clean, known).map((token) => ({
      token,
      found: readingsOf(token, known),
    }));
    const unclear = readings.filter(({ found }) => found.length !== 1);
    questions.push(...unclear.map(({ token, found }) => ({ token, readings: found, line })));

    if (clean !== '') {
      const classes = readings.flatMap(({ found }) => (found.length === 1 ? (found[0] ?? []) : []));
      groups.push({ line, text: clean, classes: unique(classes) });
    }
  });

  return {
    classes: unique(groups.flatMap((group) => group.classes)),
    groups,
    problems: questions.map(describe),
    questions,
  };
}

/** `6,1` by itself in a list: a class that a spreadsheet took for a number, not a list of `6` and `1`. */
const NUMBER = /(?<=^|[;\s])(\d{1,2}),(\d{1,2})(?=$|[;\s]|,\s)/g;

/** The texts that stand for classes in one line, as written: `6 A1`, `6 / 1` and `6,1` are one each. */
export function classTokens(line: string): readonly string[] {
  return asMeant(line)
    .replace(/(?<=\d)\s*([/._-])\s*(?=\d)/g, '$1')
    .replace(/(?<=^|[\s;,])(\d{1,2})\s+(?=\p{L}{1,3}-?\d+(?:$|[\s;,]))/gu, '$1\u00A0')
    .replace(NUMBER, '$1\u2063$2')
    .split(/[;, ]+/)
    .flatMap((token) => token.split(PLUS))
    .map((token) => token.replace(/\u00A0/g, ' ').replace(/\u2063/g, ','))
    .filter((token) => !FILLERS.includes(token.toUpperCase()));
}

function tokensOf(line: string, known: ReadonlyMap<string, string>): readonly string[] {
  return classTokens(line).flatMap((token) =>
    readingsOf(token, known).length > 0
      ? [token]
      : token.split(SLASH).filter((part) => part !== ''),
  );
}

function readingsOf(
  token: string,
  known: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const [key = '', ...others] = possibleKeys(token);

  return others.some((other) => known.has(other) && known.has(key))
    ? [key, ...others].map((each) => [known.get(each) ?? each])
    : readingsOfKey(key, known);
}

function readingsOfKey(
  key: string,
  known: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const numbered = numberedKey(key);

  if (numbered === null) {
    const whole = known.get(key);

    return whole === undefined ? [] : [[whole]];
  }

  const { prefix, digits } = numbered;

  return splits(digits, 0)
    .map((numbers) => numbers.map((number) => known.get(`${prefix}${number}`)))
    .filter((classes): classes is string[] => classes.every((name) => name !== undefined));
}

/** Every split of the digits into increasing numbers of 1–2 digits above `floor`; shortest numbers first. */
function splits(digits: string, floor: number): readonly (readonly number[])[] {
  if (digits === '') {
    return [[]];
  }

  return [1, 2].flatMap((length) => {
    const head = Number(digits.slice(0, length));
    const usable = digits.length >= length && digits[0] !== '0' && head > floor;

    return usable ? splits(digits.slice(length), head).map((tail) => [head, ...tail]) : [];
  });
}

function describe(problem: ClassProblem): string {
  const readings = problem.readings.map((classes) => classes.join('+')).join(' | ');

  return readings === ''
    ? `${problem.token}: no reading exists`
    : `${problem.token}: ambiguous ${readings}`;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
