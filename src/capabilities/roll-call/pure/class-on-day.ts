import { doneChanges } from '../../../school/pupil-changes';
import type { SchoolModel } from '../../../school/school-model';

/** The class a pupil was in on a day (ISO), by the days on which moves took effect; '' where nobody knows the pupil. */
export function classOnDay(school: SchoolModel, pupilId: string, date: string): string {
  const pupil = school.pupils.find(({ id }) => id === pupilId);
  const later = doneChanges(school).filter(
    (change) => change.kind === 'move' && change.pupilId === pupilId && change.date > date,
  );

  return later[0]?.fromClassId ?? pupil?.classId ?? '';
}
