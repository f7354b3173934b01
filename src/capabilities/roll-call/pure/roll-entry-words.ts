import { printDate } from '../../../kernel/text/date-text';
import type { BothTexts } from '../../../kernel/words/both-texts';
import type { PlaceKey } from '../../../ledger/ledger-entry';
import { CONFIRMED_COLUMN } from './month-confirmation';
import { readRollColumn } from './roll-register';
import { readStatement } from './statement';
import { ROLL_WORDS } from './words/roll-words';

/** What an entry of a roll call says, in words; its value names everybody by code. */
export function rollEntryWords({
  key,
  newValue,
}: {
  readonly key: PlaceKey;
  readonly newValue: string;
}): BothTexts | null {
  if (key.column === CONFIRMED_COLUMN) {
    return newValue === ''
      ? { vi: 'Mở lại chuyên cần của tháng', en: 'Attendance of the month opened again' }
      : { vi: 'Xác nhận chuyên cần của tháng', en: 'Attendance of the month confirmed' };
  }

  const column = readRollColumn(key.column);

  if (column === null) {
    return null;
  }

  const { session, staffId } = column;
  const absent = (readStatement(newValue)?.absent ?? [])
    .map(({ pupilId, kind }) => `${pupilId} ${kind}`)
    .join(', ');
  const words = (language: keyof BothTexts): string =>
    ROLL_WORDS[language][`roll.session.${session}`];
  const date = printDate(key.row);
  const taken = newValue === '';

  return {
    vi: `Điểm danh ${words('vi')} ${date}${staffId === '' ? '' : ' (ghi khác)'}: ${taken ? 'không còn tính' : absent || 'không ai vắng'}`,
    en: `Roll call ${words('en')} ${date}${staffId === '' ? '' : ' (differing)'}: ${taken ? 'counts no more' : absent || 'nobody absent'}`,
  };
}
