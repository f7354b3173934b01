import type {
  ClassRosterView,
  PupilChangeView,
  RosterLine,
} from '../../domain/commands/pupil-views';
import { namesInClass } from '../../domain/control/names-in-class';
import { arrivedTextEn, awayTextEn } from '../../domain/control/pupil-change-en';
import { type PupilChangeRow, readPupilChange } from '../../domain/control/pupil-changes';
import { type RosterEntry, rosterNote, rosterOf } from '../../domain/control/roster';
import type { SchoolModel } from '../../domain/control/school-model';
import { PUPIL_CHANGES } from '../../domain/control/tables/pupil-changes-table';
import { nameAt } from '../../domain/people/person-at';
import { readOr } from '../../domain/table/cell-kind';
import { readCell } from '../../domain/table/table-row';
import { printStatus } from '../../domain/text/pupil-fields';
import type { Session } from '../session';

/** Somebody who is still being taken in stands in the row only. */
function nameIn(school: SchoolModel, row: PupilChangeRow): string {
  const { pupilId, record } = row;
  const isKnown = school.pupils.some(({ id }) => id === pupilId);
  const coming = readOr(readCell(PUPIL_CHANGES, { record }, 'record'), null);

  return isKnown
    ? namesInClass(school, row.fromClassId, row.toClassId)(pupilId)
    : (coming?.fullName ?? pupilId);
}

/** What people see of one change. */
export function changeView(school: SchoolModel, row: PupilChangeRow): PupilChangeView {
  const { id, kind, pupilId, fromClassId, toClassId, toStatus, date, decision } =
    readPupilChange(row);

  return {
    ...{ id, kind, pupilId, fromClassId, toClassId, date, decision },
    pupilName: nameIn(school, row),
    status: toStatus,
    statusName: printStatus(toStatus),
    reason: row.reason,
    school: row.school,
    byName: nameAt(school, row.by, row.at),
    at: row.at,
    done: row.done !== '',
  };
}

function noteEn({ last, isHere }: RosterEntry): string {
  if (last === null) {
    return '';
  }

  return isHere ? arrivedTextEn(last) : awayTextEn(last);
}

function lineOf(entry: RosterEntry, position: number): RosterLine {
  const { id, fullName, birthDate, gender, status } = entry.pupil;

  return {
    number: position + 1,
    pupilId: id,
    name: fullName,
    ...{ birthDate, gender, status },
    statusName: printStatus(status),
    isHere: entry.isHere,
    note: rosterNote(entry),
    noteEn: noteEn(entry),
  };
}

/** A class with everybody who is or was in it, and what changed, newest first. */
export function classRoster(session: Session, classId: string): ClassRosterView {
  const { school, control } = session;

  return {
    classId,
    lines: rosterOf(school, classId).map(lineOf),
    changes: control
      .all(PUPIL_CHANGES)
      .filter((row) => row.fromClassId === classId || row.toClassId === classId)
      .map((row) => changeView(school, row))
      .reverse(),
  };
}
