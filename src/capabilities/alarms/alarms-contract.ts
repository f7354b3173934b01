import { answers, query } from '../../contract/contract';
import { CLASS_ID, fields } from '../../contract/payload-fields';
import { LEADERS, WRITERS } from '../../contract/who-may';
import type { AlarmKind } from '../../school/alarm-limits';

/** What is out of the ordinary, for people. Times UTC ISO; numbers are those of rows in the chain of the class. */
export interface AlarmView {
  readonly kind: AlarmKind;
  /** By name; several where each may have done it. */
  readonly who: string;
  readonly subjectId: string;
  readonly subjectName: string;
  /** '' where it is about a whole register. */
  readonly assessment: string;
  readonly count: number;
  readonly limit: number;
  /** The setting that says from how many on it is told. */
  readonly setting: string;
  readonly direction: 'up' | 'down' | '';
  readonly from: string;
  readonly to: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What is out of the ordinary in the books. */
export const ALARMS_CONTRACT = [
  /**
   * Of a class, the latest first: leaders and inspectors all of it, the head of a group the subjects of the group, a teacher
   * what names that teacher.
   */
  query('alarms.list', {
    payload: fields({ classId: CLASS_ID }),
    answer: answers<readonly AlarmView[]>(),
    may: [...LEADERS, 'inspector', 'groupHead', ...WRITERS],
  }),
] as const;
