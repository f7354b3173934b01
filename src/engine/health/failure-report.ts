import { type AppError, asAppError } from '../../kernel/app-error';
import { errorMessage } from '../../kernel/words/errors/error-texts';
import { type Said, said, toldTwice } from '../../kernel/words/said';
import type { HealthBook } from './health-book';
import type { HealthCode } from './pure/health-conditions';
import { isSameSubject } from './pure/health-state';
import type { TroubleSaying } from './pure/words/trouble-words';

/** Conditions a part of the beat can be in; whichever it is, the others are over for it. */
const CODES: readonly HealthCode[] = ['partFailed', 'quotaGone', 'googleAway'];

/** What Google says when a quota of the day or the storage is used up; mail and fetches throw it as a sentence. */
const QUOTA = /too many times|quota|rate limit|limit exceeded/i;

function causeOf(error: Pick<AppError, 'cause'>): string {
  return error.cause === null ? '' : String(error.cause).slice(0, 200);
}

function codeOf(error: AppError): HealthCode {
  if (error.details.status === 429 || QUOTA.test(causeOf(error))) {
    return 'quotaGone';
  }

  // Told of once, with the tabs that are missing, and not by each part that needs one.
  if (error.code === 'CONTROL_INCOMPLETE') {
    return 'tabLost';
  }

  return error.code === 'GOOGLE_UNAVAILABLE' || error.code === 'BUSY' ? 'googleAway' : 'partFailed';
}

/** An error for administrators, with what Google said. */
export function errorSaid(thrown: unknown): Said {
  const { code, details, ...rest } = asAppError(thrown);
  const cause = causeOf(rest);
  const error = toldTwice(errorMessage(code, details));

  return cause === '' ? error : said<TroubleSaying>('failed', { error, cause });
}

/** Takes into the health how a part of the beat ended: `thrown` null = well. `subject`: the part. */
export function reportEnd(health: HealthBook, subject: Said, thrown: unknown): void {
  const failed = thrown === null ? null : codeOf(asAppError(thrown));

  CODES.forEach((code) => {
    health.report({
      code,
      covers: (found) => isSameSubject(found, subject),
      found: code === failed ? [{ subject, detail: errorSaid(thrown) }] : [],
    });
  });
}
