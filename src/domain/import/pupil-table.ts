import type { Pupil } from '../school/school-types';
import { parseDate } from '../text/date-text';
import { parseEthnicGroup } from '../text/ethnic-groups';
import { asMeant, normalizeText } from '../text/normalize-text';
import {
  parseGender,
  parsePersonalId,
  parsePhone,
  parseStatus,
  withoutTextMark,
} from '../text/pupil-fields';
import { comparePeople } from '../text/vietnamese-name';
import { compareClasses } from './class-list';
import { type ImportProblem, OPTIONAL_PUPIL_FIELDS, type OptionalPupilField } from './import-types';
import { pupilFaults } from './pupil-faults';
import { readTable, type TableRow } from './read-table';

const COLUMNS = {
  id: { header: 'Mã học sinh', aliases: ['Mã HS'] },
  fullName: { header: 'Họ và tên', aliases: ['Họ tên'] },
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
      ...['Số định danh', 'Mã định danh', 'Mã định danh cá nhân', 'Mã định danh Bộ GD&ĐT'],
      ...['Mã định danh Bộ GDĐT', 'Số ĐDCN', 'ĐDCN', 'Số ĐDCN/CCCD', 'ĐDCN/CCCD'],
      ...['Số CCCD', 'CCCD', 'Số căn cước', 'Số căn cước công dân'],
    ],
    optional: true,
  },
  status: { header: 'Trạng thái', aliases: ['Trạng thái học sinh'], optional: true },
} as const;

type PupilRow = TableRow<keyof typeof COLUMNS>;

/** Pupils by class in the order of the class list, what was noticed, and what must be put right. */
export interface ReadPupils {
  readonly pupils: readonly Pupil[];
  /** Optional fields they come with. */
  readonly given: readonly OptionalPupilField[];
  readonly notes: readonly string[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads the pupil table (TSV): `Mã học sinh, Họ và tên, Ngày sinh, Giới tính, Lớp`, and as far as it has them `Dân
 * tộc, Điện thoại, Số định danh cá nhân, Trạng thái` (blank = Đang học). Codes and numbers stay text. Every bad line
 * is named; a repeated code or personal id is named with all its lines. A name that looks like a formula is kept as
 * text.
 */
export function readPupilTable(text: string, classIds: readonly string[]): ReadPupils {
  const table = readTable('pupils', text, COLUMNS);
  const problems = table.rows.flatMap((row) => problemsOf(row, classIds));
  const all = [
    ...table.problems,
    ...problems,
    ...repeated(table.rows, 'Mã học sinh', ({ id }) => withoutTextMark(id)),
    ...repeated(table.rows, 'Số định danh', (cells) => parsePersonalId(cells.personalId) ?? ''),
  ];

  if (all.length > 0) {
    return { pupils: [], given: [], notes: [], problems: all };
  }

  const pupils = table.rows.map(pupilOf);

  return {
    pupils: pupils.sort((a, b) => compareClasses(a.classId, b.classId) || comparePeople(a, b)),
    given: OPTIONAL_PUPIL_FIELDS.filter((field) => table.present.includes(field)),
    notes: table.rows.flatMap(notesOf),
    problems: [],
  };
}

function pupilOf({ cells }: PupilRow): Pupil {
  return {
    id: withoutTextMark(cells.id),
    fullName: normalizeText(cells.fullName),
    birthDate: parseDate(cells.birthDate) ?? '',
    gender: parseGender(cells.gender) ?? 'Nam',
    classId: classOf(cells.classId),
    status: parseStatus(cells.status) ?? 'studying',
    ethnicity: parseEthnicGroup(cells.ethnicity) ?? '',
    phone: parsePhone(cells.phone) ?? '',
    personalId: parsePersonalId(cells.personalId) ?? '',
  };
}

function problemsOf({ line, cells }: PupilRow, classIds: readonly string[]): ImportProblem[] {
  return pupilFaults(cells, (text) => classIds.includes(classOf(text))).map((fault) => ({
    table: 'pupils',
    lines: [line],
    text: `Bảng học sinh, dòng ${line}: ${fault}`,
  }));
}

function notesOf({ line, cells }: PupilRow): string[] {
  return /^[=+@-]/.test(normalizeText(cells.fullName))
    ? [
        `Bảng học sinh, dòng ${line}: họ tên "${normalizeText(cells.fullName)}" được giữ nguyên là chữ.`,
      ]
    : [];
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
    lines.set(value, [...(lines.get(value) ?? []), line]);
  }

  return [...lines]
    .filter(([value, at]) => value !== '' && at.length > 1)
    .map(([value, at]) => ({
      table: 'pupils',
      lines: at,
      text: `${name} "${value}" có ở nhiều dòng của bảng học sinh: ${at.join(', ')}.`,
    }));
}

function classOf(text: string): string {
  return asMeant(text).toUpperCase();
}
