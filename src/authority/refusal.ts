import { AppError } from '../domain/app-error';
import type { Refused } from '../domain/commands/envelope';
import { errorMessage } from '../domain/messages/errors/error-texts';

/** Anything thrown, as an AppError; what is not ours becomes INTERNAL and keeps its cause. */
export function asAppError(thrown: unknown): AppError {
  return thrown instanceof AppError ? thrown : new AppError('INTERNAL', {}, thrown);
}

/** The answer for a person. The cause stays here: it may name files and accounts. */
export function refusal(error: AppError): Refused {
  return {
    ok: false,
    code: error.code,
    details: error.details,
    message: errorMessage(error.code, error.details),
  };
}
