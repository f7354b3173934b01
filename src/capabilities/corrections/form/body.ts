import type { Flow } from '../../../documents/layout/flow';
import type { HeaderCell, Table } from '../../../documents/layout/table';
import type { MinutesContent, MinutesLine } from './minutes-content';
import { BODY, PARAGRAPH_GAP } from './text-look';

const COLUMNS = [
  { header: 'TT', width: 22 },
  { header: 'Họ và tên học sinh, mã học sinh, ngày sinh', width: 132 },
  { header: 'Lớp', width: 32 },
  { header: 'Môn', width: 68 },
  { header: 'Loại điểm', width: 66 },
  { header: 'Cũ', width: 34, group: 'Điểm, mức' },
  { header: 'Mới', width: 34, group: 'Điểm, mức' },
  { header: 'Trước', width: 38, group: 'ĐTB học kì' },
  { header: 'Sau', width: 38, group: 'ĐTB học kì' },
] as const;

const LEFT_COLUMN = 1;
const NO_VALUE = '–';
const STAYED_CLOSED = {
  from: 'không mở cột nào; hệ thống ghi thẳng giá trị được duyệt',
  until: 'không cần, vì cột vẫn đóng trong suốt quá trình sửa',
} as const;

/** What was changed, why, with which proof, when, and what followed from it. */
export function drawBody(flow: Flow, minutes: MinutesContent): void {
  heading(flow, 'II. Nội dung sửa');
  flow.table(correctionTable(flow.width, minutes), minutes.lines.map(lineCells));
  flow.space(8);
  heading(flow, 'III. Lí do và minh chứng');
  labelled(flow, 'Lí do: ', minutes.reason);
  labelled(flow, 'Minh chứng: ', evidenceText(minutes.evidence));
  heading(flow, 'IV. Thời điểm thực hiện');
  labelled(flow, 'Mở khóa: ', `${minutes.opened?.from ?? STAYED_CLOSED.from}.`);
  labelled(flow, 'Sửa lúc: ', `${minutes.correctedAt}.`);
  labelled(flow, 'Khóa lại: ', `${minutes.opened?.until ?? STAYED_CLOSED.until}.`);
  labelled(flow, 'Tài khoản thực hiện: ', `${minutes.account}.`);
  heading(flow, 'V. Ảnh hưởng của việc sửa');
  for (const line of minutes.lines) {
    flow.paragraph(`- ${effectText(line)}`, BODY);
    flow.space(3);
  }
  for (const line of minutes.impact) {
    flow.paragraph(`- ${line}`, BODY);
    flow.space(3);
  }
  flow.space(PARAGRAPH_GAP);
}

function heading(flow: Flow, text: string): void {
  flow.ensure(48);
  flow.space(4);
  flow.paragraph(text, { ...BODY, face: 'bold' });
  flow.space(PARAGRAPH_GAP);
}

function labelled(flow: Flow, label: string, text: string): void {
  flow.paragraph([{ text: label, face: 'italic' }, { text }], BODY);
  flow.space(PARAGRAPH_GAP);
}

/** The form names marks; a register that holds none has other words in the same places. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  'Loại điểm': 'Nội dung',
  'Điểm, mức': 'Giá trị',
  Môn: 'Sổ',
};

function correctionTable(width: number, { lines }: MinutesContent): Table {
  const areMarks = lines.every(({ newAverage }) => newAverage !== null);
  const word = (text: string): string => (areMarks ? text : (OTHER_WORDS[text] ?? text));
  const natural = COLUMNS.reduce((sum, column) => sum + column.width, 0);
  const scale = width / natural;
  return {
    columns: COLUMNS.map((column, at) => ({
      width: column.width * scale,
      align: at === LEFT_COLUMN ? ('left' as const) : ('center' as const),
    })),
    headerHeights: [18, 18],
    header: COLUMNS.flatMap(headerCells).map((cell) => ({ ...cell, text: word(cell.text) })),
    headerStyle: { face: 'bold', size: 11 },
    bodyStyle: { face: 'regular', size: 11.5 },
  };
}

/** A column in a group stands in the second row; the first column of a group brings the group's heading. */
function headerCells(column: (typeof COLUMNS)[number], at: number): HeaderCell[] {
  if (!('group' in column)) {
    return [{ text: column.header, row: 0, rowSpan: 2, column: at }];
  }
  const own: HeaderCell = { text: column.header, row: 1, column: at };
  const before = COLUMNS[at - 1];
  const opens = !before || !('group' in before) || before.group !== column.group;
  return opens ? [{ text: column.group, row: 0, column: at, columnSpan: 2 }, own] : [own];
}

function lineCells(line: MinutesLine, at: number): string[] {
  return [
    String(at + 1),
    `${line.pupilName}\n${line.pupilId}\n${line.birthDate}`,
    line.classId,
    line.subjectName,
    line.assessment,
    line.oldValue || NO_VALUE,
    line.newValue || NO_VALUE,
    line.oldAverage || NO_VALUE,
    line.newAverage || NO_VALUE,
  ];
}

function evidenceText(evidence: readonly string[]): string {
  return evidence.length === 0 ? 'không có tệp đính kèm.' : `${evidence.join('; ')}.`;
}

function effectText(line: MinutesLine): string {
  if (line.oldAverage === null || line.newAverage === null) {
    return `${line.pupilName}: ${line.assessment}: ${line.oldValue || 'trống'} → ${line.newValue || 'trống'}.`;
  }
  const who = `${line.pupilName}, môn ${line.subjectName}: kết quả học kì`;
  if (line.oldAverage === line.newAverage) {
    return `${who} không thay đổi (${line.newAverage || 'chưa có'}).`;
  }
  return `${who} trước khi sửa ${line.oldAverage || 'chưa có'}, sau khi sửa ${line.newAverage || 'chưa có'}.`;
}
