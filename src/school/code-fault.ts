import { asMeant } from '../kernel/text/normalize-text';
import { isPlainText } from '../kernel/text/plain-text';
import { SHEET_ERROR } from '../kernel/text/sheet-error';
import { LONGEST } from '../kernel/text/text-limits';
import { withoutTextMark } from './pupil-fields';

interface Rule {
  readonly isBroken: (code: string) => boolean;
  readonly why: string;
}

/** Judged in this order; the first that is broken is told. */
const RULES: readonly Rule[] = [
  {
    isBroken: (code) => code.length > LONGEST.code,
    why: `dài quá ${LONGEST.code} kí tự. Hãy dùng một mã ngắn hơn`,
  },
  {
    // Cells of control list codes with these signs between them.
    isBroken: (code) => /[;,|\n]/.test(code),
    why: 'có dấu ngăn cách (dấu phẩy, chấm phẩy hoặc gạch đứng): mã sẽ bị đọc thành nhiều mã. Hãy bỏ dấu này khỏi mã',
  },
  {
    isBroken: (code) => !/[\p{L}\p{N}]/u.test(code),
    why: 'không có chữ hay số nào. Hãy ghi mã do trường cấp',
  },
  {
    isBroken: (code) => SHEET_ERROR.test(code),
    why: 'là thông báo lỗi của bảng tính. Hãy chép lại mã từ bản gốc',
  },
  {
    isBroken: (code) => !isPlainText(code),
    why: 'có kí tự lạ, dễ lẫn với mã khác. Mã chỉ gồm chữ cái, chữ số và các dấu như "-", ".", "/"',
  },
];

/**
 * Why a text cannot be the code of a person, in Vietnamese with what to do, to stand after the code; null where it can.
 * Blank texts are told by whoever demands one.
 */
export function codeFault(text: string): string | null {
  const code = asMeant(withoutTextMark(text));

  return RULES.find(({ isBroken }) => isBroken(code))?.why ?? null;
}
