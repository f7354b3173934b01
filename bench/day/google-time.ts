import type { SentRequest, TimeModel } from '../../local/kernel/time-model';

/** The model of time of the measures, ms: fixed, and rather too slow than too fast (docs/decisions/053). */
const START_MS = 800;
/** `google.script.run`, there and back. */
export const SCRIPT_RUN_MS = 700;
const READ_MS = 400;
const READ_MB_MS = 150;
const WRITE_MS = 700;
const DRIVE_MS = 400;
/** A web app or a list of keys: no number is given for it, this is the one of the embedded Workspace. */
const OTHER_MS = 300;
/** Each request of a `fetchAll`, beside the slowest. */
const EACH_MS = 50;
const MB = 1e6;

const READ_BY_POST = /:(getByDataFilter|batchGetByDataFilter)/;

/** True for a request that reads a workbook and leaves it as it is. */
export function isSheetsRead({ method, url }: Pick<SentRequest, 'method' | 'url'>): boolean {
  return isSheets(url) && (method === 'GET' || READ_BY_POST.test(url));
}

/** True for a request to a workbook. */
export function isSheets(url: string): boolean {
  return url.startsWith('https://sheets.googleapis.com/');
}

function isDrive(url: string): boolean {
  return /^https:\/\/www\.googleapis\.com\/(?:upload\/|batch\/)?drive/.test(url);
}

function requestMs(request: SentRequest): number {
  const { url, answerBytes } = request;

  if (isSheets(url)) {
    return isSheetsRead(request) ? READ_MS + (READ_MB_MS * answerBytes) / MB : WRITE_MS;
  }

  return isDrive(url) ? DRIVE_MS : OTHER_MS;
}

/** How long Google takes, for the school day of the bench. */
export const GOOGLE_TIME: TimeModel = {
  startMs: START_MS,
  fetchMs: (requests) =>
    Math.max(0, ...requests.map(requestMs)) + (requests.length > 1 ? EACH_MS * requests.length : 0),
};
