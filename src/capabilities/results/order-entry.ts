import { ledgerId } from '../../engine/ledger/ledger-id';
import type { EntryDraft } from '../../ledger/ledger-entry';
import type { Meaning } from '../../ledger/meaning';
import { subjectById } from '../../school/subjects/programme';
import { periodCode, periodName, readPeriod } from './pure/period';
import { pinIn, pinsOf, type ResultAct, type ResultOrder } from './pure/result-orders';
import { pinText } from './pure/rule-choice';

/** What the ledger calls an act. */
const MEANINGS: Readonly<Record<ResultAct, Meaning>> = {
  complete: 'sign',
  summarise: 'summarise',
  submit: 'sign',
  approve: 'approve',
  reopen: 'unseal',
  retest: 'sign',
  case: 'decide',
};

const PROMOTION_WORDS = { LEN_LOP: 'được lên lớp', KHONG_LEN_LOP: 'không được lên lớp' } as const;
const MISSED_WORDS = {
  forceMajeure: 'vắng có lí do bất khả kháng, kiểm tra bù',
  unexcused: 'vắng không có lí do bất khả kháng',
} as const;

function caseWords(order: ResultOrder): string {
  const decided = Object.values(pinsOf(order))[0]?.special;

  if (decided === undefined || decided.kind === 'practical') {
    return 'chỉ đánh giá lí thuyết';
  }

  if (decided.kind === 'missed') {
    return `${decided.assessment} ${decided.why === null ? 'bỏ quyết định' : MISSED_WORDS[decided.why]}`;
  }

  const promotion = decided.promotion === null ? '' : `, ${PROMOTION_WORDS[decided.promotion]}`;

  return decided.holds ? `kế hoạch giáo dục cá nhân${promotion}` : 'bỏ kế hoạch giáo dục cá nhân';
}

/** What an act was about, in words. */
export function orderWords(order: ResultOrder): string {
  const title = periodName(readPeriod(order.period) ?? 1);
  const subjects = order.subjectId
    .split('; ')
    .map((id) => subjectById(id)?.name ?? id)
    .join(', ');
  const words: Readonly<Record<ResultAct, string>> = {
    complete: `Xác nhận hoàn thành điểm môn ${subjects} – ${title}`,
    summarise: `Tổng hợp kết quả – ${title}`,
    submit: `Nộp kết quả và danh sách đề nghị – ${title}`,
    approve: `Duyệt kết quả – ${title}`,
    reopen: `Mở lại kết quả đã duyệt – ${title}: ${order.reason}`,
    case: `Trường hợp riêng (${caseWords(order)}${subjects === '' ? '' : `: ${subjects}`}): ${order.reason}`,
    retest: `Học sinh chọn môn đánh giá lại: ${subjects || 'không chọn môn nào'}`,
  };

  return words[order.kind as ResultAct];
}

function refsOf(order: ResultOrder, classId: string, rows: string): readonly string[] {
  if (order.kind === 'retest' || order.kind === 'case') {
    return [];
  }

  const pin = pinIn(order, classId);
  const base = [pinText(pin.ruleSet), `inputs:${pin.hash}`];

  return order.kind === 'approve'
    ? [
        ...base,
        `lần ${pin.version}`,
        ...(pin.version > 1 ? [`thay lần ${pin.version - 1}`] : []),
        `results:${rows}`,
      ]
    : base;
}

/** The entry of an act for one class; `rowsHash`: of the stored results, approvals only. */
export function orderEntry(order: ResultOrder, classId: string, rowsHash: string): EntryDraft {
  return {
    time: order.at,
    actor: order.by,
    role: order.role,
    meaning: MEANINGS[order.kind as ResultAct],
    subjectKey: {
      classId,
      pupilId: order.pupilId,
      subjectId: order.kind === 'complete' ? order.subjectId : '',
      assessment: periodCode(readPeriod(order.period) ?? 1),
    },
    reason: orderWords(order),
    refs: refsOf(order, classId, rowsHash),
    commandId: ledgerId('result', order.id),
  };
}
