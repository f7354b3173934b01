import type { HttpResponse } from '../ports/http-port';
import type { InstallationPort, OpenRequest } from '../ports/installation-port';

function openFetch({ method, url, body }: OpenRequest): HttpResponse {
  const content = body === undefined ? {} : { payload: body, contentType: 'application/json' };
  const response = UrlFetchApp.fetch(url, {
    method: method === 'GET' ? 'get' : 'post',
    muteHttpExceptions: true,
    ...content,
  });

  return { status: response.getResponseCode(), text: response.getContentText() };
}

/** The installation as Apps Script sees it, for the account that runs the script. */
export const googleInstallation: InstallationPort = {
  account: () => Session.getEffectiveUser().getEmail(),
  projectId: () => ScriptApp.getScriptId(),
  timeZone: () => Session.getScriptTimeZone(),
  triggersOf: (functionName) =>
    ScriptApp.getProjectTriggers().filter(
      (trigger) => trigger.getHandlerFunction() === functionName,
    ).length,
  mailLeft: () => MailApp.getRemainingDailyQuota(),
  openFetch,
};
