import { missingPermission } from './script-errors';

const PREFIX = 'https://www.googleapis.com/auth/';
const scope = (name: string) => (name.includes(':') || name === 'openid' ? name : PREFIX + name);

/**
 * Scopes of which one must be in the manifest, by call (`Service.method`, or `Service` for all its methods).
 * Services that are not listed need none. Source: the "Authorization" section of each method under
 * developers.google.com/apps-script/reference; developers.google.com/workspace/add-ons/concepts/editor-scopes.
 */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  UrlFetchApp: ['script.external_request'],
  MailApp: ['script.send_mail'],
  'SpreadsheetApp.openById': ['spreadsheets'],
  'SpreadsheetApp.openByUrl': ['spreadsheets'],
  SpreadsheetApp: ['spreadsheets.currentonly', 'spreadsheets', 'spreadsheets.readonly'],
  'Ui.showSidebar': ['script.container.ui'],
  'Ui.showModalDialog': ['script.container.ui'],
  'Ui.showModelessDialog': ['script.container.ui'],
  'ScriptApp.newTrigger': ['script.scriptapp'],
  'ScriptApp.getProjectTriggers': ['script.scriptapp'],
  'ScriptApp.deleteTrigger': ['script.scriptapp'],
  'Session.getEmail': ['userinfo.email'],
};

/** Calls refused in a simple trigger because they need authorization (platform §2). */
const REFUSED_WHEN_LIMITED = new Set([
  'UrlFetchApp',
  'MailApp',
  'SpreadsheetApp.openById',
  'SpreadsheetApp.openByUrl',
  'Ui.showSidebar',
  'Ui.showModalDialog',
  'Ui.showModelessDialog',
  'ScriptApp.newTrigger',
  'ScriptApp.getProjectTriggers',
  'ScriptApp.deleteTrigger',
]);

/** What decides whether a call is permitted. */
export interface ScopeHolder {
  readonly scopes: readonly string[];
  readonly authMode: 'LIMITED' | 'FULL';
}

/** @throws ScriptException with Google's sentence when the manifest's scopes or the kind of execution forbid `call`. */
export function requirePermission(call: string, holder: ScopeHolder): void {
  const service = call.split('.')[0] ?? call;
  const key = call in REQUIRED ? call : service;
  const needed = (REQUIRED[key] ?? []).map(scope);
  const limited = holder.authMode === 'LIMITED' && REFUSED_WHEN_LIMITED.has(key);
  const granted = needed.length === 0 || needed.some((name) => holder.scopes.includes(name));

  if (limited || !granted) {
    throw missingPermission(call, needed);
  }
}

/**
 * The manifest's scopes.
 * @throws Error when the manifest leaves them to be guessed by Google: that is not emulated.
 */
export function manifestScopes(manifest: unknown): readonly string[] {
  const scopes = (manifest as { oauthScopes?: unknown } | null)?.oauthScopes;
  if (!Array.isArray(scopes) || !scopes.every((item) => typeof item === 'string')) {
    throw new Error('The manifest must list its oauthScopes: guessing them is not emulated');
  }
  return scopes;
}
