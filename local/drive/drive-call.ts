import { jsonResponse } from '../kernel/rest-response';
import type { RestRequest, RestResponse } from '../kernel/rest-service';
import { DriveError, NotEmulatedError } from './drive-error';
import { applyFieldMask, checkFieldMask, type FieldSchema, parseFieldMask } from './field-mask';

/** One REST call after routing. `actor` is the address of the signed-in caller. */
export interface DriveCall {
  readonly actor: string;
  /** Ids taken from the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly request: RestRequest;
}

/** Query parameters an endpoint takes; a list names the only values that are emulated. */
export type Parameters = Readonly<Record<string, readonly string[] | null>>;

/** One method of the API. `pattern` matches the whole path, with named groups for ids. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly pattern: RegExp;
  readonly parameters: Parameters;
  handle(call: DriveCall): RestResponse;
}

/** https://developers.google.com/workspace/drive/api/reference/rest/v3#common-parameters */
const COMMON_PARAMETERS: Parameters = {
  alt: ['json'],
  fields: null,
  prettyPrint: null,
  quotaUser: null,
  key: null,
};

/** There are no shared drives here, so what only concerns them changes nothing. */
export const DRIVE_PARAMETERS: Parameters = {
  supportsAllDrives: null,
  supportsTeamDrives: null,
  enforceSingleParent: null,
  includePermissionsForView: [],
  includeLabels: [],
};

/** Throws 501 for a parameter, or a value of one, that the endpoint does not take. */
export function checkParameters(query: URLSearchParams, allowed: Parameters): void {
  const all: Parameters = { ...COMMON_PARAMETERS, ...allowed };
  for (const [name, value] of query) {
    const values = Object.hasOwn(all, name) ? all[name] : undefined;
    if (values === undefined) {
      throw new NotEmulatedError(`the parameter ${name}`);
    }

    if (values !== null && !values.includes(value)) {
      throw new NotEmulatedError(`${name}=${value}`);
    }
  }
}

/** The JSON body; an empty body is an empty object. */
export function jsonBody(request: RestRequest): Readonly<Record<string, unknown>> {
  return parseJsonObject(Buffer.from(request.body).toString('utf8'));
}

/** Throws Drive's 400 for anything but one JSON object. */
export function parseJsonObject(text: string): Readonly<Record<string, unknown>> {
  if (text.trim() === '') {
    return {};
  }

  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DriveError(400, 'parseError', 'Parse Error');
  }

  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DriveError(400, 'parseError', 'Parse Error');
  }

  return value as Readonly<Record<string, unknown>>;
}

/** `true` or `false` of a query parameter. */
export function flagParameter(query: URLSearchParams, name: string, initial = false): boolean {
  const value = query.get(name);
  if (value === null) {
    return initial;
  }

  if (value !== 'true' && value !== 'false') {
    throw new DriveError(400, 'invalid', `Invalid boolean value: '${value}'.`, {
      location: name,
      locationType: 'parameter',
    });
  }

  return value === 'true';
}

/** How an answer is cut: by `fields`, or by the default of the method. */
export interface AnswerShape {
  readonly schema: FieldSchema;
  readonly initial: string;
}

/** Throws 400 or 501 for a bad `fields` parameter; called before anything is changed. */
export function checkFields(call: DriveCall, shape: AnswerShape): void {
  const fields = call.query.get('fields');
  if (fields !== null) {
    checkFieldMask(parseFieldMask(fields), shape.schema);
  }
}

/** A 200 with the selected fields of `value`. */
export function maskedAnswer(call: DriveCall, shape: AnswerShape, value: object): RestResponse {
  const mask = parseFieldMask(call.query.get('fields') ?? shape.initial);
  return jsonResponse(200, applyFieldMask(value, mask));
}
