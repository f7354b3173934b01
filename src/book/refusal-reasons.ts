import type { BothTexts } from '../kernel/words/both-texts';
import { CELL_KINDS } from './cell-kinds/cell-kinds';
import { GUARD_REASONS, guardedColumnName } from './guard-reasons';

/** Why a value that is one was not accepted all the same, in both languages, with what to do. Key: `closed:<reason>`. */
const CLOSED: Readonly<Record<string, BothTexts>> = {
  'closed:deadline': {
    vi: 'Đã hết hạn nhập. Muốn sửa, hãy gửi đề nghị sửa điểm.',
    en: 'Entry has ended. To change it, send a correction request.',
  },
  'closed:termLocked': {
    vi: 'Học kì đã tự khóa theo quy chế. Muốn sửa, hãy gửi đề nghị sửa điểm.',
    en: 'The semester has locked itself by the regulation. To change it, send a correction request.',
  },
  'closed:byRequest': {
    vi: 'Giá trị đã được nhận nên chỉ sửa bằng phiếu. Hãy gửi đề nghị sửa điểm.',
    en: 'What was accepted is changed by request only. Send a correction request.',
  },
  'closed:locked': {
    vi: 'Sổ đang khóa theo lệnh. Muốn sửa, hãy gửi đề nghị sửa điểm.',
    en: 'The book is locked by order. To change it, send a correction request.',
  },
  'closed:notStarted': {
    vi: 'Chưa tới thời gian nhập cột này. Hãy nhập lại khi cột điểm mở.',
    en: 'Entry of this column has not begun. Enter it again when the column opens.',
  },
  'closed:sealed': {
    vi: 'Kết quả đã được duyệt. Muốn sửa, hãy gửi đề nghị sửa điểm.',
    en: 'The results are approved. To change it, send a correction request.',
  },
  'closed:away': {
    vi: 'Học sinh không còn học ở lớp này nên dòng này không ghi được nữa. Nếu em đã trở lại, hãy báo ban quản trị.',
    en: 'The pupil is not in this class any more, so nobody writes in this row. If the pupil is back, tell the administrators.',
  },
  'closed:corrected': {
    vi: 'Ô đã sửa theo {detail}; muốn đổi, hãy lập phiếu đề nghị sửa điểm.',
    en: 'The cell was corrected under {detail}; to change it, send a correction request.',
  },
  'closed:unassigned': {
    vi: 'Chưa phân công người vào điểm môn này. Hãy báo ban quản trị.',
    en: 'Nobody is assigned to enter this subject. Tell the administrators.',
  },
};

/** Why a value waits for somebody who decides about it. Key: `held:<reason>`. */
const HELD: Readonly<Record<string, BothTexts>> = {
  'held:late': {
    vi: 'Thấy sau hạn nhập, khi sổ chưa kịp đóng, và không có gì cho biết đã gõ trong hạn. Giá trị được giữ lại, chờ hiệu trưởng hoặc phó hiệu trưởng quyết định.',
    en: 'Found after the end of entry, while the book was not closed yet, and nothing says that it was typed in time. It is kept; the principal or a deputy decides.',
  },
};

/**
 * Every reason there is, by problem: those of the kinds of cells, and closed windows. `{detail}` is what stands behind
 * the reason in the problem (`closed:corrected:PĐN-001`, `guard:copied:6A1/toan/HK1.TX1`).
 */
const REASONS: Readonly<Record<string, BothTexts>> = Object.assign(
  {},
  ...CELL_KINDS.map(({ words }) => words.reasons),
  CLOSED,
  HELD,
  GUARD_REASONS,
);

const UNKNOWN: BothTexts = { vi: 'Giá trị không được nhận.', en: 'The value was not accepted.' };

/** The sentence for a problem. */
export function refusalReason(problem: string): BothTexts {
  const [kind = '', reason, ...rest] = problem.split(':');
  const { vi, en } = REASONS[reason === undefined ? kind : `${kind}:${reason}`] ?? UNKNOWN;
  const detail = kind === 'guard' ? guardedColumnName(rest.join(':')) : rest.join(':');

  return { vi: vi.replace('{detail}', detail), en: en.replace('{detail}', detail) };
}
