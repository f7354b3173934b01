import type { AppError } from '../../kernel/app-error';
import type { BothTexts } from '../../kernel/words/both-texts';

/** Google took the change but the book does not show it. */
export const NOT_TAKEN: BothTexts = {
  vi: 'Google nhận lệnh nhưng sổ đọc lại chưa đúng như lệnh',
  en: 'Google took the change, but the book read back does not show it',
};

/** Nothing is known but that the book is not as ordered. */
export const NOT_YET: BothTexts = {
  vi: 'sổ chưa như lệnh; lần quét sau tự làm tiếp',
  en: 'the book is not as ordered yet; the next beat goes on',
};

function statusOf({ code, details }: AppError): string {
  return String(details.status ?? code);
}

/** Why a book could not be read, for people. */
export function readTrouble(error: AppError): BothTexts {
  const status = statusOf(error);

  return {
    vi: `không mở được sổ (mã ${status})`,
    en: `the book cannot be opened (status ${status})`,
  };
}

/** Why a book took no change, with what Google says of it (a read-only file, lost rights). */
export function writeTrouble(error: AppError): BothTexts {
  const said = error.cause === null ? statusOf(error) : String(error.cause).slice(0, 200);

  return {
    vi: `không ghi được vào sổ: ${said}`,
    en: `the book cannot be written: ${said}`,
  };
}
