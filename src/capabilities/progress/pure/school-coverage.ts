import type { ClassCoverage } from '../../../contract/views';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import { staffNames } from '../../../school/school-model';
import { subjectById } from '../../../school/subjects/programme';
import { type ColumnProgress, dueColumns, type PlaceProgress, termOn } from './place-progress';
import { writersOf } from './progress-reach';
import { placesInReach } from './progress-rows';

function total(columns: readonly ColumnProgress[], of: 'entered' | 'required'): number {
  return columns.reduce((sum, column) => sum + column[of], 0);
}

function coverageOf(asRead: SchoolAsRead, place: PlaceProgress): ClassCoverage {
  const { classId, subjectId } = place;
  const term = termOn(asRead, asRead.today);
  const due = dueColumns(place, Date.parse(asRead.nowIso)).filter((column) => column.term === term);

  return {
    ...{ classId, subjectId },
    teachers: staffNames(asRead.school, writersOf(asRead.school, place)),
    entered: total(due, 'entered'),
    required: total(due, 'required'),
  };
}

/** Of each subject of each class: the marks of the current semester that have to be there now, and those that are. */
export function schoolCoverage(asRead: SchoolAsRead): readonly ClassCoverage[] {
  return placesInReach(asRead, ({ subjectId }) => subjectById(subjectId) !== null).map((place) =>
    coverageOf(asRead, place),
  );
}
