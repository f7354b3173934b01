import { HttpError } from './http-error';
import { actorOf, type PageRequest, type PageResponse } from './page-request';
import type { RouteContext } from './route-context';

/** Paths of Google's API that the page may call as the chosen person. */
const ALLOWED = /^\/(?:upload\/)?drive\/v3\/(?:files|about)(?:[/?]|$)/;

function dispatchDrive(
  request: PageRequest,
  context: RouteContext,
  target: { readonly path: string; readonly actor: string },
): PageResponse {
  const contentType = request.headers['content-type'];
  const response = context.options.dispatch({
    method: request.method,
    url: `https://www.googleapis.com${target.path}`,
    headers: contentType === undefined ? {} : { 'content-type': contentType },
    body: request.body,
    actor: { email: target.actor },
  });
  return { status: response.status, headers: response.headers, body: response.body };
}

/** `/ui/rest/drive/v3/…`: the Drive REST API as the chosen person. */
export function driveProxy(request: PageRequest, context: RouteContext): PageResponse {
  const actor = actorOf(request, context.options.accounts);
  const path = request.url.pathname.slice('/ui/rest'.length) + request.url.search;

  if (!ALLOWED.test(path)) {
    throw new HttpError(404, 'Not an address of the Drive API');
  }
  const response = dispatchDrive(request, context, { path, actor });
  if (request.method !== 'GET') {
    context.changed();
  }
  return response;
}

/** `/ui/file/<id>?u=…`: a file's bytes, shown in the browser (PDF) or downloaded. HTML is never run here. */
export function driveFile(request: PageRequest, context: RouteContext): PageResponse {
  const actor = actorOf(request, context.options.accounts);
  const id = request.url.pathname.slice('/ui/file/'.length);
  const path = `/drive/v3/files/${id}?alt=media`;
  const response = dispatchDrive(request, context, { path, actor });
  const type = response.headers['content-type'] ?? 'application/octet-stream';
  const shown = /^(?:application\/pdf|image\/(?:png|jpeg|webp|gif)|text\/plain|application\/json)/;

  return {
    ...response,
    headers: {
      'content-type': type,
      'content-disposition': shown.test(type) ? 'inline' : 'attachment',
      'cache-control': 'no-store',
    },
  };
}
