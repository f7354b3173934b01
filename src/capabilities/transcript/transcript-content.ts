import { schoolHeading } from '../../engine/archive/school-heading';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { printDate } from '../../kernel/text/date-text';
import { principalOn } from '../../school/people/principal-on';
import { requireClass } from '../../school/require-class';
import { classOf } from '../../school/school-model';
import type { Pupil } from '../../school/school-types';
import { subjectsOf } from '../../school/subjects/programme';
import type { HistoryLine, TranscriptContent } from './form/transcript-content';
import { pastYears } from './past-years';
import { samePupil } from './pure/same-pupil';
import { blankYear, inFormOrder, type TranscriptYear } from './pure/transcript-year';
import { gradesOf, statedYear } from './stated-year';

/** Which transcript: `first` = cover to page 1, which needs no results; `whole` = with every year up to now. */
export interface TranscriptAsked {
  readonly classId: string;
  readonly about: string;
  readonly payload: { readonly part: 'first' | 'whole' };
}

const NOT_HERE = 'Nhà trường không có số liệu của năm học này trong sổ điểm điện tử.';
const NOT_APPROVED = 'Kết quả năm học này chưa được duyệt trong sổ điểm điện tử.';

/** A year of a pupil as the school knows it. */
interface KnownYear {
  readonly grade: number;
  readonly line: HistoryLine;
  readonly page: TranscriptYear;
}

function schoolText({ school: { settings } }: Session): string {
  return [settings.schoolName, settings.commune, settings.province]
    .filter((part) => part !== '')
    .join(', ');
}

function blankOf(grade: number, reason: string): TranscriptYear {
  const grades = gradesOf(grade);

  return blankYear({
    grade,
    isLastGrade: grades[grades.length - 1] === grade,
    subjectNames: inFormOrder(subjectsOf({ grade })).map(({ name }) => name),
    reason,
  });
}

/** A year that is over, whose results cannot be approved any more: where they were not, the page is left to be filled. */
function pastYear(session: Session, pupil: Pupil): KnownYear | null {
  const then = samePupil(session.school.pupils, pupil);
  const schoolClass = then === null ? null : classOf(session.school, then.classId);

  if (then === null || schoolClass === null) {
    return null;
  }

  const { grade } = schoolClass;
  const { schoolYear } = session.configuration;
  const { page, fault } = statedYear(session, then.id);
  const left = blankOf(grade, fault === null ? NOT_HERE : NOT_APPROVED);

  return {
    grade,
    line: { schoolYear, classId: schoolClass.id, school: schoolText(session) },
    page: page ?? {
      ...left,
      classId: schoolClass.id,
      schoolYear: schoolYear.replace('-', ' - '),
    },
  };
}

/** Grades of the level before the present one, of which nothing is known, are left to be filled. */
function pagesOf(grade: number, known: readonly KnownYear[]): readonly TranscriptYear[] {
  return gradesOf(grade)
    .filter((each) => each <= grade)
    .flatMap((each) => {
      const own = known.filter((year) => year.grade === each).map(({ page }) => page);

      return own.length === 0 ? [blankOf(each, NOT_HERE)] : own;
    });
}

function pupilOf(session: Session, id: string): Pupil {
  const pupil = session.school.pupils.find((each) => each.id === id);

  if (pupil === undefined) {
    throw new AppError('UNKNOWN_PUPIL', { pupil: id });
  }

  return pupil;
}

/** The present year. @throws AppError INCOMPLETE where it is not approved: such a page is never printed. */
function presentYear(session: Session, pupil: Pupil, grade: number): TranscriptYear {
  const { page, fault } = statedYear(session, pupil.id);

  if (fault !== null) {
    throw new AppError('INCOMPLETE', { missing: [fault], count: 1 });
  }

  return page ?? blankOf(grade, NOT_HERE);
}

/**
 * The transcript of a pupil from approved results of every year the school has.
 * @throws AppError INCOMPLETE naming class and period while the results of the present year are not approved.
 */
export function transcriptContent(session: Session, asked: TranscriptAsked): TranscriptContent {
  const pupil = pupilOf(session, asked.about);
  const { id: classId, grade } = requireClass(session, asked.classId);
  const { settings } = session.school;
  const { schoolYear } = session.configuration;
  const past = pastYears(session).flatMap((year) => pastYear(year, pupil) ?? []);
  const isWhole = asked.payload.part === 'whole';
  const now = isWhole ? presentYear(session, pupil, grade) : null;
  const line = { schoolYear, classId, school: schoolText(session) };

  return {
    heading: schoolHeading(session),
    level: settings.level,
    pupil: {
      fullName: pupil.fullName,
      gender: pupil.gender,
      birthDate: pupil.birthDate === '' ? '' : printDate(pupil.birthDate),
      ethnicity: pupil.ethnicity,
    },
    principal: principalOn(session.school, session.today),
    history: [...past.map((year) => year.line), line],
    years: now === null ? [] : pagesOf(grade, [...past, { grade, line, page: now }]),
  };
}
