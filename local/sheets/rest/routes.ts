import { notEmulated } from '../api-error';
import type { Call } from './call';
import {
  batchUpdate,
  createSpreadsheet,
  getByDataFilter,
  getMetadata,
  getSpreadsheet,
  searchMetadata,
} from './spreadsheet-endpoints';
import {
  appendRows,
  batchClearRanges,
  batchGetValues,
  batchUpdateValues,
  clearRange,
  getValues,
  updateValues,
} from './values-endpoints';

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly handle: (call: Call, fileId: string, rest: string) => unknown;
}

const ID = '/v4/spreadsheets/([^/:]+)';
const route = (method: string, path: string, handle: Route['handle']): Route => ({
  method,
  path: new RegExp(`^${path}$`),
  handle,
});

/** https://developers.google.com/workspace/sheets/api/reference/rest */
const ROUTES: readonly Route[] = [
  route('POST', '/v4/spreadsheets()', createSpreadsheet),
  route('GET', ID, getSpreadsheet),
  route('POST', `${ID}:getByDataFilter`, getByDataFilter),
  route('POST', `${ID}:batchUpdate`, batchUpdate),
  route('GET', `${ID}/values:batchGet`, batchGetValues),
  route('POST', `${ID}/values:batchUpdate`, batchUpdateValues),
  route('POST', `${ID}/values:batchClear`, batchClearRanges),
  route('POST', `${ID}/values/(.+):append`, appendRows),
  route('POST', `${ID}/values/(.+):clear`, clearRange),
  route('GET', `${ID}/values/(.+)`, getValues),
  route('PUT', `${ID}/values/(.+)`, updateValues),
  route('GET', `${ID}/developerMetadata/([0-9]+)`, getMetadata),
  route('POST', `${ID}/developerMetadata:search`, searchMetadata),
];

/** Answers a call. Throws 501 naming an endpoint that is not emulated. */
export function dispatch(method: string, path: string, call: Call): unknown {
  const plain = path.replace(/%3A/gi, ':');

  for (const candidate of ROUTES) {
    const match = candidate.method === method ? candidate.path.exec(plain) : null;

    if (match !== null) {
      return candidate.handle(
        call,
        decodeURIComponent(match[1] ?? ''),
        decodeURIComponent(match[2] ?? ''),
      );
    }
  }

  throw notEmulated(`the endpoint ${method} ${path}`);
}
