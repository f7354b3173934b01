import { CORRECTION_OBSERVER } from '../capabilities/corrections/correction-observer';
import { MARK_OBSERVER } from '../capabilities/marks/mark-observer';
import { SUMMARY_OBSERVER } from '../capabilities/results/summary-observer';
import { ROLL_OBSERVER } from '../capabilities/roll-call/roll-observer';
import { DISPLAY_OBSERVER } from '../engine/display/display-observer';
import type { BookObserver } from '../engine/observe/book-observer';
import { FOREIGN_OBSERVER } from '../engine/observe/foreign-observer';
import { HINT_OBSERVER } from '../engine/observe/hint-observer';
import { PROTECTION_OBSERVER } from '../engine/observe/protection-observer';
import { REMARK_OBSERVER, STRUCTURE_OBSERVER } from '../engine/observe/structure-observer';
import { TEXT_OBSERVER } from '../engine/observe/text-observer';

/**
 * Everybody who looks at a changed class book, each on a line. The order is that of problems and entries; whoever needs
 * what becomes official stands after the marks, the look after all who write cells.
 */
export const OBSERVERS: readonly BookObserver[] = [
  STRUCTURE_OBSERVER,
  CORRECTION_OBSERVER,
  MARK_OBSERVER,
  ROLL_OBSERVER,
  FOREIGN_OBSERVER,
  SUMMARY_OBSERVER,
  TEXT_OBSERVER,
  HINT_OBSERVER,
  PROTECTION_OBSERVER,
  DISPLAY_OBSERVER,
  REMARK_OBSERVER,
];
