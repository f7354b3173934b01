import { editionOf } from '../../engine/archive/edition-of';
import type { Filing, SchoolForm } from '../../engine/archive/file-form';
import { schoolHeading } from '../../engine/archive/school-heading';
import type { Session } from '../../engine/session';
import { isUnreadable } from '../../kernel/table/cell-kind';
import { readCell } from '../../kernel/table/table-row';
import { printDateTime } from '../../kernel/text/date-text';
import { principalOn } from '../../school/people/principal-on';
import { termName } from '../../school/term-name';
import type { OnTimeContent } from './form/on-time-content';
import { groupLine, staffLine } from './form/report-lines';
import { type TallyLine, termOfMonth } from './pure/on-time';
import { ON_TIME_PARTS } from './pure/on-time-parts-table';
import { groupRows, schoolTally, staffRows } from './pure/report-rows';
import { daysOfMonth, monthText } from './pure/school-month';
import { subjectMarks } from './pure/subject-marks';

/** A report that somebody has ordered. */
export interface ReportOrder {
  readonly jobId: string;
  /** `2026-11`. */
  readonly month: string;
  /** E-mail of who ordered it, the role held then, and when, UTC ISO. */
  readonly by: string;
  readonly role: string;
  readonly at: string;
  readonly commandId: string;
}

/** What was read of the classes for this job. */
function linesOf({ control }: Session, jobId: string): readonly TallyLine[] {
  return control
    .all(ON_TIME_PARTS)
    .filter((row) => row.jobId === jobId)
    .flatMap((row) => {
      const read = readCell(ON_TIME_PARTS, row, 'tallies');

      return read === null || isUnreadable(read) ? [] : read;
    });
}

function contentOf(session: Session, { jobId, month, at }: ReportOrder): OnTimeContent {
  const { school } = session;
  const lines = linesOf(session, jobId);
  const [day = session.today] = [daysOfMonth(month).last, session.today].sort();
  const term = termOfMonth(school, month);
  const marksOf = (subjectId: string) => subjectMarks(session, subjectId, term);

  return {
    heading: schoolHeading(session),
    month: monthText(month),
    schoolYear: session.configuration.schoolYear,
    term: termName(term),
    asOf: printDateTime(Date.parse(at)),
    total: staffLine({ ...schoolTally(lines), name: 'Cộng', groups: [] }),
    staff: staffRows(school, lines, day).map(staffLine),
    groups: groupRows(school, day, { lines, marksOf }).map(groupLine),
    principal: principalOn(school, session.today),
  };
}

function filingOf(session: Session, order: ReportOrder, content: OnTimeContent): Filing | null {
  const of = { kind: 'onTime', classId: '', term: '', about: order.month };
  // The same numbers at a later time are the same report.
  const edition = editionOf(session, of, { ...content, asOf: '' });

  if (edition === null) {
    return null;
  }

  const { contentHash, number } = edition;
  const name = `Tiến độ nhập điểm ${order.month} (bản ${number}).pdf`;

  return {
    key: `${contentHash}-${number}-onTime-${order.month}`,
    ...{ name, kind: of.kind, term: of.term, about: of.about, contentHash, edition: number },
    schoolClass: null,
    madeBy: order.by,
    madeAt: order.at,
    seal: `${name} đã lưu trữ`,
    entry: {
      ...{ time: session.nowIso, actor: order.by, role: order.role },
      commandId: order.commandId,
    },
  };
}

/** The monthly report of who entered in time, filed beside the folders of the grades. */
export const ON_TIME_FORM: SchoolForm<'onTime', ReportOrder> = {
  id: 'onTime',
  content: contentOf,
  filing: filingOf,
};
