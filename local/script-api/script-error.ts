import { jsonResponse } from '../kernel/rest-response';
import type { RestResponse } from '../kernel/rest-service';
import { INVALID_ARGUMENT } from './constants';

const CODES = {
  INVALID_ARGUMENT: [400, 'badRequest'],
  PERMISSION_DENIED: [403, 'forbidden'],
  NOT_FOUND: [404, 'notFound'],
  RESOURCE_EXHAUSTED: [429, 'rateLimitExceeded'],
  INTERNAL: [500, 'backendError'],
} as const;

/** A refusal in the form of the Apps Script API. */
export class ScriptError extends Error {
  constructor(
    readonly status: keyof typeof CODES,
    message: string,
  ) {
    super(message);
    this.name = 'ScriptError';
  }
}

/** The error as it is answered: with `errors` and `status`, as recorded (googleworkspace/python-samples#79). */
export function scriptErrorResponse({ status, message }: ScriptError): RestResponse {
  const [code, reason] = CODES[status];
  const errors = [{ message, domain: 'global', reason }];

  return jsonResponse(code, { error: { code, message, errors, status } });
}

/** 400 without a reason: so Google answers most of what cannot be. */
export function invalidArgument(): ScriptError {
  return new ScriptError('INVALID_ARGUMENT', INVALID_ARGUMENT);
}

/** 404: no such thing, or none that this person may know of. */
export function notFound(): ScriptError {
  return new ScriptError('NOT_FOUND', 'Requested entity was not found.');
}

/** 403: not for this person, or not for this program. */
export function notPermitted(): ScriptError {
  return new ScriptError('PERMISSION_DENIED', 'The caller does not have permission');
}
