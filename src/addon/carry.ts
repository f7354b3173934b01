import { type CarriedRequest, parseObject, readCarriedRequest } from './carried-request';
import { type LocalProblem, localRefusal } from './local-refusal';
import { schoolAddress } from './school-address';

/**
 * Carries a command or a query of a page to the authority, with an identity token signed by Google for the person at
 * the keyboard. Always returns the JSON of an `Answer`; never throws. The answer of a web app comes by a redirect.
 */
export function carryToAuthority(requestJson: unknown): string {
  const request = readCarriedRequest(requestJson);

  if (typeof request === 'string') {
    return refuse(request);
  }

  try {
    return post(request);
  } catch (error) {
    // UrlFetch throws on a dead host, a time-out or a spent quota. The cause goes to the log, not to the page.
    console.error(`carry ${request.envelope.name} ${request.envelope.id}: ${String(error)}`);

    return refuse('unreachable');
  }
}

function post(request: CarriedRequest): string {
  const url = schoolAddress('AUTHORITY_URL');

  if (url === '') {
    return refuse('notConnected');
  }

  const token = ScriptApp.getIdentityToken();

  if (token === null || token === '') {
    return refuse('notSignedIn');
  }

  const response = UrlFetchApp.fetch(url, {
    method: 'post',
    contentType: 'application/json',
    payload: JSON.stringify({ token, kind: request.kind, envelope: request.envelope }),
    muteHttpExceptions: true,
    followRedirects: true,
  });

  return readAnswer(response.getResponseCode(), response.getContentText());
}

/** A sign-in page or an error page of Google is not an answer. */
function readAnswer(status: number, text: string): string {
  const answer = parseObject(text);

  if (status !== 200 || typeof answer?.ok !== 'boolean') {
    console.error(`authority answered ${status}: ${text.slice(0, 300)}`);

    return refuse(status >= 500 || status === 429 ? 'unreachable' : 'badAnswer', { status });
  }

  return text;
}

function refuse(problem: LocalProblem, details: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify(localRefusal(problem, details));
}
