import type { PupilListRow } from '../../documents/forms/class-book/class-book-content';
import { type RosterEntry, rosterNote } from '../../domain/control/roster';
import { toldApartBesideDate } from '../../domain/people/told-apart';
import { printDate } from '../../domain/text/date-text';
import { printStatus } from '../../domain/text/pupil-fields';

/** What happened to a pupil; where no change is recorded, the status the pupil table gave. */
function noteOf(entry: RosterEntry): string {
  const { status } = entry.pupil;

  return entry.last === null && status !== 'studying' ? printStatus(status) : rosterNote(entry);
}

/** Lines of the page "Sơ yếu lí lịch", in the order of the book; telephone and personal id stay out of it. */
export function pupilListRows(roster: readonly RosterEntry[]): readonly PupilListRow[] {
  const nameOf = toldApartBesideDate(roster.map(({ pupil }) => pupil));

  return roster.map((entry, position) => {
    const { id, birthDate, gender, ethnicity } = entry.pupil;

    return {
      number: position + 1,
      pupilName: nameOf(id),
      birthDate: birthDate === '' ? '' : printDate(birthDate),
      ...{ gender, ethnicity },
      note: noteOf(entry),
    };
  });
}
