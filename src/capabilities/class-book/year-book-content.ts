import {
  ATTENDANCE_TAB,
  SCHOOL_MONTHS,
  type SchoolMonth,
} from '../../book/registers/attendance-register';
import type { Session } from '../../engine/session';
import { acceptedValue } from '../../ledger/accepted-state';
import { namesInClass } from '../../school/names-in-class';
import { rosterOf } from '../../school/roster';
import type { ClassRecord } from '../../school/school-model';
import { notApproved } from '../results/pure/approved-results';
import { type ResultContext, resultContext } from '../results/pure/result-context';
import { summaryLines } from '../results/pure/summary-rows';
import { classBookContent } from './class-book-content';
import type { AttendanceRow, YearBookContent, YearRow, YearTotals } from './form/year-book-content';
import { summaryPage } from './summary-page';

/** January has two parts, one of each semester; the book has the second semester's after the first's. */
const MONTHS: readonly SchoolMonth[] = [1, 2].flatMap((term) =>
  SCHOOL_MONTHS.filter((month) => month.term === term),
);

/** `9`, and for the month that both semesters have a part of `1 (I)`. */
function monthHeading({ month, term }: SchoolMonth): string {
  const isShared = MONTHS.filter((each) => each.month === month).length > 1;

  return `T.${Number(month)}${isShared ? `\n(${term === 1 ? 'I' : 'II'})` : ''}`;
}

function attendanceRows(session: Session, { id }: ClassRecord): readonly AttendanceRow[] {
  const accepted = session.ledger.acceptedTab(id, ATTENDANCE_TAB);
  const nameOf = namesInClass(session.school, id);

  return rosterOf(session.school, id).map(({ pupil }, at) => {
    const days = MONTHS.map(({ stem }) =>
      (['P', 'K'] as const).map((kind) => acceptedValue(accepted, pupil.id, `${stem}.${kind}`)),
    );
    const [withLeave = 0, without = 0] = [0, 1].map((kind) =>
      days.reduce((sum, month) => sum + Number(month[kind] || '0'), 0),
    );

    return {
      number: at + 1,
      pupilName: nameOf(pupil.id),
      values: [...days.flat(), ...[withLeave, without, withLeave + without].map(String)],
    };
  });
}

function yearRows(session: Session, context: ResultContext): readonly YearRow[] {
  const { id } = context.schoolClass;
  const nameOf = namesInClass(session.school, id);
  const pupils = rosterOf(session.school, id).map(({ pupil }) => pupil);

  return summaryLines(context.facts, context.results, pupils).map(({ pupil, values }, at) => ({
    number: at + 1,
    pupilName: nameOf(pupil.id),
    training: values['TH.RL'] ?? '',
    learning: values['TH.HT'] ?? '',
    trainingAfter: values['TH.RL2'] ?? '',
    learningAfter: values['TH.HT2'] ?? '',
    absences: values['TH.VANG'] ?? '',
    promoted: values['TH.LEN'] ?? '',
    notPromoted: values['TH.KHONG'] ?? '',
    title: values['TH.THUONG'] ?? '',
  }));
}

/** Of those who have a result of the year in this class. */
function totalsOf({ results }: ResultContext): YearTotals {
  const years = results.period === 'year' ? results.records.map(({ result }) => result) : [];
  const promoted = years.filter(({ promotionNow }) => promotionNow === 'LEN_LOP');

  return {
    pupils: years.length,
    promoted: promoted.length,
    promotedAfterSummer: promoted.filter(({ promotion }) => promotion !== 'LEN_LOP').length,
    notPromoted: years.filter(({ promotionNow }) => promotionNow === 'KHONG_LEN_LOP').length,
  };
}

/** The class book of a year from the accepted state. */
export function yearBookContent(session: Session, schoolClass: ClassRecord): YearBookContent {
  const first = classBookContent({ session, schoolClass, term: 1 });
  const second = classBookContent({ session, schoolClass, term: 2 });
  const context = resultContext(session, { schoolClass, period: 'year' });

  return {
    heading: second.heading,
    first,
    second: { ...second, covers: 'year' },
    months: MONTHS.map(monthHeading),
    attendance: attendanceRows(session, schoolClass),
    summary: summaryPage(session, schoolClass, 'year'),
    year: yearRows(session, context),
    totals: totalsOf(context),
    isDraft: notApproved(session, schoolClass, 'year') !== null,
  };
}
