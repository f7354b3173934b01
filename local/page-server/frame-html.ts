/** What a frame may do. No `allow-same-origin`: its origin is `null`, so it cannot call the page's server itself. */
export const FRAME_SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

/** Text inside an HTML attribute or element. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * A script's HTML with `google.script` put in before its first own script. `data-account` lets links to Google's
 * addresses be turned into this Workspace's, opened as the same person; `data-clock` is the Workspace's time, UTC ms.
 */
export function frameDocument(html: string, account: string, now?: number): string {
  const clock = now === undefined ? '' : ` data-clock="${now}"`;
  const head = `<script src="/frame.js" data-account="${escapeHtml(account)}"${clock}></script>`;
  const place =
    /<head(?:\s[^>]*)?>/i.exec(html) ??
    /<html(?:\s[^>]*)?>/i.exec(html) ??
    /<!doctype[^>]*>/i.exec(html);

  if (place === null) {
    return `<!doctype html>${head}${html}`;
  }
  const end = place.index + place[0].length;
  return html.slice(0, end) + head + html.slice(end);
}

/** The `content` of a page's viewport tag, or null. */
export function viewportOf(html: string): string | null {
  const tag = /<meta[^>]+name=["']?viewport["']?[^>]*>/i.exec(html)?.[0] ?? '';
  return /content=["']([^"']*)["']/i.exec(tag)?.[1] ?? null;
}

/** Title of a page, or null. */
export function titleOf(html: string): string | null {
  return /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1]?.trim() ?? null;
}
