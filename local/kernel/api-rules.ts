const AUTH = 'https://www.googleapis.com/auth/';

/** Who may call one API, by OAuth scope. */
export interface ApiRule {
  readonly host: string;
  readonly paths: readonly string[];
  readonly errorStyle: 'drive' | 'status';
  readonly readWrite: readonly string[];
  readonly readOnly: readonly string[];
  /** Scopes that Google takes but whose narrower effect is not emulated. */
  readonly notEmulated: readonly string[];
}

/**
 * https://developers.google.com/workspace/sheets/api/scopes and https://developers.google.com/workspace/drive/api/guides/api-specific-auth.
 * `spreadsheets.currentonly` is absent on purpose: it opens `SpreadsheetApp` only, not the REST API.
 */
const RULES: readonly ApiRule[] = [
  {
    host: 'sheets.googleapis.com',
    paths: ['/v4/'],
    errorStyle: 'status',
    readWrite: [`${AUTH}spreadsheets`, `${AUTH}drive`],
    readOnly: [`${AUTH}spreadsheets.readonly`, `${AUTH}drive.readonly`],
    notEmulated: [`${AUTH}drive.file`],
  },
  {
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
];

/** The rule for a URL, or null where no token is needed. */
export function apiRuleOf(url: URL): ApiRule | null {
  return (
    RULES.find(
      (rule) =>
        rule.host === url.hostname && rule.paths.some((path) => url.pathname.startsWith(path)),
    ) ?? null
  );
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
