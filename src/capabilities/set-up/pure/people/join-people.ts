import { editDistance } from '../../../../kernel/text/edit-distance';
import { nameKey } from '../../../../kernel/text/vietnamese-name';
import type { SchoolModel } from '../../../../school/school-model';
import type { StaffMember } from '../../../../school/school-types';
import type { ImportProblem, ImportQuestion, ImportResult } from '../import-types';
import { peopleOf, withProblems, withQuestions } from '../more-findings';

/** How a person of the table and one who is stored hang together, where it must be put right or asked. */
interface Finding {
  readonly problem?: string;
  readonly question?: {
    readonly text: string;
    readonly same: string;
    readonly other: string;
    /** Said where the answer makes the table wrong. */
    readonly refuse: Readonly<Record<string, string>>;
  };
}

/** What the check of people needs beside the table. */
export interface JoinContext {
  readonly school: SchoolModel;
  /** Line of the staff table a code stands in; null where no table says so. */
  readonly lineOf: (code: string) => number | null;
  /** Answers by question id. */
  readonly answers: Readonly<Record<string, string>>;
}

const SAME = 'same';
const OTHER = 'other';
/** Slips of the pen between two spellings of one name. */
const SLIPS = 2;

function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

function isNearName(a: string, b: string): boolean {
  return editDistance(withoutMarks(a), withoutMarks(b)) <= SLIPS;
}

function described({ id, fullName, email }: StaffMember): string {
  return `${fullName}${email === '' ? '' : ` <${email}>`} (mã ${id})`;
}

/** A code that is known: it stays the person's. */
function ofKnown(member: StaffMember, known: StaffMember): Finding {
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

  return isNearName(member.fullName, known.fullName)
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
function ofNew(member: StaffMember, school: SchoolModel, listed: ReadonlySet<string>): Finding {
  const gone = school.staff.filter(({ id }) => !listed.has(id));
  const holder = gone.find(({ email }) => email !== '' && email === member.email);
  const reuse = (known: StaffMember): string =>
    `${member.fullName} đã có trong sổ: ${described(known)}. Hãy giữ mã ${known.id} trong bảng: mỗi người một mã suốt năm học.`;

  if (holder !== undefined && isNearName(holder.fullName, member.fullName)) {
    return { problem: reuse(holder) };
  }

  const named = gone.find(({ fullName }) => isSameName(fullName, member.fullName));

  return named === undefined
    ? {}
    : {
        question: {
          text: `${member.fullName} (mã mới ${member.id}) cùng họ tên với ${described(named)}, người không còn trong bảng. Có phải là một người?`,
          same: 'Là một người',
          other: 'Hai người khác nhau, trùng họ tên',
          refuse: { [SAME]: reuse(named) },
        },
      };
}

function findings({ school }: JoinContext, staff: readonly StaffMember[]) {
  const listed = new Set(staff.map(({ id }) => id));

  return staff.map((member) => {
    const known = school.staff.find(({ id }) => id === member.id);

    return {
      member,
      ...(known === undefined ? ofNew(member, school, listed) : ofKnown(member, known)),
    };
  });
}

function questionId({ id, fullName }: StaffMember): string {
  return `person:${id} ${fullName}`;
}

function placeWords(context: JoinContext, member: StaffMember): string {
  const line = context.lineOf(member.id);

  return line === null ? 'Bảng nhân sự' : `Bảng nhân sự, dòng ${line}`;
}

type Found = ReturnType<typeof findings>[number];

function problemsOf(context: JoinContext, found: readonly Found[]): readonly ImportProblem[] {
  return found.flatMap(({ member, problem, question }): ImportProblem[] => {
    const answer = context.answers[questionId(member)] ?? '';
    const text = problem ?? question?.refuse[answer];
    const line = context.lineOf(member.id);

    return text === undefined
      ? []
      : [
          {
            table: 'staff',
            lines: line === null ? [] : [line],
            text: `${placeWords(context, member)}: ${text}`,
          },
        ];
  });
}

function questionsOf(context: JoinContext, found: readonly Found[]): readonly ImportQuestion[] {
  return found.flatMap(({ member, question }): ImportQuestion[] => {
    const id = questionId(member);
    const isAnswered = [SAME, OTHER].includes(context.answers[id] ?? '');

    return question === undefined || isAnswered
      ? []
      : [
          {
            id,
            text: question.text,
            where: placeWords(context, member),
            candidates: [
              { value: SAME, label: question.same },
              { value: OTHER, label: question.other },
            ],
          },
        ];
  });
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
  const found = findings(context, staff);
  const problems = [
    ...problemsOf(context, found),
    ...(classes === null ? [] : missingClasses(context.school, classes)),
  ];

  return withQuestions(withProblems(result, problems), questionsOf(context, found));
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
