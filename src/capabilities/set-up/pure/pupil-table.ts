import { parseDate } from '../../../kernel/text/date-text';
import { normalizeText } from '../../../kernel/text/normalize-text';
import { comparePeople, nameKey } from '../../../kernel/text/vietnamese-name';
import { classKey, findClass } from '../../../school/class-shorthand/class-key';
import { codeKey } from '../../../school/code-key';
import { parseEthnicGroup } from '../../../school/ethnic-groups';
import {
  parseGender,
  parseMinistryId,
  parsePersonalId,
  parsePhone,
  parseStatus,
  withoutTextMark,
} from '../../../school/pupil-fields';
import type { Pupil } from '../../../school/school-types';
import { compareClasses, gradeOf } from './class-list';
import {
  type ImportProblem,
  type ImportQuestion,
  OPTIONAL_PUPIL_FIELDS,
  type OptionalPupilField,
} from './import-types';
import { pupilFaults } from './pupil-faults';
import { ageFault, ageNote } from './pupil-identity';
import { readTable, type TableRow } from './read-table';
import { remembered } from './remembered';
import { settleChildren } from './same-child';

/** Headers of a name in two columns, as the lists of the Ministry's database have it. */
const NAME_PARTS = [
  ['Họ và tên đệm', 'Họ đệm', 'Họ và đệm', 'Họ, tên đệm', 'Họ và chữ lót', 'Họ lót', 'Họ'],
  ['Tên', 'Tên học sinh'],
] as const;

const COLUMNS = {
  id: { header: 'Mã học sinh', aliases: ['Mã HS'] },
  fullName: {
    header: 'Họ và tên',
    aliases: ['Họ tên', 'Họ và tên học sinh', 'Họ tên học sinh'],
    parts: NAME_PARTS,
  },
  birthDate: { header: 'Ngày sinh' },
  gender: { header: 'Giới tính', aliases: ['Nam/nữ'] },
  classId: { header: 'Lớp', aliases: ['Tên lớp học'] },
  ethnicity: { header: 'Dân tộc', optional: true },
  phone: {
    header: 'Điện thoại',
    aliases: [
      ...['Số điện thoại', 'SĐT', 'Điện thoại liên hệ', 'Số điện thoại liên hệ'],
      ...['ĐT phụ huynh', 'SĐT phụ huynh', 'Điện thoại phụ huynh', 'Số điện thoại phụ huynh'],
    ],
    optional: true,
  },
  personalId: {
    header: 'Số định danh cá nhân',
    aliases: [
      ...['Số định danh', 'Mã định danh', 'Mã định danh cá nhân', 'Mã ĐDCN'],
      ...['Số ĐDCN', 'ĐDCN', 'Số ĐDCN/CCCD', 'ĐDCN/CCCD'],
      ...['Số CCCD', 'CCCD', 'Số căn cước', 'Số căn cước công dân'],
    ],
    optional: true,
  },
  ministryId: {
    header: 'Mã định danh Bộ GD&ĐT',
    aliases: [
      'Mã định danh Bộ GDĐT',
      'Mã định danh Bộ GD và ĐT',
      'Mã định danh Bộ',
      'Mã định danh của Bộ',
      'Mã Bộ GD&ĐT',
    ],
    optional: true,
  },
  status: { header: 'Trạng thái', aliases: ['Trạng thái học sinh'], optional: true },
} as const;

type PupilRow = TableRow<keyof typeof COLUMNS>;

/** Pupils by class in the order of the class list, what was noticed, what must be answered and what put right. */
export interface ReadPupils {
  readonly pupils: readonly Pupil[];
  /** Optional fields they come with. */
  readonly given: readonly OptionalPupilField[];
  readonly notes: readonly string[];
  readonly problems: readonly ImportProblem[];
  readonly questions: readonly ImportQuestion[];
}

/** What a pupil table is read against. */
export interface PupilContext {
  /** Calendar year in which the school year opens; without it ages are not looked at. */
  readonly year?: number;
  /** Answers about pupils who look like one child. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Codes of pupils who are in the school's books already: these are known to be different children. */
  readonly stored?: readonly string[];
}

/**
 * Reads the pupil table (TSV): `Mã học sinh, Họ và tên, Ngày sinh, Giới tính, Lớp`, and as far as it has them `Dân
 * tộc, Điện thoại, Số định danh cá nhân, Mã định danh Bộ GD&ĐT, Trạng thái` (blank = Đang học). Codes and numbers stay
 * text. Every bad line is named; a repeated code or personal id is named with all its lines, one child in two rows is
 * asked about. A name that looks like a formula is kept as text. `classIds` null: the classes are not known yet, and
 * every class is taken as it is.
 */
