import { normalizeText } from '../../kernel/text/normalize-text';
import { LONGEST } from '../../kernel/text/text-limits';
import type { CellKind } from '../cell-kind';
import { decimal, KEEP, typedDate, warn } from '../entry/entry-decision';
import { WRITTEN_WORDS } from './written-words';

/** Free text: whatever is written stands, without the spaces around it, up to a length. */
export const TEXT: CellKind = {
  id: 'text',
  decide: (content) => {
    if (content.kind === 'date') {
      return { kind: 'write', value: typedDate(content), typed: typedDate(content) };
    }

    const typed = content.kind === 'number' ? decimal(content.value) : content.text;
    const value = normalizeText(typed);

    if (value.length > LONGEST.note) {
      return warn(value, 'tooLong');
    }

    return content.kind !== 'number' && value === typed
      ? KEEP
      : { kind: 'write', value: value === '' ? null : value, typed };
  },
  // A number typed would be kept as one, and lose its leading zeros.
  plain: new RegExp(`^(?=.*\\p{L}).{0,${LONGEST.note}}$`, 'su'),
  ...WRITTEN_WORDS,
  words: {
    what: 'nội dung',
    example: 'Hãy ghi bằng lời.',
    toasts: {
      formula: { why: 'ô này không được chứa công thức' },
      tooLong: { why: `nội dung dài quá ${LONGEST.note} kí tự`, advice: 'Hãy ghi ngắn lại.' },
    },
    reasons: {
      tooLong: {
        vi: `Nội dung dài quá ${LONGEST.note} kí tự. Hãy ghi ngắn lại rồi nhập lại.`,
        en: `The text is longer than ${LONGEST.note} characters. Shorten it and enter it again.`,
      },
    },
    hint: { vi: 'Ghi bằng lời.', en: 'In words.' },
    wrongForm: 'ghi bằng lời',
  },
};
