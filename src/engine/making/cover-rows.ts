import { rosterOf } from '../../school/roster';
import type { ClassRecord, SchoolModel } from '../../school/school-model';

/** What the cover of a class book says, a label and a text a row, as the school's tables are now. */
export function coverRows(
  school: SchoolModel,
  schoolClass: ClassRecord,
  spreadsheetId: string,
): readonly (readonly [string, string])[] {
  const homeroom = school.staff.find(({ id }) => id === schoolClass.homeroomId);
  const here = rosterOf(school, schoolClass.id).filter(({ isHere }) => isHere);

  return [
    ['SỔ THEO DÕI VÀ ĐÁNH GIÁ HỌC SINH', ''],
    ['(theo lớp học)', ''],
    ['Trường', school.settings.schoolName],
    ['Năm học', school.settings.schoolYear],
    ['Lớp', schoolClass.id],
    ['Giáo viên chủ nhiệm', homeroom?.fullName ?? ''],
    ['Sĩ số', String(here.length)],
    ['Tệp chính thức', spreadsheetId],
    [
      'Lưu ý',
      'Chỉ sổ có đúng mã tệp trên là sổ chính thức. Bản sao không được ghi nhận. Mở menu “Sổ điểm” để xem lịch sử từng ô và đề nghị sửa điểm.',
    ],
  ];
}
