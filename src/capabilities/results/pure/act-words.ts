import type { BothTexts } from '../../../kernel/words/both-texts';
import { subjectById } from '../../../school/subjects/programme';
import { SUBJECT_NAMES_EN } from '../../../school/subjects/subject-names-en';
import type { Period } from './period';
import type { ResultAct } from './result-orders';
import type { SpecialCase } from './special-cases';
import { STORED_WORDS } from './words/stored-words';

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

type Language = keyof BothTexts;

const PROMOTION: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { LEN_LOP: 'được lên lớp', KHONG_LEN_LOP: 'không được lên lớp' },
  en: { LEN_LOP: 'promoted', KHONG_LEN_LOP: 'not promoted' },
};
const MISSED: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    forceMajeure: 'vắng có lí do bất khả kháng, kiểm tra bù',
    unexcused: 'vắng không có lí do bất khả kháng',
    none: 'bỏ quyết định',
  },
  en: {
    forceMajeure: 'absent for a reason beyond control, to be made up',
    unexcused: 'absent without such a reason',
    none: 'decision taken back',
  },
};
const CASES = {
  vi: {
    theory: 'chỉ đánh giá lí thuyết',
    plan: 'kế hoạch giáo dục cá nhân',
    noPlan: 'bỏ kế hoạch giáo dục cá nhân',
  },
  en: {
    theory: 'assessed in theory only',
    plan: 'individual education plan',
    noPlan: 'individual education plan taken back',
  },
} as const;

function caseWords(decided: SpecialCase | null, language: Language): string {
  const words = CASES[language];

  if (decided === null || decided.kind === 'practical') {
    return words.theory;
  }

  if (decided.kind === 'missed') {
    return `${decided.assessment} ${MISSED[language][decided.why ?? 'none']}`;
  }

  const promotion = decided.promotion === null ? '' : `, ${PROMOTION[language][decided.promotion]}`;

  return decided.holds ? `${words.plan}${promotion}` : words.noPlan;
}

/** What the words of an act are filled with, in one language. */
interface ActParts {
  readonly title: string;
  readonly subjects: string;
  readonly case: string;
  readonly reason: string;
}

type ActText = (parts: ActParts) => string;

function ofSubjects(subjects: string): string {
  return subjects === '' ? '' : `: ${subjects}`;
}

const ACTS: Readonly<Record<Language, Readonly<Record<ResultAct, ActText>>>> = {
  vi: {
    complete: ({ subjects, title }) => `Xác nhận hoàn thành điểm môn ${subjects} – ${title}`,
    summarise: ({ title }) => `Tổng hợp kết quả – ${title}`,
    submit: ({ title }) => `Nộp kết quả và danh sách đề nghị – ${title}`,
    approve: ({ title }) => `Duyệt kết quả – ${title}`,
    reopen: ({ title, reason }) => `Mở lại kết quả đã duyệt – ${title}: ${reason}`,
    case: (parts) =>
      `Trường hợp riêng (${parts.case}${ofSubjects(parts.subjects)}): ${parts.reason}`,
    retest: ({ subjects }) => `Học sinh chọn môn đánh giá lại: ${subjects || 'không chọn môn nào'}`,
  },
  en: {
    complete: ({ subjects, title }) => `Marks of ${subjects} confirmed as complete – ${title}`,
    summarise: ({ title }) => `Results summarised – ${title}`,
    submit: ({ title }) => `Results and proposals submitted – ${title}`,
    approve: ({ title }) => `Results approved – ${title}`,
    reopen: ({ title, reason }) => `Approved results re-opened – ${title}: ${reason}`,
    case: (parts) => `Special case (${parts.case}${ofSubjects(parts.subjects)}): ${parts.reason}`,
    retest: ({ subjects }) => `Subjects the pupil is assessed again in: ${subjects || 'none'}`,
  },
};

/** What an act was about, in words. */
export function actWords({ act, period, subjectIds, decided, reason }: ActFacts): BothTexts {
  const names = subjectIds.map((id) => subjectById(id)?.name ?? id);
  const namesEn = subjectIds.map((id, at) => SUBJECT_NAMES_EN[id] ?? names[at] ?? id);
  const said = (language: Language, subjects: readonly string[]): string =>
    ACTS[language][act]({
      title: STORED_WORDS[language][`period.${period}`],
      subjects: subjects.join(', '),
      case: caseWords(decided, language),
      reason,
    });

  return { vi: said('vi', names), en: said('en', namesEn) };
}