export function readPupilTable(
  text: string,
  classIds: readonly string[] | null,
  context: PupilContext = {},
): ReadPupils {
  const table = readTable('pupils', text, COLUMNS);
  const classOf = classReader(classIds);
  const rows = table.rows.map((row) => ({ ...row, classId: classOf(row.cells.classId) }));
  const problems = [
    ...table.problems,
    ...rows.flatMap((row) => problemsOf(row, context)),
    ...repeated(table.rows, 'Mã học sinh', ({ id }) => codeKey(id)),
    ...repeated(table.rows, 'Số định danh', (cells) => parsePersonalId(cells.personalId) ?? ''),
    ...repeated(
      table.rows,
      'Mã định danh Bộ GD&ĐT',
      (cells) => parseMinistryId(cells.ministryId) ?? '',
    ),
  ];
  const listed = rows.map((row) => ({ line: row.line, pupil: pupilOf(row) }));
  const { kept, questions, notes } = settleChildren(listed, {
    answers: context.answers ?? {},
    known: new Set((context.stored ?? []).map(codeKey)),
  });

  if (problems.length > 0) {
    return { pupils: [], given: [], notes: [], problems, questions };
  }

  return {
    pupils: inListOrder(kept),
    given: OPTIONAL_PUPIL_FIELDS.filter((field) => table.present.includes(field)),
    notes: [...notes, ...rows.flatMap((row) => notesOf(row, context))],
    problems: [],
    questions,
  };
}

/** By class, then as in the class list. Keys are made once: sorting asks for each many times. */
function inListOrder(pupils: readonly Pupil[]): readonly Pupil[] {
  const classes = [...new Set(pupils.map(({ classId }) => classId))].sort(compareClasses);
  const places = new Map(classes.map((id, place) => [id, place]));

  return pupils
    .map((pupil) => ({
      pupil,
      place: places.get(pupil.classId) ?? 0,
      key: nameKey(pupil.fullName),
    }))
    .sort(
      (a, b) =>
        a.place - b.place ||
        (a.key === b.key ? comparePeople(a.pupil, b.pupil) : a.key < b.key ? -1 : 1),
    )
    .map(({ pupil }) => pupil);
}

/** The texts of the column of classes, each once; empty where the table cannot be read. */
export function classesOfPupils(text: string): readonly string[] {
  const { rows } = readTable('pupils', text, COLUMNS);

  return [...new Set(rows.map(({ cells }) => normalizeText(cells.classId)))];
}

/** Lines of the pupil table by the key of the code in them; empty where the table cannot be read. */
export function linesOfPupils(text: string): ReadonlyMap<string, number> {
  const { rows } = readTable('pupils', text, COLUMNS);

  return new Map(rows.map(({ cells, line }) => [codeKey(cells.id), line]));
}

/** A row with the class it means; null where there is none. */
type PlacedRow = PupilRow & { readonly classId: string | null };

function classReader(classIds: readonly string[] | null): (text: string) => string | null {
  return remembered((text) =>
    classIds === null && classKey(text) !== ''
      ? normalizeText(text)
      : findClass(text, classIds ?? []),
  );
}

function pupilOf({ cells, classId }: PlacedRow): Pupil {
  return {
    id: withoutTextMark(cells.id),
    fullName: normalizeText(cells.fullName),
    birthDate: parseDate(cells.birthDate) ?? '',
    gender: parseGender(cells.gender) ?? 'Nam',
    classId: classId ?? '',
    status: parseStatus(cells.status) ?? 'studying',
    ethnicity: parseEthnicGroup(cells.ethnicity) ?? '',
    phone: parsePhone(cells.phone) ?? '',
    personalId: parsePersonalId(cells.personalId) ?? '',
    ministryId: parseMinistryId(cells.ministryId) ?? '',
  };
}

/** Date of birth, grade and year of a row, where all are known. */
function ageOf(
  { cells, classId }: PlacedRow,
  { year }: PupilContext,
): [string, number, number] | null {
  const birthDate = parseDate(cells.birthDate);
  const grade = classId === null ? null : gradeOf(classId);

  return birthDate === null || grade === null || year === undefined
    ? null
    : [birthDate, grade, year];
}

function problemsOf(row: PlacedRow, context: PupilContext): ImportProblem[] {
  const age = ageOf(row, context);
  const tooOld = age === null ? null : ageFault(...age);
  const faults = pupilFaults(row.cells, () => row.classId !== null);

  return [...faults, ...(tooOld === null ? [] : [tooOld])].map((fault) => ({
    table: 'pupils',
    lines: [row.line],
    text: `Bảng học sinh, dòng ${row.line}: ${fault}`,
  }));
}

function notesOf(row: PlacedRow, context: PupilContext): string[] {
  const { line, cells } = row;
  const name = normalizeText(cells.fullName);
  const age = ageOf(row, context);
  const odd = age === null ? null : ageNote(...age);

  return [
    ...(/^[=+@-]/.test(name)
      ? [`Bảng học sinh, dòng ${line}: họ tên "${name}" được giữ nguyên là chữ.`]
      : []),
    ...(odd === null ? [] : [`Bảng học sinh, dòng ${line}: ${name} ${odd}.`]),
  ];
}

/** Values that stand in several lines though each must be one pupil's own; blank ones do not count. */
function repeated(
  rows: readonly PupilRow[],
  name: string,
  read: (cells: PupilRow['cells']) => string,
): ImportProblem[] {
  const lines = new Map<string, number[]>();

  for (const { line, cells } of rows) {
    const value = read(cells);
    const at = lines.get(value) ?? [];
    at.push(line);
    lines.set(value, at);
  }

  return [...lines]
    .filter(([value, at]) => value !== '' && at.length > 1)
    .map(([value, at]) => ({
      table: 'pupils',
      lines: at,
      text: `${name} "${value}" có ở nhiều dòng của bảng học sinh: ${at.join(', ')}.`,
    }));
}
