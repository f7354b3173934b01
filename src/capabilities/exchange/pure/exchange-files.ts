import type { ExchangeFile } from './exchange-file';
import { MARKS_FILE } from './files/marks-file';
import { PUPIL_FILE } from './files/pupil-file';
import { RESULT_FILE } from './files/result-file';
import { SUMMARY_FILE } from './files/summary-file';

/** Every file other software takes. */
export const EXCHANGE_FILES: readonly ExchangeFile[] = [
  SUMMARY_FILE,
  MARKS_FILE,
  RESULT_FILE,
  PUPIL_FILE,
];
