import { registerNames } from '../../book/register-names';
import { isOpen } from '../../book/window/window';
import type { HomeAct, HomeItem } from '../../contract/home-views';
import type { HomeContributor } from '../../engine/home-contributor';
import type { Session } from '../../engine/session';
import { type Said, said, toldAs, toldTwice } from '../../kernel/words/said';
import { nameAt } from '../../school/people/person-at';
import { isWaiting, type ReopeningRow } from './pure/reopening-row';
import { REOPENINGS } from './pure/reopenings-table';
import { fillGate, isOwnReopening } from './reopening-view';

const NEEDS = { tables: [REOPENINGS], ledger: false };

/** Requests nobody has decided; one whose column is open by now asks for nothing any more. */
function waiting(session: Session): readonly ReopeningRow[] {
  return session.control
    .all(REOPENINGS)
    .filter((row) => isWaiting(row) && !isOpen(fillGate(session, row)));
}

function title({ number, classId, subjectId, assessment }: ReopeningRow): Said {
  return said('home.opening', {
    number,
    class: classId,
    subject: toldTwice(registerNames(subjectId)),
    column: assessment.split('.')[1] ?? assessment,
  });
}

/** Opens it with the end that was asked for; where that is over by now, another is chosen first. */
function openAct({ now }: Session, { id, until }: ReopeningRow): HomeAct {
  const isOver = Date.parse(until) <= now;

  return isOver
    ? { label: said('home.openingChoose'), place: { tab: 'decide' } }
    : {
        label: said('home.openingOpen', { until: Date.parse(until) }),
        command: {
          name: 'reopening.decide',
          payload: { requestId: id, decision: 'open', reason: '' },
        },
        done: said('home.openingOpened', { until: Date.parse(until) }),
      };
}

function itemToDecide(session: Session, row: ReopeningRow): HomeItem {
  const { requestedBy, requestedAt, until, reason } = row;

  return {
    id: `opening/${row.id}`,
    part: 'waiting',
    tone: 'todo',
    title: title(row),
    lines: [
      said('home.openingLine', {
        who: nameAt(session.school, requestedBy, requestedAt),
        until: Date.parse(until),
      }),
      toldAs(reason),
    ],
    count: 1,
    place: { tab: 'decide' },
    acts: [openAct(session, row)],
  };
}

/** Requests to open a column that wait for this person, who made none of them: each is opened by one press. */
export const OPENINGS_HOME: HomeContributor = {
  may: ['reopening.decide'],
  needs: NEEDS,
  owed: (session, person) =>
    waiting(session)
      .filter((row) => !isOwnReopening(session, person, row))
      .map((row) => itemToDecide(session, row)),
};

/** Requests to open a column that one made and that are not decided yet. */
export const OWN_OPENINGS_HOME: HomeContributor = {
  may: ['reopening.ask'],
  needs: NEEDS,
  owed: (session, person) =>
    waiting(session)
      .filter((row) => isOwnReopening(session, person, row))
      .map((row) => ({
        id: `own-opening/${row.id}`,
        part: 'mine',
        tone: 'open',
        title: title(row),
        lines: [said('home.openingAsked', { until: Date.parse(row.until) })],
        count: 0,
        place: { tab: 'mine' },
      })),
};
