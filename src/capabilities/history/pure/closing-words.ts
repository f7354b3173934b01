import type { BothTexts } from '../../../kernel/words/both-texts';
import type { fieldsOf } from './entry-fields';

/** What is said of a value that was first seen while its column was being closed, or that somebody decided about. */
export function closingWords(data: ReturnType<typeof fieldsOf>): BothTexts | null {
  if (data.has('held')) {
    return {
      vi: `Nhận giá trị đã giữ lại (mục ${data.text('held')})`,
      en: `A held value was accepted (entry ${data.text('held')})`,
    };
  }

  return data.has('closing')
    ? { vi: 'Nhập trong lúc chốt', en: 'Entered while the column was closing' }
    : null;
}
