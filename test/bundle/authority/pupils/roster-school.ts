import type { FaultPlan } from '../../../../local/kernel/fault-plan';
import { answerValue } from '../../../../local/school/person-at-work';
import type { PupilChangeInput } from '../../../../src/capabilities/pupils/pure/pupil-views';
import type { Cell, TinySchool } from '../../../authority/support/school';
import { WHO } from '../results/results-school';

/** The decision every change of the tests rests on. */
export const GROUND = {
  date: '2026-10-05',
  reason: 'Theo đơn của phụ huynh',
  decision: '12/QĐ-THCS',
} as const;

/** Gia An of 6A1 goes to 6A2. */
export const MOVE: Extract<PupilChangeInput, { kind: 'move' }> = {
  kind: 'move',
  pupilId: 'HS101',
  toClassId: '6A2',
  ...GROUND,
};

/** The maths teacher asks for 9 instead of 8 in the first mark of Gia An, in the book of a class. */
export function askCorrection(school: TinySchool, classId: string) {
  return school.person(WHO.bao).command('correction.request', {
    classId,
    subjectId: 'toan',
    pupilId: 'HS101',
    assessment: 'HK1.TX1',
    oldValue: '8',
    newValue: '9',
    cause: 'mistyped',
    reason: 'Nhập nhầm',
    evidence: [{ name: 'bai.png', mimeType: 'image/png', base64: 'iVBORw0KGgo=' }],
  });
}

/** Gives a change as the administrator. */
export function change(
  school: TinySchool,
  input: PupilChangeInput,
  options: { readonly id?: string; readonly faults?: FaultPlan; readonly by?: string } = {},
) {
  const { by = WHO.admin, ...rest } = options;

  return school.person(by).command('pupil.change', input, rest);
}

/** The same, which must be taken. */
export function changed(school: TinySchool, input: PupilChangeInput) {
  return answerValue(change(school, input));
}

/** A mark of the first semester of a class: by row of the book, from 0. */
export function mathsCell(classId: string, row: number, key = 'HK1.TX1'): Cell {
  return { classId, tab: 'toan', key, pupil: row };
}

/** Background of a cell as Sheets keeps it. */
export function background(school: TinySchool, cell: Cell): string {
  const { a1 } = school.place(cell);
  const fields = 'sheets(data(rowData(values(userEnteredFormat(backgroundColor)))))';
  const url = `https://sheets.googleapis.com/v4/spreadsheets/${school.bookId(cell.classId)}?ranges=${encodeURIComponent(a1)}&fields=${encodeURIComponent(fields)}`;
  const { bytes } = school.files().call('GET', url);
  const found = JSON.parse(bytes.toString('utf8')) as GoogleAppsScript.Sheets.Schema.Spreadsheet;
  const color =
    found.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredFormat?.backgroundColor;

  return color === undefined ? 'none' : `${color.red} ${color.green} ${color.blue}`;
}
