import { changedName } from '../../book/changed-name';
import { isHomeroomRegister, registerById, registerName } from '../../book/register-name';
import { isRemarkKey } from '../../book/remark-key';
import { schoolHeading } from '../../engine/archive/school-heading';
import type { Session } from '../../engine/session';
import { printDate, printDateTime } from '../../kernel/text/date-text';
import { parseAssessmentKey } from '../../school/assessment-key';
import { nameAt } from '../../school/people/person-at';
import { requireClass } from '../../school/require-class';
import { ROLE_TABLE, ruleOf } from '../../school/roles/role-table';
import { staffName } from '../../school/school-model';
import type { MinutesContent, MinutesLine } from './form/minutes-content';
import { causeText } from './pure/cause-text';
import { impactLine } from './pure/impact-text';
import { evidenceOf, type RequestRow } from './pure/request-row';
import { requestImpact } from './request-impact';

function titleOf(role: string): string {
  const rule = ROLE_TABLE.find((entry) => entry.role === role);

  return rule === undefined ? '' : ruleOf(rule.role).title.vi;
}

/** The one table line of the minutes. */
function minutesLine(session: Session, row: RequestRow): MinutesLine {
  const pupil = session.school.pupils.find(({ id }) => id === row.pupilId);
  const isMark = parseAssessmentKey(row.assessment) !== null;

  return {
    pupilName: pupil?.fullName ?? row.pupilId,
    pupilId: row.pupilId,
    birthDate: pupil === undefined ? '' : printDate(pupil.birthDate),
    classId: row.classId,
    subjectName: registerName(row.subjectId),
    assessment: changedName(row.assessment),
    oldValue: row.oldValue,
    newValue: row.newValue,
    oldAverage: isMark ? row.oldAverage : null,
    newAverage: isMark ? row.newAverage : null,
  };
}

/** What is corrected, within a sentence: a mark, where the register and the column say nothing else. */
function whatIn({ subjectId, assessment }: RequestRow): string {
  return isRemarkKey(assessment) ? 'nhận xét' : (registerById(subjectId)?.what ?? 'điểm');
}

type People = Pick<MinutesContent, 'requester' | 'approver' | 'witness' | 'homeroom'>;

/** A place to write a name by hand. */
const BLANK_LINE = '……………………………';

/** Who takes part: the requester, the approver, a witness of the administrators, the homeroom teacher. */
function people(session: Session, row: RequestRow): People {
  const { school } = session;
  const { homeroomId } = requireClass(session, row.classId);
  const homeroom = staffName(school, homeroomId);
  const isHomeroom = isHomeroomRegister(row.subjectId);

  return {
    requester: {
      name: nameAt(school, row.requestedBy, row.requestedAt),
      title: isHomeroom
        ? `Giáo viên chủ nhiệm lớp ${row.classId}`
        : `Giáo viên môn ${registerName(row.subjectId)}`,
    },
    approver: {
      name: nameAt(school, row.decidedBy, row.decidedAt),
      title: titleOf(row.decidedRole),
    },
    // Who witnesses is known only when the paper is signed: the line is left to be written on.
    witness: { name: BLANK_LINE, title: 'Đại diện ban quản trị' },
    // Who asks as homeroom teacher is named once.
    homeroom: homeroom === '' || isHomeroom ? null : { name: homeroom },
  };
}

/** What stands in the minutes of an applied request (biên bản sửa điểm, domain §4.6). */
export function minutesContent(session: Session, row: RequestRow): MinutesContent {
  const { settings } = session.school;
  const at = printDateTime(Date.parse(row.decidedAt));
  const [date = '', time = ''] = at.split(' ');

  return {
    ...people(session, row),
    heading: schoolHeading(session),
    number: row.minutesNumber,
    date,
    time,
    schoolYear: settings.schoolYear,
    regulation: settings.regulation,
    requestNumber: row.number,
    requestedAt: printDateTime(Date.parse(row.requestedAt)),
    approvedAt: at,
    what: whatIn(row),
    lines: [minutesLine(session, row)],
    reason: `${causeText(row)}: ${row.reason}`,
    evidence: evidenceOf(row).map(
      ({ name, sha256 }) => `${name} (SHA-256: ${sha256.slice(0, 16)}…)`,
    ),
    // The system writes the one cell; nothing is opened.
    opened: null,
    // The average is told above, and the teacher's own book has its box below.
    impact: requestImpact(session, row)
      .filter(({ kind }) => kind !== 'average' && kind !== 'ownBook')
      .map(impactLine),
    correctedAt: at,
    account: session.configuration.owner,
  };
}
