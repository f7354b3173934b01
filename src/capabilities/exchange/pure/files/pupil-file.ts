import { ETHNIC_GROUPS, FOREIGNER } from '../../../../school/ethnic-groups';
import { printStatus } from '../../../../school/pupil-fields';
import { pupilsOf } from '../../../../school/roster';
import type { Pupil } from '../../../../school/school-types';
import { dayCell } from '../cells';
import type { Asked, ExchangeFile } from '../exchange-file';
import type { SheetCell } from '../xlsx/sheet';

const HEADER = [
  ...['STT', 'Trường', 'Khối học', 'Lớp học', 'Mã học sinh', 'Mã định danh Bộ GD&ĐT', 'Họ tên'],
  ...['Ngày sinh', 'Giới tính', 'Mã dân tộc', 'Dân tộc', 'Trạng thái', 'SĐT liên hệ'],
  'Số định danh cá nhân',
] as const;

/** Codes 01 to 54 follow the official order; 55 = not Vietnamese (General Statistics Office, domain §7). */
function ethnicCode(group: string): string {
  const place = group === FOREIGNER ? ETHNIC_GROUPS.length : ETHNIC_GROUPS.indexOf(group);

  return place === -1 ? '' : String(place + 1).padStart(2, '0');
}

function rowOf(school: string, grade: number, pupil: Pupil): readonly SheetCell[] {
  return [
    ...[school, `Khối ${grade}`, pupil.classId, pupil.id, pupil.ministryId, pupil.fullName],
    ...[dayCell(pupil.birthDate), pupil.gender, ethnicCode(pupil.ethnicity), pupil.ethnicity],
    ...[printStatus(pupil.status), pupil.phone, pupil.personalId],
  ];
}

/** Pupils in one tab, with the headers of the pupil list of the Ministry's database in row 1 (domain §7). */
export const PUPIL_FILE: ExchangeFile = {
  id: 'pupils',
  name: 'danh_sach_hoc_sinh',
  sheets: ({ session: { school }, classes }: Asked) => {
    const rows = classes.flatMap(({ id, grade }) =>
      pupilsOf(school, id).map((pupil) => rowOf(school.settings.schoolName, grade, pupil)),
    );

    return [
      {
        name: 'Học sinh',
        rows: [HEADER, ...rows.map((row, at) => [String(at + 1), ...row])],
        headRows: 1,
        widths: [5, 28, 9, 9, 14, 22, 26, 12, 9, 10, 12, 12, 13, 18],
      },
    ];
  },
};
