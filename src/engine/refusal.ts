import type { Refused } from '../contract/envelope';
import { AppError, type ErrorDetails } from '../kernel/app-error';
import { errorMessage } from '../kernel/words/errors/error-texts';

/** Anything thrown, as an AppError; what is not ours becomes INTERNAL and keeps its cause. */
export function asAppError(thrown: unknown): AppError {
  return thrown instanceof AppError ? thrown : new AppError('INTERNAL', {}, thrown);
}

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
