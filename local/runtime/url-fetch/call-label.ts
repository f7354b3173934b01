/** A path segment that looks like an identifier or a range rather than a fixed word of an API. */
const IDENTIFIER = /[0-9!%']|[A-Za-z_-]{25,}/;
const API_VERSION = /^v\d$/;

/** A request as an operation to count: `GET sheets.googleapis.com/v4/spreadsheets/*`; identifiers become `*`. */
export function callLabel(request: { readonly method: string; readonly url: string }): string {
  const url = new URL(request.url);
  const path = url.pathname.split('/').map(segmentLabel).join('/');
  return `${request.method} ${url.hostname}${path}`;
}

/** The different operations of a `fetchAll`, each once. */
export function callLabels(
  requests: readonly { readonly method: string; readonly url: string }[],
): string {
  return [...new Set(requests.map(callLabel))].join(', ');
}

/** Keeps the verb of `…/values/A1:B2:clear` and `…/spreadsheets/x:batchUpdate`. */
function segmentLabel(segment: string): string {
  const [, name = '', verb = ''] = /^(.*?)((?::[a-z][A-Za-z]+)?)$/.exec(segment) ?? [];
  const isIdentifier = IDENTIFIER.test(name) && !API_VERSION.test(name);
  return (isIdentifier ? '*' : name) + verb;
}
