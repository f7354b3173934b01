import { AppError } from '../../kernel/app-error';

const SHOWN = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}):(\d{2})$/;

/**
 * PDF date (ISO 32000-1 §7.9.4) of `dd/mm/yyyy HH:MM` in Asia/Ho_Chi_Minh, which has no summer time.
 * @throws `BAD_INPUT` on any other form.
 */
export function pdfDate(shown: string): string {
  const parts = SHOWN.exec(shown);
  if (!parts) {
    throw new AppError('BAD_INPUT', { field: 'printedAt', value: shown });
  }
  const [, day, month, year, hour, minute] = parts;
  return `D:${year}${month}${day}${hour}${minute}00+07'00'`;
}
