import { NO_PERMISSION_SENTENCE, NOT_FOUND_SENTENCE, PROTECTED_SENTENCE } from './constants';

/** Google's canonical error names used by the Sheets API, with their HTTP status. */
const HTTP_STATUS = {
  INVALID_ARGUMENT: 400,
  FAILED_PRECONDITION: 400,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  UNIMPLEMENTED: 501,
} as const;

/** Google's canonical names of errors, each with its HTTP status. */
export type ApiErrorStatus = keyof typeof HTTP_STATUS;

/** An error that the Sheets API answers as `{error:{code,message,status}}`. */
export class SheetsApiError extends Error {
  readonly code: number;

  constructor(
    readonly status: ApiErrorStatus,
    message: string,
    /** A1 address of the first refused cell, when a protection refused. */
    readonly cell: string | null = null,
  ) {
    super(message);
    this.name = 'SheetsApiError';
    this.code = HTTP_STATUS[status];
  }

  /** The same error with Google's place prefix, e.g. `Invalid requests[0].updateCells: …`. Only for 400s. */
  at(place: string): SheetsApiError {
    return this.code === 400
      ? new SheetsApiError(this.status, `Invalid ${place}: ${this.message}`, this.cell)
      : this;
  }

  /** The JSON body. https://developers.google.com/workspace/sheets/api/troubleshoot-api-errors */
  toBody(): { error: { code: number; message: string; status: string } } {
    return { error: { code: this.code, message: this.message, status: this.status } };
  }
}

/** HTTP 400 with the given sentence. */
export function invalid(message: string): SheetsApiError {
  return new SheetsApiError('INVALID_ARGUMENT', message);
}

/** HTTP 400, "You are trying to edit a protected cell…". */
export function protectedCell(cell: string | null): SheetsApiError {
  return new SheetsApiError('INVALID_ARGUMENT', PROTECTED_SENTENCE, cell);
}

/** HTTP 403. */
export function permissionDenied(): SheetsApiError {
  return new SheetsApiError('PERMISSION_DENIED', NO_PERMISSION_SENTENCE);
}

/** HTTP 404. */
export function notFound(): SheetsApiError {
  return new SheetsApiError('NOT_FOUND', NOT_FOUND_SENTENCE);
}

/** HTTP 501: the embedded Workspace has no such thing, whatever Google would do. */
export function notEmulated(what: string): SheetsApiError {
  return new SheetsApiError(
    'UNIMPLEMENTED',
    `The embedded Workspace does not emulate ${what} of the Sheets API.`,
  );
}
