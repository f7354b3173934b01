import { registerNames } from '../../book/register-names';
import { writersAt } from '../../book/writers-at';
import type { HomeItem } from '../../contract/home-views';
import type { HomeContributor } from '../../engine/home-contributor';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import type { StandingRefusals } from '../../engine/state/standing-refusals';
import { said, toldTwice } from '../../kernel/words/said';
import type { ClassRecord } from '../../school/school-model';

/** Values of a class that were refused and whose notes still stand, by the register they stand in. */
function byRegister(refusals: StandingRefusals): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();

  for (const key of Object.keys(refusals)) {
    const [registerId = ''] = key.split('/');
    counts.set(registerId, (counts.get(registerId) ?? 0) + 1);
  }

  return counts;
}

function writes(
  { school, today }: Session,
  { member }: Person,
  place: { readonly classId: string; readonly subjectId: string },
): boolean {
  return writersAt(school, place, today).some(({ id }) => id === member.id);
}

function itemsOf(
  session: Session,
  person: Person,
  { id: classId }: ClassRecord,
): readonly HomeItem[] {
  return [...byRegister(session.ledger.refusals(classId))]
    .filter(([subjectId]) => writes(session, person, { classId, subjectId }))
    .map(([subjectId, count]) => ({
      id: `refused/${classId}/${subjectId}`,
      part: 'mine',
      tone: 'late',
      title: said('home.refused', {
        count,
        class: classId,
        subject: toldTwice(registerNames(subjectId)),
      }),
      lines: [],
      count,
      place: { tab: 'mine' },
    }));
}

/** Values of one's own that were typed and not taken. */
export const REFUSED_HOME: HomeContributor = {
  may: ['refused.dismiss'],
  needs: { tables: [], ledger: true },
  owed: (session, person) =>
    session.school.classes.flatMap((schoolClass) => itemsOf(session, person, schoolClass)),
};
