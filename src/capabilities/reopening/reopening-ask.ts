import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import { checkAsk } from './check-ask';
import { FILING_WORK } from './filing-work';
import { isSameColumn, type ReopeningRow } from './pure/reopening-row';
import { REOPENINGS } from './pure/reopenings-table';
import { reopeningView } from './reopening-view';

type Call = ActCall<'reopening.ask'>;

function draftRow({ session, person, id, payload }: Call): ReopeningRow {
  const { classId, subjectId, assessment, until, reason } = payload;
  const count = session.control.all(REOPENINGS).length + 1;

  return {
    ...{ id, classId, subjectId, assessment, until, reason },
    number: `PMC-${String(count).padStart(3, '0')}`,
    state: 'draft',
    requestedBy: person.email,
    requestedAt: session.nowIso,
    ...{ decisionId: '', decision: '', decidedBy: '', decidedRole: '', decidedAt: '' },
    ...{ decisionReason: '', openedUntil: '' },
  };
}

/** A teacher asks for a closed column to be opened until a time, with the reason. */
export const reopeningAsk = rowAct({
  name: 'reopening.ask',
  work: FILING_WORK,
  giver: ({ requestedBy, requestedAt }) => ({ email: requestedBy, at: requestedAt }),
  check: ({ session, person, payload }: Call) => {
    checkAsk(session, person, payload);

    return null;
  },
  draft: draftRow,
  isSame: (row, { payload }) => isSameColumn(row, payload) && row.until === payload.until,
  answer: ({ session, person }, { row }) => reopeningView(row, session, person),
});
