import { jsonResponse } from '../kernel/rest-response';
import type { RestResponse } from '../kernel/rest-service';

/** Where in the request the fault is. */
export interface ErrorLocation {
  readonly location: string;
  readonly locationType: 'parameter' | 'header';
}

/** A refusal in Drive's form. https://developers.google.com/workspace/drive/api/guides/handle-errors */
export class DriveError extends Error {
  constructor(
    readonly status: number,
    readonly reason: string,
    message: string,
    readonly where: ErrorLocation | null = null,
  ) {
    super(message);
    this.name = 'DriveError';
  }
}

/** Something that Drive has and this emulation has not: answered with 501, never with silence. */
export class NotEmulatedError extends Error {
  constructor(readonly what: string) {
    super(`The embedded Drive does not emulate ${what}.`);
    this.name = 'NotEmulatedError';
  }
}

/** The error as Drive answers it: `{error: {code, message, errors}}` as JSON. */
export function errorResponse(error: DriveError): RestResponse {
  const detail = {
    message: error.message,
    domain: 'global',
    reason: error.reason,
    ...(error.where ?? {}),
  };
  return jsonResponse(error.status, {
    error: { code: error.status, message: error.message, errors: [detail] },
  });
}

/** 404: there is no such file, or the person may not see it (Drive tells no difference). */
export function fileNotFound(fileId: string): DriveError {
  return new DriveError(404, 'notFound', `File not found: ${fileId}.`, {
    location: 'fileId',
    locationType: 'parameter',
  });
}

/** 403: the person sees the file and may not do this with it. */
export function insufficientRights(): DriveError {
  return new DriveError(
    403,
    'insufficientFilePermissions',
    'The user does not have sufficient permissions for this file.',
  );
}

/** 400: a query parameter has a value that Drive does not take. */
export function invalidParameter(name: string, message = 'Invalid Value'): DriveError {
  return new DriveError(400, 'invalid', message, { location: name, locationType: 'parameter' });
}

/** 400: the request as a whole cannot be understood. */
export function badRequest(message: string): DriveError {
  return new DriveError(400, 'badRequest', message);
}
