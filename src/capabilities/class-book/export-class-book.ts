import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import type { JobRow } from '../../engine/jobs/job-kind';
import { JOB_ROW } from '../../engine/jobs/job-row';
import { jobView } from '../../engine/jobs/job-view';
import { newJob } from '../../engine/jobs/new-job';
import { fillText } from '../../kernel/words/fill-text';
import { requireClass } from '../../school/require-class';
import { requireApproved } from '../results/pure/approved-results';
import { exportTitle } from './export-job';
import { EXPORT_JOB_VI } from './pure/words/export-job-vi';

type Call = ActCall<'export.classBook'>;

function classIdsOf({ session, payload }: Call): readonly string[] {
  return payload.classIds.length === 0
    ? session.school.classes.map(({ id }) => id)
    : payload.classIds;
}

function check(call: Call): readonly string[] {
  const { session, payload } = call;
  const classIds = classIdsOf(call);

  const classes = classIds.map((classId) => requireClass(session, classId));

  // An official edition stays for ever.
  if (payload.edition === 'official') {
    requireApproved(session, classes, payload.term);
  }

  return classIds;
}

function draft(call: Call, classIds: readonly string[]): JobRow {
  const { term, edition } = call.payload;
  const payload = { classIds: [...classIds], term, ...(edition === undefined ? {} : { edition }) };
  const { code, values } = exportTitle(payload);

  return newJob(call, {
    kind: 'export',
    title: fillText(EXPORT_JOB_VI[code], values),
    total: classIds.length,
    payload,
  });
}

/** Starts the printing of class books of a semester into the archive (R183, R189, R192). */
export const exportClassBook = rowAct({
  name: 'export.classBook',
  work: JOB_ROW,
  giver: ({ by, at }) => ({ email: by, at }),
  check,
  draft,
  isSame: ({ kind }) => kind === 'export',
  answer: ({ session }, { row }) => jobView(session, row),
});
