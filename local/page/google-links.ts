/** Google addresses that scripts write into pages and mails, and where they lead in this Workspace. */
const RULES: readonly (readonly [RegExp, (id: string, rest: string) => string])[] = [
  [
    /^https:\/\/script\.google\.com\/(?:a\/macros\/[^/]+|macros)\/s\/([\w-]+)\/exec(\?[^#]*)?/,
    (id, rest) => `/macros/s/${id}/exec${rest}`,
  ],
  [/^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)/, (id) => `/?file=${id}`],
  [/^https:\/\/drive\.google\.com\/file\/d\/([\w-]+)/, (id) => `/ui/file/${id}`],
  [/^https:\/\/drive\.google\.com\/(?:open|uc)\?(?:.*&)?id=([\w-]+)/, (id) => `/ui/file/${id}`],
  [
    /^https:\/\/drive\.google\.com\/drive\/(?:u\/\d+\/)?folders\/([\w-]+)/,
    (id) => `/?folder=${id}`,
  ],
];

/** The path in this Workspace for an address of Google's, opened as `account`; null for any other address. */
export function localAddress(address: string, account: string): string | null {
  for (const [pattern, path] of RULES) {
    const match = pattern.exec(address);
    if (match !== null) {
      const local = path(match[1] ?? '', match[2] ?? '');
      const name = local.startsWith('/macros/') ? 'authuser' : 'u';
      return `${local}${local.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(account)}`;
    }
  }
  return null;
}
