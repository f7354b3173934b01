import * as v from 'valibot';
import { parsedJson } from './table/parsed-json';

const ERROR = v.object({
  error: v.object({
    errors: v.optional(v.array(v.looseObject({ reason: v.optional(v.string()) }))),
  }),
});

/**
 * Reasons by which Drive says with 403 that too much was asked for in a short time
 * (https://developers.google.com/workspace/drive/api/guides/handle-errors#resolve_a_403_error_user_rate_limit_exceeded).
 */
const REASONS: readonly string[] = [
  'userRateLimitExceeded',
  'rateLimitExceeded',
  'sharingRateLimitExceeded',
];

/** True for an answer that says: too much at once, nothing was done, later it goes. Any other 403 stays what it is. */
export function isRateLimit({
  status,
  text,
}: {
  readonly status: number;
  readonly text: string;
}): boolean {
  const errors = status === 403 ? (parsedJson(ERROR, text)?.error.errors ?? []) : [];

  return status === 429 || errors.some(({ reason = '' }) => REASONS.includes(reason));
}
