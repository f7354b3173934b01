import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import { JOB_ROW } from '../../engine/jobs/job-row';
import { jobView } from '../../engine/jobs/job-view';
import { newJob } from '../../engine/jobs/new-job';
import { fillText } from '../../kernel/words/fill-text';
import { requireClass } from '../../school/require-class';
import { requireApproved } from '../results/pure/approved-results';
import { type ListsPayload, listsTitle, resultsFor } from './lists-job';
import { LISTS_VI } from './pure/words/lists-vi';

type Call = ActCall<'export.lists'>;

/** @throws AppError UNKNOWN_CLASS; INCOMPLETE naming classes and period whose results are not approved. */
function check({ session, payload }: Call): ListsPayload {
  const { list, term } = payload;
  const all = session.school.classes.map(({ id }) => id);
  const classIds = payload.classIds.length === 0 ? all : [...payload.classIds];
  const classes = classIds.map((classId) => requireClass(session, classId));
  const period = resultsFor(payload);

  if (period !== null) {
    requireApproved(session, classes, period);
  }

  return { list, classIds, term };
}

/** Starts the printing of a list into the archive (R103, R109). */
export const exportLists = rowAct({
  name: 'export.lists',
  work: JOB_ROW,
  giver: ({ by, at }) => ({ email: by, at }),
  check,
  draft: (call: Call, payload: ListsPayload) => {
    const { code, values } = listsTitle(payload);

    return newJob(call, {
      kind: 'exportLists',
      title: fillText(LISTS_VI[code], values),
      total: payload.classIds.length,
      payload,
    });
  },
  isSame: ({ kind }) => kind === 'exportLists',
  answer: ({ session }, { row }) => jobView(session, row),
});
