import * as v from 'valibot';
import type { Refused } from '../../contract/envelope';
import { AppError, type ErrorCode } from '../../kernel/app-error';
import { parsedJson } from '../../kernel/table/parsed-json';
import { ERROR_TEXTS_VI } from '../../kernel/words/errors/vi';
import { refusal } from '../refusal';

const STORED = v.object({ code: v.string(), details: v.record(v.string(), v.unknown()) });

function isCode(code: string): code is ErrorCode {
  return Object.keys(ERROR_TEXTS_VI).includes(code);
}

/** How the job table keeps why a job came to a stop: code and values. */
export function storedError(error: AppError): string {
  const { code, details } = refusal(error);

  return JSON.stringify({ code, details });
}

/** Why a job came to a stop, as every refusal is told; null = it did not. What nobody can read is an error of its own. */
export function jobError(text: string): Refused | null {
  if (text === '') {
    return null;
  }

  const stored = parsedJson(STORED, text);
  const error =
    stored === null || !isCode(stored.code)
      ? new AppError('INTERNAL', { error: text })
      : new AppError(stored.code, stored.details);

  return refusal(error);
}
