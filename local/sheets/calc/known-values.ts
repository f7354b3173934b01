import type { FormulaValue } from '../../formula/formula-engine';
import { referencedSheets } from '../../formula/formula-text';
import { isFormula } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';

/** Values of one sheet's formulas, by `row * 32768 + column`, as far as they were asked for. */
export type KnownValues = Map<number, FormulaValue>;

interface Kept {
  /** Contents of each sheet that the formulas name, directly or through others; null = there was none of that title. */
  readonly needs: ReadonlyMap<string, object | null>;
  readonly values: KnownValues;
}

/** What the formulas of a sheet came to last, by its contents: they follow from these and from those of sheets named. */
const KEPT = new WeakMap<object, Kept>();
/** The same for a committed workbook, which never changes. */
const FOUND = new WeakMap<Workbook, Map<number, KnownValues>>();
const TITLES = new WeakMap<object, ReadonlySet<string>>();

/**
 * What is known of a sheet of a committed workbook, to be added to. The same for every workbook in which that sheet,
 * and all that its formulas name, hold the same contents: forks, copies, a workbook held by several services.
 */
export function knownValues(book: Workbook, sheet: Sheet): KnownValues {
  const bySheet = FOUND.get(book) ?? new Map<number, KnownValues>();
  const known = bySheet.get(sheet.id) ?? keptValues(book, sheet);

  FOUND.set(book, bySheet.set(sheet.id, known));

  return known;
}

/** Titles of the sheets that a sheet's own formulas name. */
export function titlesNamedBy(sheet: Sheet): ReadonlySet<string> {
  const known = TITLES.get(sheet.contents);

  if (known !== undefined) {
    return known;
  }

  const titles = new Set<string>();

  for (const cell of sheet.rows.flatMap((cells) => cells ?? [])) {
    const content = cell?.content ?? null;

    if (isFormula(content) && content.formula.includes('!')) {
      referencedSheets(content.formula).forEach((title) => {
        titles.add(title);
      });
    }
  }

  TITLES.set(sheet.contents, titles);

  return titles;
}

function keptValues(book: Workbook, sheet: Sheet): KnownValues {
  const kept = KEPT.get(sheet.contents);

  if (kept !== undefined && isAsThen(book, kept)) {
    return kept.values;
  }

  const values: KnownValues = new Map();
  KEPT.set(sheet.contents, { needs: needsOf(book, sheet), values });

  return values;
}

function isAsThen(book: Workbook, { needs }: Kept): boolean {
  return [...needs].every(
    ([title, contents]) => (book.findTitle(title)?.contents ?? null) === contents,
  );
}

function needsOf(book: Workbook, sheet: Sheet): ReadonlyMap<string, object | null> {
  const needs = new Map<string, object | null>();
  const ahead = [sheet];

  for (const each of ahead) {
    for (const title of titlesNamedBy(each)) {
      const other = book.findTitle(title);

      if (!needs.has(title) && other !== null) {
        ahead.push(other);
      }

      needs.set(title, other?.contents ?? null);
    }
  }

  return needs;
}
