import { assessmentName } from '../../../book/assessment-name';
import { registerName } from '../../../book/register-name';
import { scopeText, scopeTextEn } from '../../../book/window/scope-words';
import { printDateTime } from '../../../kernel/text/date-text';
import type { BothTexts } from '../../../kernel/words/both-texts';
import type { Fields } from './entry-fields';

/** What an order to lock or to open covers, and until when. */
export function orderWords(data: Fields): BothTexts {
  const term = data.number('term');
  const scope = {
    classIds: data.texts('classes'),
    subjectIds: data.texts('registers'),
    term: term === 1 || term === 2 ? term : null,
    keys: data.texts('columns'),
  } as const;
  const until = data.has('until') ? printDateTime(data.number('until')) : '';

  return {
    vi: `${scopeText(scope)}${until === '' ? '' : ` đến ${until}`}`,
    en: `${scopeTextEn(scope)}${until === '' ? '' : ` until ${until}`}`,
  };
}

/** Until when a column is asked to be opened. */
export function askedWords(data: Fields): BothTexts {
  const until = printDateTime(data.number('until'));

  return { vi: `Xin mở đến ${until}`, en: `Asked for until ${until}` };
}

/** Columns that rules opened again which a leader confirmed. */
export function confirmedWords(data: Fields): BothTexts {
  const columns = data
    .list('confirmed')
    .flatMap((tab) => tab.list('columns'))
    .map(
      (column) =>
        `${column.text('class')} ${registerName(column.text('register'))} ${assessmentName(column.text('column'))}`,
    )
    .join(', ');

  return { vi: `Mở lại theo quy định mới: ${columns}`, en: `Re-opened by new rules: ${columns}` };
}
