import { errorMessage } from '../kernel/words/errors/error-texts';

/** Stands in a built page where the address of the school's page goes; see `scripts/build-pages.mjs`. */
const ADDRESS_PLACEHOLDER = '__WEBAPP_URL__';

/** Address of the deployment that runs now; '' where the platform names none. */
export function runningAddress(): string {
  // The published types promise a string; a project that was never deployed has none.
  const url: string | null = ScriptApp.getService().getUrl();

  return url ?? '';
}

/** A page of ours as the web app's answer, readable on a phone. `address` ('' = unknown): of the school's page, for its links. */
export function servePage(
  file: string,
  title: string,
  address = '',
): GoogleAppsScript.HTML.HtmlOutput {
  const content = HtmlService.createHtmlOutputFromFile(file).getContent();

  return HtmlService.createHtmlOutput(content.split(ADDRESS_PLACEHOLDER).join(address))
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

const SCRIPT = /^\s*<script>([\s\S]*)<\/script>\s*$/;

/** The code of a part of the page, as it was built (`wing-<name>.html`): pages are pushed as HTML alone. */
export function wingCode(name: string): string {
  const content = HtmlService.createHtmlOutputFromFile(`wing-${name}`).getContent();

  return SCRIPT.exec(content)?.[1] ?? '';
}

/** What a visitor gets of whom the platform does not say who it is: no page of ours, so nothing that could be called. */
export function serveSignIn(): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutput(
    '<p>Hãy đăng nhập bằng tài khoản của trường rồi mở lại trang này.</p>' +
      '<p>Please sign in with your school account and open this page again.</p>',
  ).setTitle('Sổ điểm điện tử');
}

/** What everybody but the school account gets before there is a school: no page of ours either. */
export function serveNoSchool(): GoogleAppsScript.HTML.HtmlOutput {
  const { vi, en } = errorMessage('NO_SCHOOL', {});

  return HtmlService.createHtmlOutput(`<p>${vi}</p><p>${en}</p>`).setTitle('Sổ điểm điện tử');
}

/** A JSON answer of the web app. */
export function serveJson(value: unknown): GoogleAppsScript.Content.TextOutput {
  return ContentService.createTextOutput(JSON.stringify(value)).setMimeType(
    ContentService.MimeType.JSON,
  );
}
