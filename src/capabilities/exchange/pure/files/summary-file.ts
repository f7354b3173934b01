import { summaryKey } from '../../../../book/registers/summary-registers';
import type { PeriodName } from '../../../../contract/payload-fields';
import type { ClassRecord } from '../../../../school/school-model';
import { subjectsOf } from '../../../../school/subjects/programme';
import type { SummaryLine } from '../../../results/pure/summary-rows';
import { dayCell, markCell } from '../cells';
import type { Asked, ExchangeFile } from '../exchange-file';
import { periodTitle } from '../period-words';
import type { Sheet, SheetCell } from '../xlsx/sheet';
import { type ClassLines, resultsOf } from './results-of';

const PUPIL = ['STT', 'Mã học sinh', 'Số định danh cá nhân', 'Họ và tên', 'Ngày sinh'] as const;
const NOT_APPROVED = 'Kết quả chưa được hiệu trưởng duyệt';
const HEAD_ROWS = 7;
const WIDTHS = [5, 14, 16, 26, 12] as const;

/** Score subjects, then comment subjects, as the sector's summary has them. */
function subjectsIn(grade: number) {
  const subjects = subjectsOf({ grade });

  return [
    ...subjects.filter(({ kind }) => kind === 'score'),
    ...subjects.filter(({ kind }) => kind === 'comment'),
  ];
}

/** What the rows of one tab have in common. */
interface Place {
  readonly period: PeriodName;
  readonly subjectIds: readonly string[];
  readonly of: ClassLines;
}

function headOf({ session, period }: Asked, schoolClass: ClassRecord, isApproved: boolean) {
  const { settings } = session.school;
  const subjects = subjectsIn(schoolClass.grade);
  const year = settings.schoolYear.replace('-', ' - ');
  const title = `BẢNG TỔNG HỢP KẾT QUẢ GIÁO DỤC ${periodTitle(period).toUpperCase()}, NĂM HỌC ${year}`;
  const ending = period === 'year' ? ['Danh hiệu', 'Ghi chú'] : ['Ghi chú'];

  return [
    [title],
    [`Khối ${schoolClass.grade} - Lớp ${schoolClass.id} - (${periodTitle(period)})`],
    [settings.schoolName],
    [isApproved ? '' : NOT_APPROVED],
    [],
    [
      ...PUPIL,
      ...subjects.map(({ shortName }) => shortName),
      ...['Kết quả học tập', 'Kết quả rèn luyện', 'Số buổi nghỉ', '', '', ...ending],
    ],
    [
      ...PUPIL.map(() => ''),
      ...subjects.map(({ kind }) => (kind === 'score' ? '(HS 1)' : '(N.xét)')),
      ...['', '', 'P', 'K', 'Tổng'],
    ],
  ];
}

/** Values of a line in the order of the headers; `number` counts pupils. */
function rowOf(
  { period, subjectIds, of }: Place,
  { pupil, values }: SummaryLine,
  number: number,
): readonly SheetCell[] {
  const value = (key: string): string => values[key] ?? '';
  const [excused, unexcused] = [of.absences(pupil.id, 'P'), of.absences(pupil.id, 'K')];

  return [
    ...[String(number), pupil.id, pupil.personalId, pupil.fullName, dayCell(pupil.birthDate)],
    ...subjectIds.map((id) => markCell(value(summaryKey(id)))),
    ...[value('TH.HT'), value('TH.RL')],
    ...[excused, unexcused, excused + unexcused].map(String),
    ...(period === 'year' ? [value('TH.THUONG')] : []),
    value('TH.GHICHU'),
  ];
}

function sheetOf(asked: Asked, schoolClass: ClassRecord): Sheet {
  const of = resultsOf(asked, schoolClass);
  const subjectIds = subjectsIn(schoolClass.grade).map(({ id }) => id);
  const place: Place = { period: asked.period, subjectIds, of };

  return {
    name: schoolClass.id,
    rows: [
      ...headOf(asked, schoolClass, of.isApproved),
      ...of.lines.map((line, position) => rowOf(place, line, position + 1)),
    ],
    headRows: HEAD_ROWS,
    widths: WIDTHS,
  };
}

/**
 * The summary of classes, a tab each, laid out as `so_diem_tong_ket_khoi_*` of a widespread vendor's system: headers in
 * row 6, what is below them in row 7, pupils from row 8 (domain §7). Readers look for the headers `Mã học sinh` and
 * `Họ và tên`.
 */
export const SUMMARY_FILE: ExchangeFile = {
  id: 'summary',
  name: 'so_diem_tong_ket',
  sheets: (asked) => asked.classes.map((schoolClass) => sheetOf(asked, schoolClass)),
};
