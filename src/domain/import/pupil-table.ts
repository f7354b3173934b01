import type { Pupil } from '../school/school-types';
import { parseDate } from '../text/date-text';
import { normalizeText } from '../text/normalize-text';
import { comparePeople } from '../text/vietnamese-name';
import { compareClasses } from './class-list';
import type { ImportProblem } from './import-types';
import { readTable, type TableRow } from './read-table';

const COLUMNS = {
  id: { header: 'Mã học sinh', aliases: ['Mã HS'] },
  fullName: { header: 'Họ và tên', aliases: ['Họ tên'] },
  birthDate: { header: 'Ngày sinh' },
  gender: { header: 'Giới tính', aliases: ['Nam/nữ'] },
  classId: { header: 'Lớp', aliases: ['Tên lớp học'] },
  ethnicity: { header: 'Dân tộc', optional: true },
} as const;

type PupilRow = TableRow<keyof typeof COLUMNS>;

/** Pupils by class in the order of the class list, what was noticed, and what must be put right. */
export interface ReadPupils {
  readonly pupils: readonly Pupil[];
  readonly notes: readonly string[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads the pupil table (TSV): `Mã học sinh, Họ và tên, Ngày sinh, Giới tính, Lớp, Dân tộc`. Codes stay text. Every
 * bad line is named; a repeated code is named with all its lines. A name that looks like a formula is kept as text.
 */
export function readPupilTable(text: string, classIds: readonly string[]): ReadPupils {
  const table = readTable('pupils', text, COLUMNS);
  const problems = table.rows.flatMap((row) => problemsOf(row, classIds));
  const all = [...table.problems, ...problems, ...repeatedIds(table.rows)];

  if (all.length > 0) {
    return { pupils: [], notes: [], problems: all };
  }

  const pupils = table.rows.map(pupilOf);

  return {
    pupils: pupils.sort((a, b) => compareClasses(a.classId, b.classId) || comparePeople(a, b)),
    notes: table.rows.flatMap(notesOf),
    problems: [],
  };
}

function pupilOf({ cells }: PupilRow): Pupil {
  return {
    id: normalizeText(cells.id),
    fullName: normalizeText(cells.fullName),
    birthDate: parseDate(cells.birthDate) ?? '',
    gender: genderOf(cells.gender) ?? 'Nam',
    classId: classOf(cells.classId),
    status: 'studying',
  };
}

function problemsOf({ line, cells }: PupilRow, classIds: readonly string[]): ImportProblem[] {
  const checks = [
    { bad: normalizeText(cells.id) === '', text: 'thiếu mã học sinh.' },
    { bad: normalizeText(cells.fullName) === '', text: 'thiếu họ và tên.' },
    {
      bad: parseDate(cells.birthDate) === null,
      text: `ngày sinh "${cells.birthDate}" không phải một ngày dạng dd/mm/yyyy.`,
    },
    {
      bad: genderOf(cells.gender) === null,
      text: `giới tính "${cells.gender}" phải là Nam hoặc Nữ.`,
    },
    {
      bad: !classIds.includes(classOf(cells.classId)),
      text: `trường không có lớp "${normalizeText(cells.classId)}".`,
    },
  ];

  return checks
    .filter(({ bad }) => bad)
    .map(({ text }) => ({
      table: 'pupils',
      lines: [line],
      text: `Bảng học sinh, dòng ${line}: ${text}`,
    }));
}

function notesOf({ line, cells }: PupilRow): string[] {
  return /^[=+@-]/.test(normalizeText(cells.fullName))
    ? [
        `Bảng học sinh, dòng ${line}: họ tên "${normalizeText(cells.fullName)}" được giữ nguyên là chữ.`,
      ]
    : [];
}

function repeatedIds(rows: readonly PupilRow[]): ImportProblem[] {
  const lines = new Map<string, number[]>();

  for (const { line, cells } of rows) {
    const id = normalizeText(cells.id);
    lines.set(id, [...(lines.get(id) ?? []), line]);
  }

  return [...lines]
    .filter(([id, at]) => id !== '' && at.length > 1)
    .map(([id, at]) => ({
      table: 'pupils',
      lines: at,
      text: `Mã học sinh "${id}" có ở nhiều dòng của bảng học sinh: ${at.join(', ')}.`,
    }));
}

function genderOf(text: string): Pupil['gender'] | null {
  const clean = normalizeText(text).toLowerCase();

  if (clean === 'nam') {
    return 'Nam';
  }

  return clean === 'nữ' ? 'Nữ' : null;
}

function classOf(text: string): string {
  return normalizeText(text).toUpperCase();
}
