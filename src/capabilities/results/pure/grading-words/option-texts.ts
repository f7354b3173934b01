import type { BothTexts } from '../../../../kernel/words/both-texts';
import type { GradingOptions } from '../grading/grading-options';

/** An option of the rules in words. */
export interface OptionTexts {
  readonly name: BothTexts;
  readonly meaning: BothTexts;
  /** By value, printed. */
  readonly values: Readonly<Record<string, BothTexts>>;
}

/** Every option in words; the values are those of `OPTION_RULES`. */
export const OPTION_TEXTS: Readonly<Record<keyof GradingOptions, OptionTexts>> = {
  adjustmentReading: {
    name: {
      vi: 'Điều chỉnh mức khi chỉ một môn kéo xuống: hiểu thế nào là “chỉ do kết quả của duy nhất một môn”',
      en: 'Adjustment when one subject alone pulls down: how “only because of one subject” is read',
    },
    meaning: {
      vi: 'Kết quả học tập bị thấp xuống từ hai mức trở lên chỉ do một môn thì được điều chỉnh lên một mức. Hai cách hiểu chỉ khác nhau khi ngoài môn đó chỉ còn 5 môn khác đạt từ 8,0 (mức Tốt) hoặc 6,5 (mức Khá).',
      en: 'A learning result lowered by two levels or more by one subject alone is raised by one level. The two readings differ only where just 5 other subjects reach 8,0 (Tốt) or 6,5 (Khá).',
    },
    values: {
      replace: {
        vi: 'Xem như môn đó đạt điểm tối đa rồi xét lại mức',
        en: 'Judge again as if that subject were perfect',
      },
      remove: {
        vi: 'Bỏ môn đó ra rồi xét lại mức',
        en: 'Judge again with that subject left out',
      },
    },
  },
  adjustmentSubjects: {
    name: {
      vi: 'Điều chỉnh mức khi chỉ một môn kéo xuống: môn đó có thể là môn nhận xét không',
      en: 'Adjustment when one subject alone pulls down: may it be a comment subject',
    },
    meaning: {
      vi: 'Điều 9 khoản 3 chỉ viết “môn học”. Nếu tính cả môn đánh giá bằng nhận xét thì một môn Chưa đạt (CĐ) cũng có thể được điều chỉnh.',
      en: 'Article 9.3 just says “subject”. If comment subjects count, one CĐ can be adjusted for, too.',
    },
    values: {
      all: {
        vi: 'Mọi môn, kể cả môn đánh giá bằng nhận xét',
        en: 'Any subject, comment subjects included',
      },
      scoreOnly: {
        vi: 'Chỉ môn đánh giá bằng điểm số',
        en: 'Score subjects only',
      },
    },
  },
  bothFailed: {
    name: {
      vi: 'Cả rèn luyện và học tập cả năm đều Chưa đạt',
      en: 'Training and learning of the year are both Chưa đạt',
    },
    meaning: {
      vi: 'Đánh giá lại môn học dành cho học sinh có rèn luyện từ Đạt; rèn luyện hè dành cho học sinh có học tập từ Đạt. Thông tư không nói rõ về học sinh thiếu cả hai.',
      en: 'The re-test is for pupils whose training is Đạt, summer training for those whose learning is Đạt. The text is silent on pupils who fail both.',
    },
    values: {
      notPromoted: { vi: 'Không được lên lớp', en: 'Not promoted' },
      bothRemedies: {
        vi: 'Được cả rèn luyện hè và đánh giá lại môn học',
        en: 'Both summer training and re-test are open',
      },
    },
  },
  goodToPoor: {
    name: {
      vi: 'Điều chỉnh xếp loại học lực từ Giỏi xuống Kém',
      en: 'Adjustment of a level that fell from Giỏi to Kém',
    },
    meaning: {
      vi: 'Điều 13 khoản 6 nêu Giỏi xuống Trung bình, Giỏi xuống Yếu, Khá xuống Yếu, Khá xuống Kém; không nêu Giỏi xuống Kém.',
      en: 'Article 13.6 names Giỏi to Trung bình, Giỏi to Yếu, Khá to Yếu and Khá to Kém, but not Giỏi to Kém.',
    },
    values: {
      none: { vi: 'Không điều chỉnh', en: 'No adjustment' },
      asKha: { vi: 'Điều chỉnh như Khá xuống Kém: lên Yếu', en: 'As Khá to Kém: raised to Yếu' },
    },
  },
  absenceLimit: {
    name: {
      vi: 'Số buổi nghỉ nhiều nhất vẫn được lên lớp',
      en: 'Sessions of absence with which a pupil is still promoted',
    },
    meaning: {
      vi: 'Tính cả có phép và không phép, theo kế hoạch 1 buổi/ngày. Thông tư ấn định; trường không đổi được.',
      en: 'With and without leave together, by the plan of one session a day. Fixed by the circular; no school can change it.',
    },
    values: { '45': { vi: '45 buổi', en: '45 sessions' } },
  },
};
