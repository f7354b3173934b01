import * as v from 'valibot';
import { day, instant, json, oneOf, text, yes } from '../../kernel/table/cell-kinds';
import { column, table } from '../../kernel/table/table';
import { PUPIL_STATUSES } from '../school-types';

const OPTIONAL = v.optional(v.string(), '');

/** The pupil an admission brings. Fields that older versions did not ask for are blank. */
const PUPIL_RECORD = v.object({
  id: v.string(),
  fullName: v.string(),
  birthDate: v.string(),
  gender: v.picklist(['Nam', 'Nữ']),
  ethnicity: OPTIONAL,
  phone: OPTIONAL,
  personalId: OPTIONAL,
  ministryId: OPTIONAL,
});

/** Changes in the lists of pupils: one row a change, never removed; `done` is empty until it is carried out. */
export const PUPIL_CHANGES = table({
  id: 'pupilChanges',
  title: 'Biến động học sinh',
  sheetId: 25,
  since: 4,
  columns: {
    id: column('Mã lệnh', text),
    kind: column('Việc', oneOf(['move', 'leave', 'return', 'admit'])),
    pupilId: column('Mã học sinh', text),
    fromClassId: column('Từ lớp', text),
    toClassId: column('Đến lớp', text),
    fromStatus: column('Trạng thái trước', oneOf(PUPIL_STATUSES)),
    toStatus: column('Trạng thái sau', oneOf(PUPIL_STATUSES)),
    date: column('Từ ngày', day),
    reason: column('Lí do', text),
    decision: column('Số quyết định', text),
    school: column('Trường đi/đến', text),
    record: column('Hồ sơ tiếp nhận (JSON)', json(PUPIL_RECORD)),
    by: column('Người làm', text),
    role: column('Vai trò', text),
    at: column('Lúc', instant),
    done: column('Xong', yes),
  },
  writtenBy: 'school',
});
