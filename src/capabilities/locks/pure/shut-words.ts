import type { ReleaseReach } from '../../../book/window/release-reach';
import type { BothTexts } from '../../../kernel/words/both-texts';

function sealedWords(classIds: readonly string[]): BothTexts {
  const classes = classIds.join(', ');

  return {
    vi: `Vẫn đóng: cột của kết quả đã duyệt (lớp ${classes}); muốn mở, hãy mở lại kết quả.`,
    en: `Still closed: columns of approved results (class ${classes}); to open them, re-open the results.`,
  };
}

const EARLY: BothTexts = {
  vi: 'Vẫn đóng: cột của học kì chưa bắt đầu; muốn mở, hãy chọn đúng học kì đó trong lệnh.',
  en: 'Still closed: columns of a semester that has not begun; to open them, choose that semester in the order.',
};

/** Of columns no order opens: the calendar of the school year has no time for them. */
export const NEVER_OPENS: BothTexts = {
  vi: 'Theo lịch năm học, các cột này không có thời gian nhập.',
  en: 'By the calendar of the school year there is no time of entry for these columns.',
};

/** What an order to open leaves closed, why, and what would open it; null = nothing. */
export function shutWords({
  sealedIn,
  isEarly,
}: Pick<ReleaseReach, 'sealedIn' | 'isEarly'>): BothTexts | null {
  const words = [
    ...(sealedIn.length === 0 ? [] : [sealedWords(sealedIn)]),
    ...(isEarly ? [EARLY] : []),
  ];

  return words.length === 0
    ? null
    : { vi: words.map(({ vi }) => vi).join(' '), en: words.map(({ en }) => en).join(' ') };
}
