import { invalid, notEmulated, SheetsApiError } from '../api-error';
import type { EditSession } from '../session/edit-session';
import { REQUEST_HANDLERS } from './registry';
import type { Reply, RequestKind } from './request-handler';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/**
 * Carries out the requests in order on the session's draft. Throws the first error with its place
 * (`Invalid requests[i].kind: …`); the caller then drops the draft, so nothing is applied.
 * https://developers.google.com/workspace/sheets/api/guides/batchupdate
 */
export function runBatch(requests: readonly Request[], session: EditSession): Reply[] {
  if (requests.length === 0) {
    throw invalid('Must specify at least one request.');
  }

  return requests.map((request, index) => runRequest(request, index, session));
}

function runRequest(request: Request, index: number, session: EditSession): Reply {
  const [kind, ...more] = Object.keys(request) as RequestKind[];

  if (kind === undefined || more.length > 0) {
    throw invalid(`Invalid requests[${index}]: exactly one request kind must be set.`);
  }

  if (!Object.hasOwn(REQUEST_HANDLERS, kind)) {
    throw notEmulated(`the request kind "${kind}" (requests[${index}])`);
  }

  const handler = REQUEST_HANDLERS[kind] as (body: unknown, session: EditSession) => Reply;

  try {
    return handler(request[kind], session);
  } catch (error) {
    throw error instanceof SheetsApiError ? error.at(`requests[${index}].${kind}`) : error;
  }
}
