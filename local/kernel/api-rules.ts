import type { ApiName } from './service-disabled';

const AUTH = 'https://www.googleapis.com/auth/';

/** Who may call one API, by OAuth scope. */
export interface ApiRule extends ApiName {
  readonly host: string;
  readonly paths: readonly (string | RegExp)[];
  readonly readWrite: readonly string[];
  readonly readOnly: readonly string[];
  /** Scopes that Google takes but whose narrower effect is not emulated. */
  readonly notEmulated: readonly string[];
}

const SCRIPT_API = {
  service: 'script.googleapis.com',
  title: 'Apps Script API',
  host: 'script.googleapis.com',
  errorStyle: 'status',
  notEmulated: [],
} as const;

/**
 * https://developers.google.com/workspace/sheets/api/scopes and https://developers.google.com/workspace/drive/api/guides/api-specific-auth.
 * `spreadsheets.currentonly` is absent on purpose: it opens `SpreadsheetApp` only, not the REST API.
 */
const RULES: readonly ApiRule[] = [
  {
    ...{ service: 'sheets.googleapis.com', title: 'Google Sheets API' },
    host: 'sheets.googleapis.com',
    paths: ['/v4/'],
    errorStyle: 'status',
    readWrite: [`${AUTH}spreadsheets`, `${AUTH}drive`],
    readOnly: [`${AUTH}spreadsheets.readonly`, `${AUTH}drive.readonly`],
    notEmulated: [`${AUTH}drive.file`],
  },
  {
    ...{ service: 'drive.googleapis.com', title: 'Google Drive API' },
    host: 'www.googleapis.com',
    paths: ['/drive/v3/', '/upload/drive/v3/', '/batch/drive/v3'],
    errorStyle: 'drive',
    readWrite: [`${AUTH}drive`],
    readOnly: [`${AUTH}drive.readonly`],
    notEmulated: [
      'drive.file',
      'drive.appdata',
      'drive.metadata',
      'drive.metadata.readonly',
      'drive.photos.readonly',
    ].map((name) => AUTH + name),
  },
  // https://developers.google.com/apps-script/api/reference/rest: "Authorization scopes" of each method.
  {
    ...SCRIPT_API,
    paths: [/^\/v1\/projects\/[^/]+\/deployments/],
    readWrite: [`${AUTH}script.deployments`],
    readOnly: [`${AUTH}script.deployments.readonly`],
  },
  {
    ...SCRIPT_API,
    paths: ['/v1/projects'],
    readWrite: [`${AUTH}script.projects`],
    readOnly: [`${AUTH}script.projects.readonly`],
  },
];

/** The rule for a URL, or null where no token is needed. */
export function apiRuleOf(url: URL): ApiRule | null {
  return (
    RULES.find(
      (rule) =>
        rule.host === url.hostname && rule.paths.some((path) => isBelow(path, url.pathname)),
    ) ?? null
  );
}

function isBelow(path: string | RegExp, pathname: string): boolean {
  return typeof path === 'string' ? pathname.startsWith(path) : path.test(pathname);
}

/** `insufficient`: Google would refuse. `notEmulated`: Google might allow, by a rule that is not emulated. */
export type ScopeVerdict = 'allowed' | 'insufficient' | { readonly notEmulated: string };

/** What a set of scopes allows. */
export function scopeVerdict(
  rule: ApiRule,
  call: { readonly method: string; readonly path: string; readonly scopes: readonly string[] },
): ScopeVerdict {
  if (holdsAny(call.scopes, rule.readWrite)) {
    return 'allowed';
  }

  if (isRead(call) && holdsAny(call.scopes, rule.readOnly)) {
    return 'allowed';
  }

  const unclear = call.scopes.find((scope) => rule.notEmulated.includes(scope));
  return unclear === undefined ? 'insufficient' : { notEmulated: unclear };
}

function holdsAny(held: readonly string[], wanted: readonly string[]): boolean {
  return held.some((scope) => wanted.includes(scope));
}

/** Sheets has reads that are sent by POST because their filters do not fit into a URL. */
function isRead(call: { readonly method: string; readonly path: string }): boolean {
  return call.method === 'GET' || /(:getByDataFilter|:batchGetByDataFilter)$/i.test(call.path);
}
