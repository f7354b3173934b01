import * as v from 'valibot';
import { fileForms, type SchoolForm } from '../../engine/archive/file-form';
import { paperFiling } from '../../engine/archive/paper-filing';
import { type PaperOrder, paperJob } from '../../engine/archive/paper-job';
import { writeList } from '../../kernel/table/list-cell';
import { requireClass } from '../../school/require-class';
import { classOf } from '../../school/school-model';
import { subjectsOf } from '../../school/subjects/programme';
import { shortTermName } from '../../school/term-name';
import { personalBookContent } from './personal-book-content';
import type { EXPORT_JOB_VI } from './pure/words/export-job-vi';

const PAYLOAD = v.object({
  classIds: v.array(v.string()),
  term: v.picklist([1, 2]),
  isFilled: v.boolean(),
});

/** Which books are to be printed: blank with names, or filled. */
export type PersonalBooksPayload = Readonly<v.InferOutput<typeof PAYLOAD>>;

/** What the job is called. */
export function personalBooksTitle({ classIds, isFilled }: PersonalBooksPayload) {
  const code: keyof typeof EXPORT_JOB_VI = isFilled ? 'job.personal.filled' : 'job.personal.blank';

  return { code, values: { classes: writeList(classIds) } };
}

const FORM: SchoolForm<'personalBook', PaperOrder<PersonalBooksPayload>> = {
  id: 'personalBook',
  content: (session, { classId, about, payload: { term, isFilled } }) =>
    personalBookContent(session, requireClass(session, classId), {
      subjectId: about,
      term,
      isFilled,
    }),
  filing: (session, order, content) => {
    const { classId, payload } = order;
    const { schoolYear } = session.configuration;
    const { subjectName } = content.subject;
    const blank = payload.isFilled ? '' : ' (trắng)';

    return paperFiling(session, order, {
      kind: payload.isFilled ? 'personalBook' : 'personalBookBlank',
      term: String(payload.term),
      title: `Sổ điểm cá nhân ${subjectName} ${classId} ${shortTermName(payload.term)} ${schoolYear}${blank}`,
      content,
    });
  },
};

/** Prints teachers' own books, a file a subject of a class. */
export const PERSONAL_BOOKS_JOB = paperJob({
  kind: 'exportPersonalBooks',
  startedBy: 'export.personalBooks',
  payload: PAYLOAD,
  title: personalBooksTitle,
  units: (school, { classIds }) =>
    classIds.flatMap((classId) => {
      const schoolClass = classOf(school, classId);

      return schoolClass === null
        ? []
        : subjectsOf(schoolClass).map(({ id }) => ({ classId, about: id }));
    }),
  file: (session, orders) => fileForms(session, FORM, orders),
});
