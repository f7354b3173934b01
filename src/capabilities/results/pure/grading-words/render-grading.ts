import { printAverage, printMark } from '../../../../book/mark';
import type { GradingProblem, MissingItem } from '../grading/grading-types';
import type { Step } from '../grading/step';
import type { GradingCatalogue } from './grading-catalogue';

type Values = Readonly<Record<string, unknown>>;

const OPTIONAL = /\[\[(.*?)\]\]/g;
const PLACE = /\{(\w+)(?:\|(\w+))?\}/g;

/** One step of an explanation as a sentence, with its article at the end: `… = 7,9 (TT22/2021 Đ9.1b)`. */
export function renderStep(step: Step, catalogue: GradingCatalogue): string {
  const before = unrounded(step.values);
  const values = { ...step.values, unrounded: before, equals: before === null ? '=' : '≈' };

  return `${fill(catalogue.steps[step.code], values, catalogue)} (${step.article})`;
}

/** The quotient of a step before rounding (`7,888…`, `6,35`), so that anybody can follow it; null if nothing was rounded. */
function unrounded({ weightedSum, divisor = 3 }: Step['values']): string | null {
  if (typeof weightedSum !== 'number' || typeof divisor !== 'number') {
    return null;
  }

  // Tenths / divisor to three decimals: whole numbers only, so that no binary fraction is shown.
  const thousandths = Math.floor((weightedSum * 100) / divisor);
  const exact = thousandths * divisor === weightedSum * 100;
  const digits = String(thousandths).padStart(4, '0');
  const text = `${digits.slice(0, -3)},${digits.slice(-3)}`;

  return exact && digits.endsWith('00') ? null : exact ? text.replace(/0+$/, '') : `${text}…`;
}

/** A whole explanation, one sentence per step. */
export function renderSteps(
  steps: readonly Step[],
  catalogue: GradingCatalogue,
): readonly string[] {
  return steps.map((step) => renderStep(step, catalogue));
}

/** What is missing, e.g. `thiếu điểm ĐĐGck môn Toán (học kì 1)`. */
export function renderMissing(item: MissingItem, catalogue: GradingCatalogue): string {
  return fill(catalogue.missing[item.code], { ...item }, catalogue);
}

/** What is wrong with the input. */
export function renderProblem(problem: GradingProblem, catalogue: GradingCatalogue): string {
  return fill(catalogue.problems[problem.code], problem.values, catalogue);
}

function fill(template: string, values: Values, catalogue: GradingCatalogue): string {
  return template
    .replace(OPTIONAL, (_, part: string) => (isFilled(part, values) ? part : ''))
    .replace(PLACE, (_, name: string, format: string | undefined) =>
      print(values[name], format, catalogue),
    );
}

/** An optional part is shown only if every place in it has a value. */
function isFilled(part: string, values: Values): boolean {
  return [...part.matchAll(PLACE)].every(([, name]) => {
    const value = values[name ?? ''] ?? null;

    return value !== null && !(Array.isArray(value) && value.length === 0);
  });
}

function print(value: unknown, format: string | undefined, catalogue: GradingCatalogue): string {
  if (value === null || value === undefined) {
    return catalogue.nothing;
  }

  if (Array.isArray(value)) {
    return format === 'list'
      ? value.map((item) => print(item, undefined, catalogue)).join(', ')
      : `[${value.map((item) => print(item, 'mark', catalogue)).join('; ')}]`;
  }

  if (typeof value === 'number') {
    return printNumber(value, format);
  }

  return format === 'cell'
    ? cellName(String(value), catalogue)
    : format === undefined
      ? (catalogue.subjects[String(value)] ?? String(value))
      : (catalogue.words[String(value)] ?? String(value));
}

function printNumber(value: number, format: string | undefined): string {
  if (format === 'term') {
    return value === 1 ? 'I' : 'II';
  }

  return format === 'mark'
    ? printMark(value)
    : format === 'avg'
      ? printAverage(value)
      : String(value);
}

/** A cell by the one name its column has on screens and papers: `TX3` → `ĐĐGtx 3`, `CK` → `ĐĐGck`. */
export function cellName(cell: string, catalogue: GradingCatalogue): string {
  const kind = cell.slice(0, 2);
  const number = cell.slice(2);
  const name = catalogue.cells[kind] ?? kind;

  return number === '' ? name : `${name} ${number}`;
}
