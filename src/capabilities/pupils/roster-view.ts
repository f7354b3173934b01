import type { Session } from '../../engine/session';
import { readOr } from '../../kernel/table/cell-kind';
import { readCell } from '../../kernel/table/table-row';
import { namesInClass } from '../../school/names-in-class';
import { nameAt } from '../../school/people/person-at';
import { arrivedTextEn, awayTextEn } from '../../school/pupil-change-en';
import { type PupilChangeRow, readPupilChange } from '../../school/pupil-changes';
import { printStatus } from '../../school/pupil-fields';
import { type RosterEntry, rosterNote, rosterOf } from '../../school/roster';
import type { SchoolModel } from '../../school/school-model';
import { PUPIL_CHANGES } from '../../school/tables/pupil-changes-table';
import type { ClassRosterView, PupilChangeView, RosterLine } from './pure/pupil-views';

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
