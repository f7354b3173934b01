import { HttpError } from './http-error';
import type { ChangesAnswer } from './page-protocol';
import { actorOf, jsonAnswer, type PageRequest } from './page-request';
import type { Route, RouteTable } from './route-context';

function numberParam(request: PageRequest, name: string): number {
  const value = Number(request.url.searchParams.get(name));
  if (!Number.isFinite(value)) {
    throw new HttpError(400, `${name} must be a number`);
  }
  return value;
}

function fileParam(request: PageRequest): string {
  const file = request.url.searchParams.get('file');
  if (!file) {
    throw new HttpError(400, 'file is missing');
  }
  return file;
}

const workbook: Route = (request, { options, reader }) =>
  jsonAnswer(reader.workbook(fileParam(request), actorOf(request, options.accounts)));

const sheet: Route = (request, { options, reader }) => {
  const actor = actorOf(request, options.accounts);
  return jsonAnswer(reader.sheet(fileParam(request), numberParam(request, 'sheet'), actor));
};

const changes: Route = (request, { options, reader }) => {
  const actor = actorOf(request, options.accounts);
  const fileId = fileParam(request);
  const fileRevision = options.revisionOf?.(fileId) ?? null;
  const seen = request.url.searchParams.get('seen');
  const { title, tabs } = reader.tabs(fileId, actor);

  if (fileRevision !== null && seen === String(fileRevision)) {
    return jsonAnswer({ title, tabs, fileRevision, delta: null } satisfies ChangesAnswer);
  }
  const place = { fileId, sheetId: numberParam(request, 'sheet') };
  const gone = !tabs.some((tab) => tab.sheetId === place.sheetId);
  const delta = gone ? null : reader.changes(place, numberParam(request, 'since'), actor);
  return jsonAnswer({ title, tabs, fileRevision, delta } satisfies ChangesAnswer);
};

/** Reading workbooks. */
export const workbookRoutes: RouteTable = {
  'GET /ui/workbook': workbook,
  'GET /ui/sheet': sheet,
  'GET /ui/changes': changes,
};
