import { AppError } from '../kernel/app-error';
import { isRateLimit } from '../kernel/rate-limit';
import type { HttpPort, HttpRequest, HttpResponse } from '../ports/http-port';

type Params = GoogleAppsScript.URL_Fetch.URLFetchRequest;

/** Attempts after the first: waits of about 1, 2, 4, 8 s (https://developers.google.com/sheets/api/limits). */
const RETRIES = 4;
const FIRST_WAIT_MS = 1000;
/** Quotas are full again each minute: waiting less than that is in vain. */
const MINUTE_MS = 60_000;
/** So that not all who wait come in the first second of the minute, ms. */
const SPREAD_MS = 3_000;
/** Whoever was refused in two minutes on end has no place in the third either. */
const MINUTES = 2;

/** Apps Script takes bytes as signed numbers. */
function payloadOf(body: string | Uint8Array): string | number[] {
  return typeof body === 'string'
    ? body
    : Array.from(new Int8Array(body.buffer, body.byteOffset, body.length));
}

function paramsOf(request: HttpRequest, token: string): Params {
  const body = request.body === undefined ? {} : { payload: payloadOf(request.body) };
  const type = request.contentType === undefined ? {} : { contentType: request.contentType };

  return {
    url: request.url,
    method: request.method.toLowerCase() as Params['method'],
    headers: { Authorization: `Bearer ${token}` },
    muteHttpExceptions: true,
    ...type,
    ...body,
  } as Params;
}

/** A limit says that nothing was done; after a 5xx only a repeatable request may be sent again. */
function mayRetry(request: HttpRequest, response: HttpResponse): boolean {
  return isRateLimit(response) || (response.status >= 500 && request.repeatable !== false);
}

/** `fetchAll` throws on a dead host, a time-out or a spent quota; what was done by then nobody knows. */
function fetched(requests: Params[]): GoogleAppsScript.URL_Fetch.HTTPResponse[] {
  try {
    return UrlFetchApp.fetchAll(requests);
  } catch (thrown) {
    throw new AppError('GOOGLE_UNAVAILABLE', { status: 0 }, thrown);
  }
}

function send(requests: readonly HttpRequest[]): HttpResponse[] {
  const token = ScriptApp.getOAuthToken();

  return fetched(requests.map((request) => paramsOf(request, token))).map((response) => ({
    status: response.getResponseCode(),
    text: response.getContentText(),
  }));
}

/** Positions of the requests that failed in passing and may be sent again. */
function failed(requests: readonly HttpRequest[], responses: readonly HttpResponse[]): number[] {
  return responses.flatMap((response, position) => {
    const request = requests[position];

    return request !== undefined && mayRetry(request, response) ? [position] : [];
  });
}

/** How often was waited, by what for. */
interface Waited {
  attempts: number;
  minutes: number;
}

/** Waits before what failed is sent again; false where that would be in vain. */
function wait(responses: readonly HttpResponse[], waited: Waited): boolean {
  const isLimit = responses.some(isRateLimit);

  if (isLimit ? waited.minutes >= MINUTES : waited.attempts >= RETRIES) {
    return false;
  }

  Utilities.sleep(isLimit ? untilNextMinute() : backOff(waited.attempts));
  waited[isLimit ? 'minutes' : 'attempts'] += 1;

  return true;
}

function untilNextMinute(): number {
  return MINUTE_MS - (Date.now() % MINUTE_MS) + Math.floor(Math.random() * SPREAD_MS);
}

function backOff(attempt: number): number {
  return FIRST_WAIT_MS * 2 ** attempt + Math.floor(Math.random() * 250);
}

function fetchAll(requests: readonly HttpRequest[]): HttpResponse[] {
  const responses = send(requests);

  const waited: Waited = { attempts: 0, minutes: 0 };
  const stillFailing = (): readonly HttpResponse[] =>
    again.map((at) => responses[at] as HttpResponse);
  let again = failed(requests, responses);

  while (again.length > 0 && wait(stillFailing(), waited)) {
    const answers = send(again.map((position) => requests[position] as HttpRequest));
    again.forEach((position, index) => {
      responses[position] = answers[index] as HttpResponse;
    });
    again = failed(requests, responses);
  }

  return responses;
}

/** REST calls to Google as the account that runs the script, in parallel, with back-off. */
export const googleHttp: HttpPort = { fetchAll };
