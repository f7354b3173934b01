import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import { JOB_ROW } from '../../engine/jobs/job-row';
import { jobView } from '../../engine/jobs/job-view';
import { newJob } from '../../engine/jobs/new-job';
import { fillText } from '../../kernel/words/fill-text';
import { requireClass } from '../../school/require-class';
import { type PersonalBooksPayload, personalBooksTitle } from './personal-books-job';
import { EXPORT_JOB_VI } from './pure/words/export-job-vi';

type Call = ActCall<'export.personalBooks'>;

/** @throws AppError UNKNOWN_CLASS */
function check({ session, payload }: Call): PersonalBooksPayload {
  const { term, isFilled } = payload;
  const all = session.school.classes.map(({ id }) => id);
  const classIds = payload.classIds.length === 0 ? all : [...payload.classIds];

  classIds.forEach((classId) => {
    requireClass(session, classId);
  });

  return { classIds, term, isFilled };
}

/** Starts the printing of teachers' own books into the archive (R180). */
export const exportPersonalBooks = rowAct({
  name: 'export.personalBooks',
  work: JOB_ROW,
  giver: ({ by, at }) => ({ email: by, at }),
  check,
  draft: (call: Call, payload: PersonalBooksPayload) => {
    const { code, values } = personalBooksTitle(payload);

    return newJob(call, {
      kind: 'exportPersonalBooks',
      title: fillText(EXPORT_JOB_VI[code], values),
      total: 0,
      payload,
    });
  },
  isSame: ({ kind }) => kind === 'exportPersonalBooks',
  answer: ({ session }, { row }) => jobView(session, row),
});
