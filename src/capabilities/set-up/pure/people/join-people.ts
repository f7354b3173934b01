import { editDistance } from '../../../../kernel/text/edit-distance';
import { nameKey } from '../../../../kernel/text/vietnamese-name';
import type { SchoolModel } from '../../../../school/school-model';
import type { StaffMember } from '../../../../school/school-types';
import type { ImportProblem, ImportResult } from '../import-types';
import { peopleOf, withProblems } from '../more-findings';
import {
  type IdentityFinding,
  OTHER,
  type PlacedFinding,
  SAME,
  withFindings,
} from './identity-finding';
import { bareLetters, isNameSlip } from './name-slip';

/** What the check of people needs beside the table. */
export interface JoinContext {
  readonly school: SchoolModel;
  /** Line of the staff table a code stands in; null where no table says so. */
  readonly lineOf: (code: string) => number | null;
  /** Answers by question id. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Typing slips within which two names are alike enough to ask. */
const ALIKE = 2;

function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

function isAlike(a: string, b: string): boolean {
  return editDistance(bareLetters(a), bareLetters(b)) <= ALIKE;
}

function described({ id, fullName, email }: StaffMember): string {
  return `${fullName}${email === '' ? '' : ` <${email}>`} (mã ${id})`;
}

/** A code that is known: it stays the person's. */
function ofKnown(member: StaffMember, known: StaffMember): IdentityFinding {
  if (isSameName(member.fullName, known.fullName)) {
    return {};
  }

  const isSameAddress = member.email !== '' && member.email === known.email;
  const belongs = `mã ${member.id} đã thuộc về ${described(known)}; ${member.fullName} là người khác thì cần một mã mới, mã cũ không dùng lại`;

  if (!isSameAddress) {
    return {
      problem: `${belongs}. Nếu là một người vừa được đính chính họ tên vừa đổi địa chỉ, hãy nhập hai lần: họ tên trước, địa chỉ sau.`,
    };
  }

  return isNameSlip(member.fullName, known.fullName)
    ? {}
    : {
        question: {
          text: `Mã ${member.id} trong sổ là ${known.fullName}, bảng mới ghi ${member.fullName}, cùng địa chỉ ${member.email}. Có phải vẫn là một người?`,
          same: 'Vẫn một người, đính chính họ tên',
          other: 'Hai người khác nhau',
          refuse: { [OTHER]: `${belongs}.` },
        },
      };
}

/** A code that is new: is it somebody who is known under another one? */
function ofNew(
  member: StaffMember,
  school: SchoolModel,
  listed: ReadonlySet<string>,
): IdentityFinding {
  const gone = school.staff.filter(({ id }) => !listed.has(id));
  const holder = gone.find(({ email }) => email !== '' && email === member.email);
  const reuse = (known: StaffMember): string =>
    `${member.fullName} đã có trong sổ: ${described(known)}. Hãy giữ mã ${known.id} trong bảng: mỗi người một mã suốt năm học.`;

  if (holder !== undefined && isNameSlip(holder.fullName, member.fullName)) {
    return { problem: reuse(holder) };
  }

  const named = gone.find(({ fullName }) => isSameName(fullName, member.fullName));

  if (named !== undefined) {
    return {
      question: {
        text: `${member.fullName} (mã mới ${member.id}) cùng họ tên với ${described(named)}, người không còn trong bảng. Có phải là một người?`,
        same: 'Là một người',
        other: 'Hai người khác nhau, trùng họ tên',
        refuse: { [SAME]: reuse(named) },
      },
    };
  }

  return holder !== undefined && isAlike(holder.fullName, member.fullName)
    ? {
        question: {
          text: `${member.fullName} (mã mới ${member.id}) có địa chỉ của ${described(holder)}, người không còn trong bảng và có họ tên gần giống. Có phải là một người?`,
          same: 'Là một người',
          other: 'Hai người khác nhau',
          refuse: { [SAME]: reuse(holder) },
        },
      }
    : {};
}

/** Whose stored address a line takes while that person's own line, left blank, keeps it. */
function holderListed(
  { id, email }: StaffMember,
  school: SchoolModel,
  staff: readonly StaffMember[],
): StaffMember | undefined {
  const blank = new Set(staff.filter((each) => each.email === '').map((each) => each.id));

  return email === ''
    ? undefined
    : school.staff.find((each) => each.id !== id && each.email === email && blank.has(each.id));
}

/** An address belongs to one person. */
function takenAddress(
  member: StaffMember,
  holder: StaffMember,
  line: number | null,
): IdentityFinding {
  const place = line === null ? 'còn tên trong bảng phân công' : `dòng ${line} để trống email`;

  return {
    problem: `email "${member.email}" của ${member.fullName} (mã ${member.id}) đang là của ${holder.fullName} (mã ${holder.id}, ${place} nên giữ địa chỉ cũ). Mỗi địa chỉ của một người: hãy ghi địa chỉ mới của ${holder.fullName}, hoặc bỏ người này khỏi các bảng nếu hộp thư đã giao cho người khác.`,
  };
}

function findingOf(
  member: StaffMember,
  { school, lineOf }: JoinContext,
  staff: readonly StaffMember[],
): IdentityFinding {
  const holder = holderListed(member, school, staff);

  if (holder !== undefined) {
    return takenAddress(member, holder, lineOf(holder.id));
  }

  const known = school.staff.find(({ id }) => id === member.id);

  return known === undefined
    ? ofNew(member, school, new Set(staff.map(({ id }) => id)))
    : ofKnown(member, known);
}

function findings(context: JoinContext, staff: readonly StaffMember[]): readonly PlacedFinding[] {
  return staff.map((member) => ({
    table: 'staff',
    line: context.lineOf(member.id),
    questionId: `person:${member.id} ${member.fullName}`,
    ...findingOf(member, context, staff),
  }));
}

/** Classes with a book that the tables leave out: whose posts would end is not guessed. */
function missingClasses(school: SchoolModel, next: readonly { readonly id: string }[]) {
  return school.classes
    .filter(({ id, bookId }) => bookId !== '' && !next.some((entry) => entry.id === id))
    .map(
      ({ id }): ImportProblem => ({
        table: 'assignments',
        lines: [],
        text: `Bảng phân công không có lớp ${id}, là lớp đã có sổ. Bảng nhập lại phải có đủ các lớp đang học: ai không còn trong bảng thì thôi phân công từ hôm nay.`,
      }),
    );
}

/**
 * An import into a school that has people already. Its refusals and questions come together with those of the tables. A code stays the person's it was given to: somebody else under it is
 * refused by line; another name under the same address, and a namesake of somebody who is gone, are asked about.
 */
export function joinPeople(result: ImportResult, context: JoinContext): ImportResult {
  if (context.school.staff.length === 0) {
    return result;
  }

  const { staff, classes } = peopleOf(result);
  const joined = withFindings(result, findings(context, staff), context.answers);

  return classes === null ? joined : withProblems(joined, missingClasses(context.school, classes));
}

/** What is odd about who leads: nobody, or several principals at once. Said before anything is saved. */
export function leaderNotes(staff: readonly StaffMember[]): readonly string[] {
  const principals = staff.filter(({ grants }) => grants.some(({ role }) => role === 'principal'));

  if (principals.length === 0) {
    return [
      'Bảng nhân sự không có hiệu trưởng: không ai duyệt được kết quả, quy chế và thay đổi lãnh đạo cho đến khi bảng có.',
    ];
  }

  return principals.length === 1
    ? []
    : [
        `Bảng nhân sự có ${principals.length} hiệu trưởng cùng một lúc: ${principals.map(described).join(', ')}. Mỗi thời điểm chỉ có một; hãy xem lại cột Vai trò.`,
      ];
}
