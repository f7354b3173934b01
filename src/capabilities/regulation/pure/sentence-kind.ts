import type { CellKind, UnreadableText } from '../../../kernel/table/cell-kind';
import { parsePhrase } from './phrase/parse-phrase';

/** A sentence of a regulation that is understood; blank: none. */
export const SENTENCE: CellKind<string | UnreadableText> = {
  name: 'sentence',
  form: {
    vi: 'một câu quy chế hệ thống hiểu được',
    en: 'a sentence of a regulation that the software understands',
  },
  read: (written) =>
    written === '' || parsePhrase(written).ok ? written : { unreadable: written },
  write: (value) => (typeof value === 'string' ? value : value.unreadable),
};
