import { normalizeText } from '../../kernel/text/normalize-text';
import { LONGEST } from '../../kernel/text/text-limits';
import { asPrinted, unprintable } from '../../kernel/text/unprintable';
import type { CellKind } from '../cell-kind';
import {
  decimal,
  type EntryDecision,
  type FilledContent,
  KEEP,
  typedDate,
  warn,
} from '../entry/entry-decision';
import { WRITTEN_WORDS } from './written-words';

/** Letters that are one code point in every text that is printed; a plain text has no others. */
const LETTERS = 'a-zA-ZÀ-ÏÑ-ÖØ-ÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\\u1EA0-\\u1EF9';

function typedText(content: FilledContent): string {
  if (content.kind === 'date') {
    return typedDate(content);
  }

  return content.kind === 'number' ? decimal(content.value) : content.text;
}

/** Anything but a letter says nothing of a pupil: a mark that was typed one column too far, a dash. */
function saysNothing(value: string): boolean {
  return !/\p{L}/u.test(value);
}

function decideRemark(content: FilledContent, longest: number): EntryDecision {
  const typed = typedText(content);
  const value = normalizeText(asPrinted(typed));

  if (value === '') {
    return { kind: 'write', value: null, typed };
  }

  if (saysNothing(value)) {
    return warn(typed, 'notWords');
  }

  if (unprintable(value).length > 0) {
    return warn(typed, 'unprintable');
  }

  if (value.length > longest) {
    return warn(typed, longest === LONGEST.remark ? 'remarkTooLong' : 'yearRemarkTooLong');
  }

  return value === typed ? KEEP : { kind: 'write', value, typed };
}

/** One sentence a length, so that a problem alone says it. */
function lengthWords(longest: number) {
  return {
    toast: { why: `nhận xét dài quá ${longest} kí tự`, advice: 'Hãy viết gọn lại.' },
    reason: {
      vi: `Nhận xét dài quá ${longest} kí tự nên không đủ chỗ trong học bạ. Hãy viết gọn lại rồi nhập lại.`,
      en: `The remark is longer than ${longest} characters, for which the transcript has no room. Shorten it and enter it again.`,
    },
  };
}

const SHORT = lengthWords(LONGEST.remark);
const LONG = lengthWords(LONGEST.yearRemark);
const EXAMPLE = 'Hãy viết bằng lời, ví dụ: Tích cực phát biểu, cần cẩn thận khi tính toán.';

const WORDS: CellKind['words'] = {
  what: 'nhận xét',
  example: EXAMPLE,
  toasts: {
    formula: { why: 'ô nhận xét không được chứa công thức' },
    notWords: { why: 'nhận xét viết bằng lời, không phải con số hay dấu' },
    unprintable: {
      why: 'có kí tự không in được trên sổ, ví dụ biểu tượng cảm xúc',
      advice: 'Hãy bỏ kí tự đó.',
    },
    remarkTooLong: SHORT.toast,
    yearRemarkTooLong: LONG.toast,
  },
  reasons: {
    notWords: {
      vi: `Nhận xét viết bằng lời, không phải con số hay dấu. ${EXAMPLE}`,
      en: 'A remark is written in words, not in numbers or signs. Enter it in words.',
    },
    unprintable: {
      vi: 'Nhận xét có kí tự không in được trên sổ, ví dụ biểu tượng cảm xúc. Hãy bỏ kí tự đó rồi nhập lại.',
      en: 'The remark has a character that cannot be printed, such as an emoji. Leave it out and enter the remark again.',
    },
    remarkTooLong: SHORT.reason,
    yearRemarkTooLong: LONG.reason,
  },
  hint: {
    vi: 'Sự tiến bộ, ưu điểm nổi bật, hạn chế chủ yếu.',
    en: 'Progress, what is outstanding, what is mainly lacking.',
  },
  wrongForm: null,
};

function remarkKind(id: string, longest: number): CellKind {
  return {
    id,
    decide: (content) => decideRemark(content, longest),
    plain: new RegExp(
      `^(?=.*[${LETTERS}])(?! )(?!.* $)(?!.* {2})[${LETTERS}0-9 ,.;:()!?-]{1,${longest}}$`,
      'u',
    ),
    ...WRITTEN_WORDS,
    words: WORDS,
  };
}

/**
 * What is said of a pupil in a subject or a semester: progress, what is outstanding, what is mainly lacking (TT22/2021,
 * guide of the transcript). As long as the cell of the transcript has room for, in characters the papers can print.
 */
export const REMARK = remarkKind('remark', LONGEST.remark);

/** What the homeroom teacher says of a pupil at the end of the year, for which the transcript has five lines. */
export const YEAR_REMARK = remarkKind('remark-year', LONGEST.yearRemark);
