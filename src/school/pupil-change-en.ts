import { printDate } from '../kernel/text/date-text';
import type { PupilChange } from './pupil-changes';
import type { PupilStatus } from './school-types';

const STATUSES: Readonly<Record<PupilStatus, string>> = {
  studying: 'In class',
  movedIn: 'Moved in',
  movedOut: 'Moved away',
  onLeave: 'On leave',
  leftSchool: 'Left school',
};

/** A status as `printStatus`, in English. */
export function statusEn(status: PupilStatus): string {
  return STATUSES[status];
}

/** As `arrivedText`, in English: `Moved here from class 6A1 on 05/11/2026 (decision 12/QĐ-THCS)`. */
export function arrivedTextEn({ kind, fromClassId, school, date, decision }: PupilChange): string {
  const from = school === '' ? '' : ` from ${school}`;
  const what: Readonly<Record<PupilChange['kind'], string>> = {
    move: `Moved here from class ${fromClassId}`,
    return: 'Back in class',
    admit: `Moved in${from}`,
    leave: 'Left',
  };

  return `${what[kind]} on ${printDate(date)}${decision === '' ? '' : ` (decision ${decision})`}`;
}

/** As `awayText`, in English: `Moved to class 6A2 from 05/11/2026 (decision 12/QĐ-THCS)`. */
export function awayTextEn(change: PupilChange): string {
  const { kind, toClassId, toStatus, school, date, decision } = change;
  const what =
    kind === 'move'
      ? `Moved to class ${toClassId}`
      : `${statusEn(toStatus)}${school === '' ? '' : ` to ${school}`}`;

  return `${what} from ${printDate(date)}${decision === '' ? '' : ` (decision ${decision})`}`;
}
