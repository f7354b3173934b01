import { printStatus } from '../../../../school/pupil-fields';
import type { ClassRecord } from '../../../../school/school-model';
import type { Asked, ExchangeFile } from '../exchange-file';
import { periodTitle } from '../period-words';
import type { SheetCell } from '../xlsx/sheet';
import { resultsOf } from './results-of';

const HEADER = [
  ...['STT', 'Khối học', 'Tên lớp học', 'Họ và tên', 'Mã học sinh', 'Mã định danh Bộ GD&ĐT'],
  ...['Trạng thái', 'Năm học', 'Học kỳ', 'Kết quả học tập', 'Kết quả rèn luyện', 'Danh hiệu'],
  ...['Lên lớp', 'Số ngày nghỉ', 'Kết quả đã duyệt'],
] as const;
const TITLE_ROWS = 5;

/** What the year decided, in the words of the sector's file; '' while nothing is decided. */
function promotion(values: Readonly<Record<string, string>>): string {
  if (values['TH.LEN'] === 'X') {
    return 'Được lên lớp';
  }

  return values['TH.KHONG'] === 'X' ? 'Không được lên lớp' : '';
}

function rowsOf(asked: Asked, schoolClass: ClassRecord): readonly (readonly SheetCell[])[] {
  const { lines, isApproved } = resultsOf(asked, schoolClass);
  const { schoolYear } = asked.session.school.settings;

  return lines.map(({ pupil, values }) => [
    ...[`Khối ${schoolClass.grade}`, schoolClass.id, pupil.fullName, pupil.id, pupil.ministryId],
    ...[printStatus(pupil.status), schoolYear, periodTitle(asked.period)],
    ...[values['TH.HT'] ?? '', values['TH.RL'] ?? '', values['TH.THUONG'] ?? ''],
    ...[promotion(values), values['TH.VANG'] ?? '', isApproved ? 'Có' : 'Chưa'],
  ]);
}

/** Results of all pupils in one tab, with the headers of the sector's result file in row 6 (domain §7). */
export const RESULT_FILE: ExchangeFile = {
  id: 'results',
  name: 'ket_qua_hoc_tap_ren_luyen',
  sheets: (asked) => {
    const { settings } = asked.session.school;
    const titles = [
      [settings.schoolName],
      ['KẾT QUẢ HỌC TẬP VÀ RÈN LUYỆN'],
      [`${periodTitle(asked.period)}, năm học ${settings.schoolYear.replace('-', ' - ')}`],
    ];
    const blanks = Array.from({ length: TITLE_ROWS - titles.length }, () => []);
    const rows = asked.classes.flatMap((schoolClass) => rowsOf(asked, schoolClass));

    return [
      {
        name: 'Kết quả',
        rows: [...titles, ...blanks, HEADER, ...rows.map((row, at) => [String(at + 1), ...row])],
        headRows: TITLE_ROWS + 1,
        widths: [5, 9, 9, 26, 14, 22, 12, 11, 9, 16, 16, 18, 18],
      },
    ];
  },
};
