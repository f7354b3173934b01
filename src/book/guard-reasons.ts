import type { BothTexts } from '../kernel/words/both-texts';
import { assessmentName } from './assessment-name';
import { registerName } from './register-name';

const ASK = {
  vi: 'Nên chưa ghi nhận: ở bảng bên hoặc trang của trường, hãy bấm “Đúng là vậy” hoặc “Tôi nhầm”.',
  en: 'So it is not accepted yet: in the sidebar or on the school’s page, press “That is right” or “My mistake”.',
} as const;

function asked(vi: string, en: string): BothTexts {
  return { vi: `${vi} ${ASK.vi}`, en: `${en} ${ASK.en}` };
}

/**
 * Why a whole column is asked about, in both languages. Key: `guard:<kind>`; `{detail}` is the column it fits better, see
 * {@link guardedColumnName}.
 */
export const GUARD_REASONS: Readonly<Record<string, BothTexts>> = {
  'guard:early': asked(
    'Cột này chưa tới ngày kiểm tra, có thể đã dán nhầm cột.',
    'The test of this column has not been sat yet; it may be the wrong column.',
  ),
  'guard:copied': asked(
    'Điểm gần như giống hệt cột {detail}, có thể đã dán nhầm cột.',
    'The marks are almost exactly those of the column {detail}; it may be the wrong column.',
  ),
  'guard:shifted': asked(
    'Điểm giống cột {detail} nhưng lệch một dòng.',
    'The marks are those of the column {detail}, moved by one row.',
  ),
  'guard:mixed': asked(
    'Điểm là của cột {detail} nhưng xếp theo thứ tự khác.',
    'The marks are those of the column {detail} in another order.',
  ),
  'guard:otherClass': asked(
    'Điểm giống danh sách của cột {detail}, có thể đã dán nhầm lớp.',
    'The marks are the list of the column {detail}; it may be the wrong class.',
  ),
  'guard:rewritten': asked(
    'Cột này đã đủ điểm mà nhiều ô bị đổi cùng lúc.',
    'This column was complete, and many of its cells were changed at once.',
  ),
  'guard:tenfold': asked(
    'Nhiều ô như thiếu dấu phẩy (75 thay cho 7,5).',
    'Many cells look as if their comma was left out (75 for 7.5).',
  ),
};

/** A column as a problem names it (`6A1/toan/HK1.TX1`), for people; '' for none. */
export function guardedColumnName(detail: string): string {
  const [classId = '', tabId = '', key = ''] = detail.split('/');

  return key === '' ? '' : `${registerName(tabId)} – ${assessmentName(key)} – lớp ${classId}`;
}
