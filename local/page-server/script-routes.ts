import type { ExecutionRequest } from '../kernel/runtime-types';
import { selectionField, textField } from './body-fields';
import { FRAME_SANDBOX, frameDocument } from './frame-html';
import { HttpError } from './http-error';
import { actorOf, htmlAnswer, jsonAnswer, jsonBody } from './page-request';
import type { Route, RouteTable } from './route-context';

type Fields = Readonly<Record<string, unknown>>;

/** The workbook in front of the person, as an execution gets it. */
function containerOf(fields: Fields): ExecutionRequest['container'] {
  if (fields.selection === undefined || fields.selection === null) {
    return undefined;
  }
  const { fileId, sheetId, range } = selectionField(fields, 'selection');
  return { spreadsheetId: fileId, sheetId, activeRange: range };
}

/** Body: `{fileId}`. The person opened a workbook: `onOpen` runs and answers the menus. */
const open: Route = (request, { options, frames }) => {
  const actor = actorOf(request, options.accounts);
  const result = options.runtime.open(textField(jsonBody(request), 'fileId'), actor);
  return jsonAnswer(frames.answer(result, { actor, projectId: options.addonProjectId }));
};

/** Body: `{functionName, selection}`. The person chose an item of an add-on's menu. */
const menu: Route = (request, { options, frames, changed }) => {
  const actor = actorOf(request, options.accounts);
  const fields = jsonBody(request);
  const projectId = options.addonProjectId;
  const result = options.runtime.execute({
    projectId,
    functionName: textField(fields, 'functionName'),
    args: [],
    kind: 'menu',
    actor,
    container: containerOf(fields),
  });
  changed();
  return jsonAnswer(frames.answer(result, { actor, projectId }));
};

/** Body: `{frameId, functionName, args, selection?}`. `google.script.run` of a sidebar, dialog or web app. */
const run: Route = (request, { options, frames, changed }) => {
  const actor = actorOf(request, options.accounts);
  const fields = jsonBody(request);
  const frame = frames.get(textField(fields, 'frameId'), actor);

  if (!Array.isArray(fields.args)) {
    throw new HttpError(400, 'args must be an array');
  }
  const result = options.runtime.execute({
    projectId: frame.projectId,
    functionName: textField(fields, 'functionName'),
    args: fields.args,
    kind: frame.kind,
    actor,
    container: frame.kind === 'webApp' ? undefined : containerOf(fields),
  });
  changed();
  const answer = frames.answer(result, { actor, projectId: frame.projectId });
  return jsonAnswer({ ...answer, now: options.clock.now() });
};

/** The document of a frame. Its own sandbox header keeps it sandboxed however it is opened. */
const frame: Route = (request, { options, frames }) => {
  const actor = actorOf(request, options.accounts);
  const id = request.url.searchParams.get('id') ?? '';
  const { html } = frames.get(id, actor);
  return htmlAnswer(frameDocument(html, actor, options.clock.now()), {
    'content-security-policy': `sandbox ${FRAME_SANDBOX}`,
  });
};

/** Running scripts for a window. */
export const scriptRoutes: RouteTable = {
  'POST /ui/open': open,
  'POST /ui/menu': menu,
  'POST /ui/run': run,
  'GET /ui/frame': frame,
};
