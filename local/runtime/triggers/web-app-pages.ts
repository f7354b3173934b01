import type { WebAppResponse } from '../../kernel/runtime-types';
import { type TextOutputData, textContentType } from '../content-service/content-service';
import { internalsOf, type ScriptObject } from '../context/script-object';
import { escapeHtml } from '../html-service/escape-html';
import { type HtmlOutputData, servedPage } from '../html-service/html-output';

const HTML = 'text/html; charset=utf-8';

function page(status: number, message: string): WebAppResponse {
  const body = `<!DOCTYPE html><html><head><title>Error</title></head><body><div>${escapeHtml(message)}</div></body></html>`;
  return { status, contentType: HTML, body };
}

/** No such deployment. */
export function missingPage(): WebAppResponse {
  return page(404, 'Sorry, unable to open the file at this time. Please check the address.');
}

/** An anonymous visitor of a DOMAIN deployment: Google redirects to its sign-in page; here 401. */
export function signInPage(): WebAppResponse {
  return page(401, 'Sign in with your Google account to continue.');
}

/** A visitor of another domain. */
export function deniedPage(): WebAppResponse {
  return page(403, 'Sorry, you need permission: this page is only for accounts of its own domain.');
}

/** A failed script: Google answers 200 with a page that shows the error. */
export function failurePage(error: string): WebAppResponse {
  return page(200, error);
}

/** What `doGet` or `doPost` returned, as an HTTP answer. */
export function outputPage(returned: ScriptObject | null, value: unknown): WebAppResponse {
  const html = internalsOf<HtmlOutputData>(returned, 'HtmlOutput');
  if (html) {
    return { status: 200, contentType: HTML, body: servedPage(html) };
  }
  const text = internalsOf<TextOutputData>(returned, 'TextOutput');
  if (text) {
    return { status: 200, contentType: textContentType(text), body: text.content };
  }
  const nothing = returned === null && value === null;
  return page(
    200,
    nothing
      ? 'The script completed but did not return anything.'
      : 'The script completed but the returned value is not a supported return type.',
  );
}

/** Its owner has not granted what it needs: Google says this to visitors; status assumed. */
export function notAuthorisedPage(): WebAppResponse {
  return page(200, 'Authorization is required to perform that action.');
}

/** The same to the owner, who can do something about it; words assumed. */
export function consentPage(): WebAppResponse {
  return page(
    200,
    'Authorization is required to perform that action. Open the script editor and run a function to grant it.',
  );
}
