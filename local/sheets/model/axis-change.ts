import type { CellRange } from '../../kernel/user-edit';
import type { Dimension } from '../protection/access-gate';
import { UNBOUNDED } from './grid-range';

/** How a structural change moves the indexes of one dimension of a sheet. */
export interface AxisChange {
  readonly dimension: Dimension;
  /** The new index of a row or column, or null if it is gone. */
  index(index: number): number | null;
  /** The new half-open span, or null if nothing is left of it. */
  span(start: number, end: number): readonly [number, number] | null;
  /** The list of the dimension's items as the change leaves it. */
  items<T>(items: readonly (T | undefined)[]): (T | undefined)[];
}

/**
 * `count` new rows or columns before `at`. A span grows only if `at` is strictly inside it; one without bounds covers
 * the new ones too.
 */
export function insertion(dimension: Dimension, at: number, count: number): AxisChange {
  return {
    dimension,
    index: (index) => (index >= at ? index + count : index),
    span: (start, end) => [
      start >= at && !(start === 0 && end >= UNBOUNDED) ? start + count : start,
      end > at && end < UNBOUNDED ? end + count : end,
    ],
    items: (items) =>
      items.length <= at
        ? items.slice()
        : [...items.slice(0, at), ...new Array<undefined>(count), ...items.slice(at)],
  };
}

/** Rows or columns `start…end` are removed. */
export function deletion(dimension: Dimension, start: number, end: number): AxisChange {
  const count = end - start;
  const edge = (index: number): number =>
    index >= UNBOUNDED ? index : index >= end ? index - count : Math.min(index, start);

  return {
    dimension,
    index: (index) => (index >= start && index < end ? null : edge(index)),
    span: (from, to) => (edge(from) < edge(to) ? [edge(from), edge(to)] : null),
    items: (items) => [...items.slice(0, start), ...items.slice(end)],
  };
}

/** Rows or columns `start…end` move before `destination` (counted before the move, outside the moved ones). */
export function move(
  dimension: Dimension,
  [start, end]: readonly [number, number],
  destination: number,
): AxisChange {
  const count = end - start;
  const target = destination > start ? destination - count : destination;
  const removed = deletion(dimension, start, end);
  const inserted = insertion(dimension, target, count);

  return {
    dimension,
    index: (index) => {
      const rest = removed.index(index);
      return rest === null ? target + index - start : inserted.index(rest);
    },
    span: (from, to) => {
      if (from >= start && to <= end) {
        return [target + from - start, target + to - start];
      }

      const rest = removed.span(from, to);
      return rest === null ? null : inserted.span(rest[0], rest[1]);
    },
    items: (items) => {
      const padded = Array.from({ length: Math.max(items.length, end) }, (_, at) => items[at]);
      const rest = removed.items(padded);
      const filled = Array.from({ length: Math.max(rest.length, target) }, (_, at) => rest[at]);
      filled.splice(target, 0, ...padded.slice(start, end));
      return filled;
    },
  };
}

/** A range after the change, or null if nothing is left of it. */
export function changeRange<T extends CellRange>(range: T, change: AxisChange): T | null {
  const rows = change.dimension === 'ROWS';
  const span = rows
    ? change.span(range.startRow, range.endRow)
    : change.span(range.startColumn, range.endColumn);

  if (span === null) {
    return null;
  }

  return rows
    ? { ...range, startRow: span[0], endRow: span[1] }
    : { ...range, startColumn: span[0], endColumn: span[1] };
}

/** The ranges that survive the change. */
export function changeRanges<T extends CellRange>(ranges: readonly T[], change: AxisChange): T[] {
  return ranges.flatMap((range) => changeRange(range, change) ?? []);
}
