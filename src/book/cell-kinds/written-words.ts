import type { CellKind } from '../cell-kind';

type Shared = Pick<
  CellKind,
  'print' | 'held' | 'exemption' | 'dayProblem' | 'check' | 'look' | 'field'
>;

/** What all cells have in which people write words: they are kept, shown and printed as they are. */
export const WRITTEN_WORDS: Shared = {
  print: (value) => String(value ?? ''),
  held: (printed) => printed,
  exemption: null,
  dayProblem: null,
  check: null,
  look: { align: 'LEFT', wraps: true, isText: true, pattern: '0.0' },
  field: { inputMode: 'text', choices: [] },
};
