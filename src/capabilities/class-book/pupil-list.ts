import { printDate } from '../../kernel/text/date-text';
import { toldApartBesideDate } from '../../school/people/told-apart';
import { printStatus } from '../../school/pupil-fields';
import { type RosterEntry, rosterNote } from '../../school/roster';
import type { PupilListRow } from './form/class-book-content';

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
