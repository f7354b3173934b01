import { subjectById } from '../../../school/subjects/programme';
import { type Period, periodName } from './period';
import type { ResultAct } from './result-orders';
import type { SpecialCase } from './special-cases';

/** What an act on results is about. */
export interface ActFacts {
  readonly act: ResultAct;
  readonly period: Period;
  /** Subject ids. */
  readonly subjectIds: readonly string[];
  /** What is decided about one pupil, in acts `case`. */
  readonly decided: SpecialCase | null;
  readonly reason: string;
}

const PROMOTION_WORDS = { LEN_LOP: 'được lên lớp', KHONG_LEN_LOP: 'không được lên lớp' } as const;
const MISSED_WORDS = {
  forceMajeure: 'vắng có lí do bất khả kháng, kiểm tra bù',
  unexcused: 'vắng không có lí do bất khả kháng',
} as const;

function caseWords(decided: SpecialCase | null): string {
  if (decided === null || decided.kind === 'practical') {
    return 'chỉ đánh giá lí thuyết';
  }

  if (decided.kind === 'missed') {
    return `${decided.assessment} ${decided.why === null ? 'bỏ quyết định' : MISSED_WORDS[decided.why]}`;
  }

  const promotion = decided.promotion === null ? '' : `, ${PROMOTION_WORDS[decided.promotion]}`;

  return decided.holds ? `kế hoạch giáo dục cá nhân${promotion}` : 'bỏ kế hoạch giáo dục cá nhân';
}

/** What an act was about, in words. */
export function actWords({ act, period, subjectIds, decided, reason }: ActFacts): string {
  const title = periodName(period);
  const subjects = subjectIds.map((id) => subjectById(id)?.name ?? id).join(', ');
  const words: Readonly<Record<ResultAct, string>> = {
    complete: `Xác nhận hoàn thành điểm môn ${subjects} – ${title}`,
    summarise: `Tổng hợp kết quả – ${title}`,
    submit: `Nộp kết quả và danh sách đề nghị – ${title}`,
    approve: `Duyệt kết quả – ${title}`,
    reopen: `Mở lại kết quả đã duyệt – ${title}: ${reason}`,
    case: `Trường hợp riêng (${caseWords(decided)}${subjects === '' ? '' : `: ${subjects}`}): ${reason}`,
    retest: `Học sinh chọn môn đánh giá lại: ${subjects || 'không chọn môn nào'}`,
  };

  return words[act];
}
