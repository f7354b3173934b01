import type { Refused } from '../contract/envelope';
import type { AppError, ErrorDetails } from '../kernel/app-error';
import { errorMessage } from '../kernel/words/errors/error-texts';

/** Errors of the system: of their details a person sees only the status, for addresses name files. */
const SYSTEM: readonly string[] = ['GOOGLE_REFUSED', 'GOOGLE_UNAVAILABLE', 'INTERNAL', 'BUSY'];

function shownDetails({ code, details }: AppError): ErrorDetails {
  if (!SYSTEM.includes(code)) {
    return details;
  }

  return details.status === undefined ? {} : { status: details.status };
}

/** The answer for a person. The cause stays here: it may name files and accounts. */
export function refusal(error: AppError): Refused {
  const details = shownDetails(error);

  return { ok: false, code: error.code, details, message: errorMessage(error.code, details) };
}
