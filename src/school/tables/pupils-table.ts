import * as v from 'valibot';
import { day, json, oneOf, text } from '../../kernel/table/cell-kinds';
import { column, table } from '../../kernel/table/table';
import { PUPIL_STATUSES } from '../school-types';

/** Class id → names of a pupil that the class's book may still hold. */
const NAMES_BEFORE = v.record(v.string(), v.array(v.string()));

/** Pupils, one row each; classes and statuses are those of now. */
export const PUPILS = table({
  id: 'pupils',
  title: 'Học sinh',
  sheetId: 15,
  since: 1,
  columns: {
    id: column('Mã học sinh', text),
    fullName: column('Họ và tên', text),
    birthDate: column('Ngày sinh', day),
    gender: column('Giới tính', oneOf(['Nam', 'Nữ'])),
    classId: column('Lớp', text),
    status: column('Trạng thái', oneOf(PUPIL_STATUSES)),
    ethnicity: column('Dân tộc', text, 4),
    phone: column('Điện thoại', text, 4),
    personalId: column('Số định danh cá nhân', text, 4),
    namesBefore: column('Tên còn ghi trong sổ (JSON)', json(NAMES_BEFORE), 5),
    ministryId: column('Mã định danh Bộ GD&ĐT', text, 6),
  },
  writtenBy: 'school',
});
