import { normalizeText } from '../../kernel/text/normalize-text';
import {
  decimal,
  type EntryDecision,
  type EntryValue,
  type FilledContent,
  KEEP,
  typedDate,
  warn,
} from './entry-decision';

/** How a cell is read that takes words or whole numbers, and no date. */
export interface WordReading {
  /** The value meant by a text, null for none. */
  readonly parse: (text: string) => EntryValue;
  /** What was probably meant where {@link parse} finds nothing. */
  readonly meant: (text: string) => EntryValue | undefined;
  readonly problem: string;
}

/** Decides what was meant in a cell of words or whole numbers. */
export function decideWords(
  content: FilledContent,
  { parse, meant, problem }: WordReading,
): EntryDecision {
  if (content.kind === 'date') {
    return warn(typedDate(content), problem);
  }

  const typed = content.kind === 'number' ? decimal(content.value) : content.text;

  if (normalizeText(typed) === '') {
    return { kind: 'write', value: null, typed };
  }

  const value = parse(typed);

  if (value === null) {
    return warn(typed, problem, meant(typed));
  }

  return value === (content.kind === 'number' ? content.value : typed)
    ? KEEP
    : { kind: 'write', value, typed };
}
