import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { printDate } from '../../kernel/text/date-text';
import { rosterOf } from '../../school/roster';
import type { ClassRecord } from '../../school/school-model';
import { subjectById } from '../../school/subjects/programme';
import { classBookContent } from './class-book-content';
import type { ClassBookContent, SubjectPage } from './form/class-book-content';
import type { PersonalBookContent } from './form/personal-book-content';

/** Which book of a class. */
export interface PersonalBookAsked {
  readonly subjectId: string;
  readonly term: 1 | 2;
  readonly isFilled: boolean;
}

/** A class has as many books as subjects; its content is made once for all that are printed together. */
const made = new WeakMap<Session, Map<string, ClassBookContent>>();

function bookOf(session: Session, schoolClass: ClassRecord, term: 1 | 2): ClassBookContent {
  const known = made.get(session) ?? new Map<string, ClassBookContent>();
  const key = `${schoolClass.id}/${term}`;
  const book = known.get(key) ?? classBookContent({ session, schoolClass, term });
  made.set(session, known.set(key, book));

  return book;
}

/** Only the names are printed: what is written comes from the teacher. */
function blankPage(page: SubjectPage): SubjectPage {
  const none = { text: '' };

  return {
    ...page,
    rows: page.rows.map(({ number, pupilName }) => ({
      ...{ number, pupilName, regular: [], midTerm: none, final: none },
      ...{ average: '', note: '' },
    })),
  };
}

/** Averages of 5,0 and more, and the level Đ, pass. */
function passedOf({ kind, rows }: SubjectPage): NonNullable<PersonalBookContent['passed']> {
  const results = rows.map(({ average }) => average).filter((average) => average !== '');
  const passes = (average: string): boolean =>
    kind === 'comment' ? average === 'Đ' : Number(average.replace(',', '.')) >= 5;
  const yes = results.filter(passes).length;

  return { yes, no: results.length - yes };
}

/** A teacher's own book from what is accepted. @throws AppError UNKNOWN_SUBJECT where the class has no such subject. */
export function personalBookContent(
  session: Session,
  schoolClass: ClassRecord,
  { subjectId, term, isFilled }: PersonalBookAsked,
): PersonalBookContent {
  const book = bookOf(session, schoolClass, term);
  const name = subjectById(subjectId)?.name;
  const page = book.subjects.find(({ subjectName }) => subjectName === name);

  if (page === undefined) {
    throw new AppError('UNKNOWN_SUBJECT', { subject: subjectId });
  }

  return {
    heading: book.heading,
    schoolYear: book.schoolYear,
    classId: schoolClass.id,
    term,
    pupils: rosterOf(session.school, schoolClass.id).map(({ pupil: { id, birthDate } }) => ({
      id,
      birthDate: birthDate === '' ? '' : printDate(birthDate),
    })),
    subject: isFilled ? page : blankPage(page),
    passed: isFilled ? passedOf(page) : null,
  };
}
