import { normalizeText } from '../../kernel/text/normalize-text';
import type { CellKind } from '../cell-kind';
import { decimal, KEEP, typedDate } from '../entry/entry-decision';

/** Free text: whatever is written stands, without the spaces around it. */
export const TEXT: CellKind = {
  id: 'text',
  decide: (content) => {
    if (content.kind === 'date') {
      return { kind: 'write', value: typedDate(content), typed: typedDate(content) };
    }

    const typed = content.kind === 'number' ? decimal(content.value) : content.text;
    const value = normalizeText(typed);

    return content.kind !== 'number' && value === typed
      ? KEEP
      : { kind: 'write', value: value === '' ? null : value, typed };
  },
  // A number typed would be kept as one, and lose its leading zeros.
  plain: /^(?=.*\p{L})/u,
  print: (value) => String(value ?? ''),
  held: (printed) => printed,
  exemption: null,
  dayProblem: null,
  check: null,
  look: { align: 'LEFT', wraps: true, isText: true, pattern: '0.0' },
  field: { inputMode: 'text', choices: [] },
  words: {
    what: 'nội dung',
    example: 'Hãy ghi bằng lời.',
    toasts: { formula: { why: 'ô này không được chứa công thức' } },
    reasons: {},
    hint: { vi: 'Ghi bằng lời.', en: 'In words.' },
    wrongForm: 'ghi bằng lời',
  },
};
