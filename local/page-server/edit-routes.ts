import type { UserEdit, UserStructureEdit } from '../kernel/user-edit';
import { countField, objectField, rangeField, textField, valuesField } from './body-fields';
import { HttpError } from './http-error';
import type { EditAnswer } from './page-protocol';
import { actorOf, jsonAnswer, jsonBody } from './page-request';
import type { Route, RouteTable } from './route-context';

const EDIT_KINDS = ['type', 'paste', 'clear', 'fill'] as const;
const LINE_KINDS = ['insertRows', 'deleteRows', 'insertColumns', 'deleteColumns'] as const;

type Fields = Readonly<Record<string, unknown>>;

function kindField<T extends string>(fields: Fields, kinds: readonly T[]): T | undefined {
  const kind = textField(fields, 'kind');
  return kinds.find((each) => each === kind);
}

function userEdit(fields: Fields): UserEdit {
  const kind = kindField(fields, EDIT_KINDS);
  if (kind === undefined) {
    throw new HttpError(400, 'Unknown kind of edit');
  }
  const range = rangeField(fields, 'range');
  return {
    spreadsheetId: textField(fields, 'spreadsheetId'),
    sheetId: countField(fields, 'sheetId'),
    kind,
    range,
    values: valuesField(fields, 'values', range),
  };
}

/** Body: `{edit: UserEdit, since: revision}`. Applies the edit, runs `onEdit`, answers what changed in the tab. */
const edit: Route = (request, { options, reader, frames, changed }) => {
  const actor = actorOf(request, options.accounts);
  const fields = jsonBody(request);
  const wanted = userEdit(objectField(fields, 'edit'));
  const { outcome, trigger } = options.runtime.edit(wanted, actor);

  if (!outcome.accepted) {
    const { message, cell } = outcome;
    const refused: EditAnswer = {
      refusal: { message, cell },
      delta: null,
      effects: [],
      triggerError: null,
    };
    return jsonAnswer(refused);
  }
  changed();
  const place = { fileId: wanted.spreadsheetId, sheetId: wanted.sheetId };
  const owner = { actor, projectId: options.addonProjectId };
  const answer: EditAnswer = {
    refusal: null,
    delta: reader.changes(place, countField(fields, 'since'), actor),
    effects: trigger === null ? [] : frames.answer(trigger, owner).effects,
    triggerError: trigger?.error ?? null,
  };
  return jsonAnswer(answer);
};

function structureEdit(fields: Fields): UserStructureEdit {
  const place = {
    spreadsheetId: textField(fields, 'spreadsheetId'),
    sheetId: countField(fields, 'sheetId'),
  };
  const lines = kindField(fields, LINE_KINDS);

  if (lines !== undefined) {
    const start = countField(fields, 'start');
    return { ...place, kind: lines, start, count: countField(fields, 'count') };
  }
  if (fields.kind === 'renameTab') {
    return { ...place, kind: 'renameTab', title: textField(fields, 'title') };
  }
  if (fields.kind === 'deleteTab') {
    return { ...place, kind: 'deleteTab' };
  }
  throw new HttpError(400, 'Unknown kind of structural edit');
}

/** Body: `{edit: UserStructureEdit}`. The page then asks for changes. */
const structure: Route = (request, { options, changed }) => {
  const actor = actorOf(request, options.accounts);
  const wanted = structureEdit(objectField(jsonBody(request), 'edit'));
  const outcome = options.applyStructure(wanted, actor);
  const refusal = outcome.accepted ? null : { message: outcome.message, cell: outcome.cell };

  if (outcome.accepted) {
    changed();
  }
  return jsonAnswer({
    refusal,
    delta: null,
    effects: [],
    triggerError: null,
  } satisfies EditAnswer);
};

/** What a person does in the grid. */
export const editRoutes: RouteTable = {
  'POST /ui/edit': edit,
  'POST /ui/structure': structure,
};
