import type { Session } from '../../engine/session';
import { acceptedValue } from '../../ledger/accepted-state';
import { daysOfSchoolYear } from '../../school/calendar/school-year';
import { principalOn } from '../../school/people/principal-on';
import { subjectTeachers } from '../../school/people/subject-teachers';
import { classesOfPupil } from '../../school/roster';
import { classOf, staffName } from '../../school/school-model';
import { PROGRAMME_LIST } from '../../school/subjects/programme-list';
import { notApproved, resultsIn } from '../results/pure/approved-results';
import type { YearRecord } from '../results/pure/class-results';
import type { Period } from '../results/pure/period';
import type { ResultContext } from '../results/pure/result-context';
import { type TranscriptYear, transcriptYear } from './pure/transcript-year';

/** The results that state something of a pupil for a period, and the class they are of; null where no class does. */
function stating(session: Session, pupilId: string, period: Period): ResultContext | null {
  const classes = classesOfPupil(session.school, pupilId).flatMap(
    (id) => classOf(session.school, id) ?? [],
  );

  return (
    classes
      .map((schoolClass) => resultsIn(session, schoolClass, period))
      .find(({ results }) => results.records.some(({ pupil }) => pupil.id === pupilId)) ?? null
  );
}

/** Today, or the last day of a year that is over. */
function lastDay({ today, configuration }: Session): string {
  const { last } = daysOfSchoolYear(configuration.schoolYear);

  return today < last ? today : last;
}

/** The grades of the level a grade is in, the first to the last. */
export function gradesOf(grade: number): readonly number[] {
  return PROGRAMME_LIST.find(({ grades }) => grades.includes(grade))?.grades ?? [grade];
}

function learningIn(session: Session, pupilId: string, term: 1 | 2): string {
  const found = stating(session, pupilId, term)?.results;
  const record =
    found === undefined || found.period === 'year'
      ? undefined
      : found.records.find(({ pupil }) => pupil.id === pupilId);

  return record?.result.learning?.final ?? '';
}

function recordOf({ results }: ResultContext, pupilId: string): YearRecord | null {
  return results.period === 'year'
    ? (results.records.find(({ pupil }) => pupil.id === pupilId) ?? null)
    : null;
}

/** A year of a pupil, or what keeps it from being printed; neither where no class states results of the pupil. */
export interface FoundYear {
  readonly page: TranscriptYear | null;
  /** Names class and period. */
  readonly fault: string | null;
}

function pageOf(
  session: Session,
  { schoolClass }: ResultContext,
  record: YearRecord,
): TranscriptYear {
  const { school } = session;
  const { id: classId, grade, homeroomId } = schoolClass;
  const pupilId = record.pupil.id;
  const grades = gradesOf(grade);

  return transcriptYear({
    record,
    schoolYear: session.configuration.schoolYear,
    classId,
    isLastGrade: grades[grades.length - 1] === grade,
    learning: [learningIn(session, pupilId, 1), learningIn(session, pupilId, 2)],
    teachersOf: (subjectId) => subjectTeachers(school, classId, subjectId).join(', '),
    accepted: (registerId, key) =>
      acceptedValue(session.ledger.acceptedTab(classId, registerId), pupilId, key),
    homeroomTeacher: staffName(school, homeroomId),
    principal: principalOn(school, lastDay(session)),
  });
}

/** The year of a pupil by the results a class of this session states and its principal has approved. */
export function statedYear(session: Session, pupilId: string): FoundYear {
  const context = stating(session, pupilId, 'year');
  const record = context === null ? null : recordOf(context, pupilId);

  if (context === null || record === null) {
    return { page: null, fault: null };
  }

  const fault = notApproved(session, context.schoolClass, 'year');

  return fault === null ? { page: pageOf(session, context, record), fault } : { page: null, fault };
}
