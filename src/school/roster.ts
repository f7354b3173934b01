import { arrivedText, awayText, briefText, doneChanges, type PupilChange } from './pupil-changes';
import { ACTIVE_STATUSES } from './pupil-fields';
import type { SchoolModel } from './school-model';
import type { Pupil } from './school-types';

/** Somebody who has a row in the book of a class: a row is never taken out. */
export interface RosterEntry {
  readonly pupil: Pupil;
  /** True while the pupil is in this class and is given marks. */
  readonly isHere: boolean;
  /** The last change that concerned this pupil and this class; null = here from the beginning. */
  readonly last: PupilChange | null;
}

function concerns(change: PupilChange, classId: string): boolean {
  return change.fromClassId === classId || change.toClassId === classId;
}

/** Ids in the order of the book: those of the beginning as in the table, then who came, in the order of coming. */
function idsInBook(school: SchoolModel, classId: string): readonly string[] {
  const changes = doneChanges(school);
  const first = new Map<string, PupilChange>();
  changes.forEach((change) => {
    first.set(change.pupilId, first.get(change.pupilId) ?? change);
  });
  const original = school.pupils.filter((pupil) => {
    const change = first.get(pupil.id);

    return (change === undefined ? pupil.classId : change.fromClassId) === classId;
  });
  const came = changes.filter(({ toClassId }) => toClassId === classId);

  return [...new Set([...original.map(({ id }) => id), ...came.map(({ pupilId }) => pupilId)])];
}

/** True for a pupil who is in class and is given marks. */
export function isActive(pupil: Pick<Pupil, 'status'>): boolean {
  return ACTIVE_STATUSES.includes(pupil.status);
}

/** Everybody with a row in the book of a class, in the order of the book. */
export function rosterOf(school: SchoolModel, classId: string): readonly RosterEntry[] {
  const concerning = doneChanges(school).filter((change) => concerns(change, classId));

  if (concerning.length === 0) {
    return school.pupils
      .filter((pupil) => pupil.classId === classId)
      .map((pupil) => ({ pupil, isHere: isActive(pupil), last: null }));
  }

  const byId = new Map(school.pupils.map((pupil) => [pupil.id, pupil]));
  const last = new Map(concerning.map((change) => [change.pupilId, change]));

  return idsInBook(school, classId).flatMap((id): RosterEntry[] => {
    const pupil = byId.get(id);

    return pupil === undefined
      ? []
      : [
          {
            pupil,
            isHere: pupil.classId === classId && isActive(pupil),
            last: last.get(id) ?? null,
          },
        ];
  });
}

/** Where a pupil has gone or come from, in words; '' for one who was here from the beginning. */
export function rosterNote({ last, isHere }: RosterEntry): string {
  if (last === null) {
    return '';
  }

  return isHere ? arrivedText(last) : awayText(last);
}

/** The same in a few words. */
export function rosterBrief({ last, isHere }: RosterEntry): string {
  return last === null ? '' : briefText(last, isHere);
}

/** Pupils whose class this is now, in the order of the book; those who left school or stay away are among them. */
export function pupilsOf(school: SchoolModel, classId: string): readonly Pupil[] {
  return rosterOf(school, classId)
    .map(({ pupil }) => pupil)
    .filter((pupil) => pupil.classId === classId);
}

/** A pupil before a change, the first after a time; null if not yet at the school then. */
function pupilBefore(pupil: Pupil, next: PupilChange | undefined): Pupil | null {
  if (next === undefined) {
    return pupil;
  }

  return next.fromStatus === null
    ? null
    : { ...pupil, classId: next.fromClassId, status: next.fromStatus };
}

/** The pupils and their changes as at a time (UTC ms), with class and status as then; all else is as now. */
export function schoolAt(school: SchoolModel, at: number): SchoolModel {
  const changes = doneChanges(school);
  const next = new Map<string, PupilChange>();
  changes
    .filter((change) => change.at > at)
    .forEach((change) => {
      next.set(change.pupilId, next.get(change.pupilId) ?? change);
    });

  return {
    ...school,
    pupils: school.pupils.flatMap((pupil) => pupilBefore(pupil, next.get(pupil.id)) ?? []),
    changes: changes.filter((change) => change.at <= at),
  };
}

/** When a pupil left a class for another one (UTC ms); infinity while the pupil is in it. */
export function leftAt(school: SchoolModel, classId: string, pupilId: string): number {
  const moves = doneChanges(school).filter(
    (change) => change.kind === 'move' && change.pupilId === pupilId && concerns(change, classId),
  );
  const last = moves[moves.length - 1];

  return last === undefined || last.toClassId === classId ? Number.POSITIVE_INFINITY : last.at;
}

/** Classes a pupil has been in, the present one first, each once. */
export function classesOfPupil(school: SchoolModel, pupilId: string): readonly string[] {
  const pupil = school.pupils.find(({ id }) => id === pupilId);
  const moves = doneChanges(school)
    .filter((change) => change.kind === 'move' && change.pupilId === pupilId)
    .reverse();

  return pupil === undefined
    ? []
    : [...new Set([pupil.classId, ...moves.map(({ fromClassId }) => fromClassId)])];
}

/** Classes a pupil was in before coming to a class, the latest first: what is known of the pupil there belongs here. */
export function classesBefore(
  school: SchoolModel,
  classId: string,
  pupilId: string,
): readonly string[] {
  const path = classesOfPupil(school, pupilId);
  const position = path.indexOf(classId);

  return position === -1 ? [] : path.slice(position + 1);
}
