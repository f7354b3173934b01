import type { MarkValue } from '../../../../book/mark';
import type { TermMarks } from './grading-types';

/**
 * Regular assessments that are there, with the specialised topics as one of them (TT22 Đ6.3). The list of the input
 * itself where nothing is to be left out: the explanations of a whole school would otherwise copy every mark.
 */
export function doneRegular(marks: TermMarks): readonly MarkValue[] {
  const all = marks.topic === undefined ? marks.tx : [...marks.tx, marks.topic];

  return all.includes(null) ? all.filter((mark) => mark !== null) : all;
}

/** How many regular assessments are there. */
export function countRegular({ tx, topic = null }: TermMarks): number {
  let count = topic === null ? 0 : 1;

  for (const mark of tx) {
    count += mark === null ? 0 : 1;
  }

  return count;
}

/** The marks that are numbers (integer tenths). */
export function numbersOf(marks: readonly MarkValue[]): readonly number[] {
  return marks.every(isNumber) ? marks : marks.filter(isNumber);
}

/** The marks as levels of a comment subject; anything else as null. */
export function levelsOf(marks: readonly MarkValue[]): readonly ('Đ' | 'CĐ' | null)[] {
  return marks.every(isLevel) ? marks : marks.map(levelOf);
}

function isNumber(mark: MarkValue): mark is number {
  return typeof mark === 'number';
}

function isLevel(mark: MarkValue): mark is 'Đ' | 'CĐ' {
  return mark === 'Đ' || mark === 'CĐ';
}

/** A mark as a level of a comment subject; anything else as null. */
export function levelOf(mark: MarkValue): 'Đ' | 'CĐ' | null {
  return mark === 'Đ' || mark === 'CĐ' ? mark : null;
}
