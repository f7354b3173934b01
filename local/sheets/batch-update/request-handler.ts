import type { EditSession } from '../session/edit-session';

type Requests = GoogleAppsScript.Sheets.Schema.Request;

/** Names of the request kinds of `spreadsheets.batchUpdate`. */
export type RequestKind = keyof Requests;

/** The body of one request kind. */
export type RequestBody<K extends RequestKind> = NonNullable<Requests[K]>;

/** The reply of one request; `{}` where Google has none. */
export type Reply = GoogleAppsScript.Sheets.Schema.Response;

/** Carries out one request on the session's draft. Throws `SheetsApiError`; the draft is then thrown away. */
export type RequestHandler<K extends RequestKind> = (
  body: RequestBody<K>,
  session: EditSession,
) => Reply;
