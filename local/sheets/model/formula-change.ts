import {
  type Corner,
  type FormulaReference,
  mapReferences,
  referenceText,
} from '../../formula/formula-text';
import type { AxisChange } from './axis-change';

/** What a structural change does to references: an axis of one sheet changed, a sheet was renamed or removed. */
export type ReferenceChange = (reference: FormulaReference, ownTitle: string) => string;

const LOST = '#REF!';

/** References to the sheet follow the change; those to removed cells become `#REF!`. */
export function axisReferences(title: string, change: AxisChange): ReferenceChange {
  return (reference, ownTitle) => {
    if (!sameTitle(reference.sheet ?? ownTitle, title)) {
      return reference.text;
    }

    return reference.last === null
      ? changeSingle(reference, reference.first, change)
      : changeSpan(reference, reference.first, reference.last, change);
  };
}

/** References to `from` name `to`. */
export function renameReferences(from: string, to: string): ReferenceChange {
  return (reference) =>
    reference.sheet !== null && sameTitle(reference.sheet, from)
      ? referenceText({ ...reference, sheet: to })
      : reference.text;
}

/** References to a removed sheet are lost. */
export function removeReferences(title: string): ReferenceChange {
  return (reference) =>
    reference.sheet !== null && sameTitle(reference.sheet, title) ? LOST : reference.text;
}

/** The formula after the change, seen from the sheet it stands on. */
export function changeFormula(formula: string, ownTitle: string, change: ReferenceChange): string {
  return mapReferences(formula, (reference) => change(reference, ownTitle));
}

function sameTitle(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function axisOf(corner: Corner, change: AxisChange): number | null {
  return change.dimension === 'ROWS' ? corner.row : corner.column;
}

function withAxis(corner: Corner, change: AxisChange, index: number): Corner {
  return change.dimension === 'ROWS' ? { ...corner, row: index } : { ...corner, column: index };
}

function changeSingle(reference: FormulaReference, corner: Corner, change: AxisChange): string {
  const index = axisOf(corner, change);
  const moved = index === null ? null : change.index(index);

  return moved === null
    ? LOST
    : referenceText({ ...reference, first: withAxis(corner, change, moved), last: null });
}

function changeSpan(
  reference: FormulaReference,
  first: Corner,
  last: Corner,
  change: AxisChange,
): string {
  const start = axisOf(first, change);
  const end = axisOf(last, change);

  if (start === null || end === null) {
    return reference.text;
  }

  const span = change.span(Math.min(start, end), Math.max(start, end) + 1);

  return span === null
    ? LOST
    : referenceText({
        ...reference,
        first: withAxis(first, change, span[0]),
        last: withAxis(last, change, span[1] - 1),
      });
}
