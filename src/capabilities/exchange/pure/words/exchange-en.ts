import type { EXCHANGE_VI } from './exchange-vi';

/** The same in English. */
export const EXCHANGE_EN: Readonly<Record<keyof typeof EXCHANGE_VI, string>> = {
  'tab.exchange': 'Data',
  'exchange.title': 'Data for other software',
  'exchange.intro':
    'Excel files with the very headers other software looks for, so that nothing is typed twice. They hold personal data of pupils: the ledger keeps who took which file, and when.',
  'exchange.file': 'File',
  'exchange.file.summary': 'Summary of results, a tab a class',
  'exchange.file.marks': 'Marks, a tab a subject, with the Ministry’s codes of pupils',
  'exchange.file.results': 'Learning and training results of all pupils, one tab',
  'exchange.file.pupils': 'List of pupils',
  'exchange.hint.summary':
    'Columns as in vnEdu’s so_diem_tong_ket. A class whose results are not approved says so at the top of its tab.',
  'exchange.hint.marks': 'Accepted marks; a cell without a mark is blank.',
  'exchange.hint.results': 'Columns as in the result file of the sector’s database.',
  'exchange.hint.pupils':
    'Columns as in the list of pupils of the sector’s database, with codes of ethnic groups.',
  'exchange.period': 'Semester',
  'exchange.year': 'Whole year',
  'exchange.classes': 'Classes (none chosen = the whole school)',
  'exchange.take': 'Download the Excel file',
  'exchange.taken': '{file} was downloaded. The ledger has recorded it.',
};
