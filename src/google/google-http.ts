import { AppError } from '../kernel/app-error';
import type { HttpPort, HttpRequest, HttpResponse } from '../ports/http-port';

type Params = GoogleAppsScript.URL_Fetch.URLFetchRequest;

/** Attempts after the first: waits of about 1, 2, 4, 8 s (https://developers.google.com/sheets/api/limits). */
const RETRIES = 4;
const FIRST_WAIT_MS = 1000;

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

function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

/** 429 says that nothing was done; after a 5xx only a repeatable request may be sent again. */
function mayRetry(request: HttpRequest, status: number): boolean {
  return status === 429 || (status >= 500 && request.repeatable !== false);
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

    return request !== undefined && isPassing(response.status) && mayRetry(request, response.status)
      ? [position]
      : [];
  });
}

function fetchAll(requests: readonly HttpRequest[]): HttpResponse[] {
  const responses = send(requests);

  for (let attempt = 0; attempt < RETRIES; attempt += 1) {
    const again = failed(requests, responses);

    if (again.length === 0) {
      break;
    }

    Utilities.sleep(FIRST_WAIT_MS * 2 ** attempt + Math.floor(Math.random() * 250));
    const answers = send(again.map((position) => requests[position] as HttpRequest));
    again.forEach((position, index) => {
      responses[position] = answers[index] as HttpResponse;
    });
  }

  return responses;
}

/** REST calls to Google as the account that runs the script, in parallel, with back-off. */
export const googleHttp: HttpPort = { fetchAll };
