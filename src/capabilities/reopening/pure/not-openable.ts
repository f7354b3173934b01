import type { Gate, GateReason } from '../../../book/window/window';
import { isOpen } from '../../../book/window/window';
import type { BothTexts } from '../../../kernel/words/both-texts';

const APPROVED: BothTexts = {
  vi: 'kết quả của cột này đã được duyệt. Muốn sửa một điểm, thầy/cô gửi phiếu đề nghị sửa điểm ở ô ấy',
  en: 'results with this column are approved. To change a mark, send a correction request at its cell',
};

const EARLY: BothTexts = {
  vi: 'chưa tới thời gian nhập cột này. Cột tự mở khi đến ngày',
  en: 'entry of this column has not begun. It opens by itself on its day',
};

/** Why a column that follows the roll call is not opened. */
export const FROM_ROLL_CALL: BothTexts = {
  vi: 'số buổi của cột này cộng từ điểm danh. Hãy sửa ở thẻ Điểm danh',
  en: 'the numbers of this column are sums of the roll call. Change the roll call',
};

/** Somebody has asked already. `number`: of the request. */
export function waitingAlready(number: string): BothTexts {
  return {
    vi: `đã có đề nghị ${number} đang chờ lãnh đạo quyết định, không cần gửi lại`,
    en: `request ${number} waits for the leaders already; there is no need to send another`,
  };
}

/** Reasons that no order to open a single column takes away, with what to do instead. */
const KEPT: Readonly<Partial<Record<GateReason['reason'], BothTexts>>> = {
  sealed: APPROVED,
  notStarted: EARLY,
};

/** Why nobody can open a closed column by an order, and what to do instead; null = a leader can. */
export function notOpenable({ reasons }: Pick<Gate, 'reasons'>): BothTexts | null {
  return reasons.flatMap(({ reason }) => KEPT[reason] ?? [])[0] ?? null;
}

/** True for a column that is closed by deadlines and orders alone: an order opens it. */
export function isReopenable(gate: Gate): boolean {
  return !isOpen(gate) && notOpenable(gate) === null;
}
