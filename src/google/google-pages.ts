import { errorMessage } from '../kernel/words/errors/error-texts';

/** A page of ours as the web app's answer, readable on a phone. */
export function servePage(file: string, title: string): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutputFromFile(file)
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
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
