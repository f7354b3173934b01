import { escapeHtml, titleOf, viewportOf } from './frame-html';
import { HttpError } from './http-error';
import type { PageAccount } from './page-protocol';
import { htmlAnswer, type PageRequest, type PageResponse } from './page-request';
import type { RouteContext } from './route-context';

const COOKIE = 'workspace_account';

/** The person of a web-app tab: `authuser` in the address, else the cookie of the last one chosen here; or null. */
function visitorOf(request: PageRequest, accounts: readonly PageAccount[]): PageAccount | null {
  const cookie = new RegExp(`(?:^|;\\s*)${COOKIE}=([^;]+)`).exec(request.headers.cookie ?? '')?.[1];
  const email = request.url.searchParams.get('authuser') ?? decodeURIComponent(cookie ?? '');
  return accounts.find((account) => account.email === email) ?? null;
}

function page(parts: { title: string; viewport: string | null; body: string }): string {
  const viewport =
    parts.viewport === null ? '' : `<meta name="viewport" content="${escapeHtml(parts.viewport)}">`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">${viewport}<title>${escapeHtml(
    parts.title,
  )}</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/web-app.css"></head>${parts.body}</html>`;
}

function chooserPage(request: PageRequest, accounts: readonly PageAccount[]): PageResponse {
  const links = accounts.map((account) => {
    const url = new URL(request.url);
    url.searchParams.set('authuser', account.email);
    return `<li><a href="${escapeHtml(url.pathname + url.search)}"><strong>${escapeHtml(
      account.name,
    )}</strong> – ${escapeHtml(account.title)}<br><small>${escapeHtml(account.email)}</small></a></li>`;
  });
  return htmlAnswer(
    page({
      title: 'Chọn tài khoản',
      viewport: 'width=device-width, initial-scale=1',
      body: `<body class="chooser"><h1>Chọn tài khoản</h1><ul>${links.join('')}</ul></body>`,
    }),
  );
}

/** The tab around a web app's own page: who is looking, and the page in a sandboxed frame. */
function shellPage(html: string, frameId: string, visitor: PageAccount): PageResponse {
  const email = encodeURIComponent(visitor.email);
  const body = `<body class="web-app"><header class="banner">Đang dùng với tài khoản <strong>${escapeHtml(
    visitor.name,
  )}</strong> <span>${escapeHtml(visitor.email)}</span></header><div id="web-app" data-frame="${escapeHtml(
    frameId,
  )}" data-account="${escapeHtml(visitor.email)}"></div><script type="module" src="/web-app.js"></script></body>`;
  return htmlAnswer(
    page({ title: titleOf(html) ?? 'Trang web của trường', viewport: viewportOf(html), body }),
    { 'set-cookie': `${COOKIE}=${email}; Path=/macros; SameSite=Strict; HttpOnly` },
  );
}

/** `GET /macros/s/<deployment>/exec`: a web app, as the chosen person. */
export function webAppVisit(request: PageRequest, context: RouteContext): PageResponse {
  const { options, frames } = context;
  const deploymentId = /^\/macros\/s\/([^/]+)\/exec$/.exec(request.url.pathname)?.[1];
  if (deploymentId === undefined || request.method !== 'GET') {
    throw new HttpError(404, 'Không có trang này.');
  }
  const visitor = visitorOf(request, options.accounts);
  if (visitor === null) {
    return chooserPage(request, options.accounts);
  }
  const query = Object.fromEntries(request.url.searchParams);
  delete query.authuser;
  const actor = visitor.email;
  const answer = options.runtime.visit({ deploymentId, method: 'GET', query, body: '', actor });

  if (!answer.contentType.startsWith('text/html')) {
    const headers = { 'content-type': answer.contentType, 'cache-control': 'no-store' };
    return { status: answer.status, headers, body: answer.body };
  }
  const projectId = options.webAppProjectId;
  const frameId = frames.add({ html: answer.body, actor, projectId, kind: 'webApp' });
  return { ...shellPage(answer.body, frameId, visitor), status: answer.status };
}
