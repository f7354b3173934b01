import { registerNames } from '../../book/register-names';
import type { HomeItem } from '../../contract/home-views';
import type { HomeContributor } from '../../engine/home-contributor';
import { SCHOOL_ALONE } from '../../engine/needs';
import type { Session } from '../../engine/session';
import { DAY_MS } from '../../kernel/time/iso-date';
import { said, toldTwice } from '../../kernel/words/said';
import { namesInClass } from '../../school/names-in-class';
import type { RequestRow } from './pure/request-row';
import { REQUESTS } from './pure/requests-table';
import { isOwnRequest } from './request-view';

function openRequests({ control }: Session): readonly RequestRow[] {
  return control.all(REQUESTS).filter(({ state }) => state === 'open');
}

function ownItem({ school }: Session, row: RequestRow): HomeItem {
  const { number, classId, subjectId, assessment, oldValue, newValue } = row;

  return {
    id: `request/${row.id}`,
    part: 'mine',
    tone: 'open',
    title: said('home.request', {
      number,
      class: classId,
      subject: toldTwice(registerNames(subjectId)),
      column: assessment.split('.')[1] ?? assessment,
    }),
    lines: [
      said('home.requestLine', {
        pupil: namesInClass(school, classId)(row.pupilId),
        from: oldValue,
        to: newValue,
        at: Date.parse(row.requestedAt),
      }),
    ],
    count: 0,
    place: { tab: 'mine', request: row.id },
  };
}

/** Requests one made and that are not decided yet. */
export const OWN_REQUESTS_HOME: HomeContributor = {
  may: ['correction.request'],
  needs: SCHOOL_ALONE,
  owed: (session, { member }) =>
    openRequests(session)
      .filter((row) => isOwnRequest(session.school, member, row))
      .map((row) => ownItem(session, row)),
};

/** Requests that wait for a decision of this person, who made none of them. */
export const DECISIONS_HOME: HomeContributor = {
  may: ['correction.decide'],
  needs: SCHOOL_ALONE,
  owed: (session, { member }) => {
    const waiting = openRequests(session).filter(
      (row) => !isOwnRequest(session.school, member, row),
    );
    const oldest = Math.min(...waiting.map(({ requestedAt }) => Date.parse(requestedAt)));

    return waiting.length === 0
      ? []
      : [
          {
            id: 'decisions',
            part: 'waiting',
            tone: 'todo',
            title: said('home.decisions', { count: waiting.length }),
            lines: [said('home.oldest', { days: Math.floor((session.now - oldest) / DAY_MS) })],
            count: waiting.length,
            place: { tab: 'decide' },
          },
        ];
  },
};
