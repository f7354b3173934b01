import { invalid, notEmulated } from '../api-error';
import {
  alreadySheetProtectedSentence,
  EDITORS_MASK_SENTENCE,
  noProtectionSentence,
  protectionExistsSentence,
  UNPROTECTED_RANGES_SENTENCE,
} from '../constants';
import { fromGridRange, type SheetRange, UNBOUNDED } from '../model/grid-range';
import type { Protection, ProtectionEditors } from '../model/protection';
import { freshId } from '../model/workbook';
import { below, type FieldMask, requiredMask, requireKnownFields } from '../rest/field-mask';
import type { GridRange, ProtectedRange } from '../schema';
import type { EditSession } from '../session/edit-session';
import { protectionResource } from '../view/protection-resource';
import type { RequestHandler } from './request-handler';

/** `addProtectedRange`. The id may be chosen by the client; one that is taken is an error. */
export const addProtectedRange: RequestHandler<'addProtectedRange'> = (body, session) => {
  const wanted = body.protectedRange ?? {};
  const range = wantedRange(wanted, session);
  requireEditorsOrWarning(wanted);
  const sheet = session.sheet({ kind: 'addProtection', sheetId: range.sheetId, range });
  const taken = (id: number): boolean => session.view.findProtection(id) !== null;

  if (wanted.protectedRangeId !== undefined && taken(wanted.protectedRangeId)) {
    throw invalid(protectionExistsSentence(wanted.protectedRangeId));
  }

  const seed = `${session.view.id}/${JSON.stringify(range)}/${sheet.protections.length}`;
  const protection: Protection = {
    id: wanted.protectedRangeId ?? freshId(seed, taken),
    range,
    wholeSheet: isWholeSheet(range),
    namedRangeId: wanted.namedRangeId ?? null,
    description: wanted.description ?? '',
    warningOnly: wanted.warningOnly ?? false,
    editors: wantedEditors(wanted, session),
    unprotectedRanges: wantedHoles(wanted, range),
  };

  requireOneSheetProtection(sheet.protections, protection, sheet.title);
  sheet.protections = [...sheet.protections, protection];

  return { addProtectedRange: { protectedRange: asAnswered(protection, session) } };
};

/** The answer to adding one names those who were named; only reading it lists the owner too (recorded traffic). */
function asAnswered(protection: Protection, session: EditSession): ProtectedRange {
  const resource = protectionResource(protection, session.person, documentEditors(session));
  const { users = [], groups = [], domainUsersCanEdit = false } = protection.editors ?? {};
  const editors = {
    ...(users.length > 0 ? { users: [...users] } : {}),
    ...(groups.length > 0 ? { groups: [...groups] } : {}),
    ...(domainUsersCanEdit ? { domainUsersCanEdit } : {}),
  };

  return resource.editors === undefined ? resource : { ...resource, editors };
}

/** https://github.com/burnash/gspread/issues/1437 */
function requireEditorsOrWarning({ warningOnly = false, editors }: ProtectedRange): void {
  if (warningOnly && editors !== undefined) {
    throw invalid('ProtectedRange is warningOnly. Editors cannot be set on it.');
  }
}

/** `updateProtectedRange`. `editors` is replaced as a whole; a mask inside it is an error. */
export const updateProtectedRange: RequestHandler<'updateProtectedRange'> = (body, session) => {
  const mask = requiredMask(body.fields);
  const wanted = body.protectedRange ?? {};
  const before = find(session, wanted.protectedRangeId);
  requireUpdateMask(mask);
  session.book({ kind: 'changeProtection', protection: before });

  const after = updated(before, wanted, { mask, session });

  if (after.range !== before.range) {
    session.book({ kind: 'addProtection', sheetId: after.range.sheetId, range: after.range });
  }

  replace(session, before, after);

  return {};
};

/** `deleteProtectedRange`. */
export const deleteProtectedRange: RequestHandler<'deleteProtectedRange'> = (body, session) => {
  replace(session, find(session, body.protectedRangeId), null);

  return {};
};

function replace(session: EditSession, before: Protection, after: Protection | null): void {
  const book = session.book({ kind: 'changeProtection', protection: before });
  const source = book.sheet(before.range.sheetId);
  source.protections = source.protections.filter((other) => other.id !== before.id);

  if (after !== null) {
    const sheet = book.sheet(after.range.sheetId);
    requireOneSheetProtection(sheet.protections, after, sheet.title);
    sheet.protections = [...sheet.protections, after];
  }
}

function find(session: EditSession, id: number | undefined): Protection {
  const protection = session.view.findProtection(id ?? 0);

  if (protection === null) {
    throw invalid(noProtectionSentence(id ?? 0));
  }

  return protection;
}

function updated(
  before: Protection,
  wanted: ProtectedRange,
  { mask, session }: { mask: FieldMask; session: EditSession },
): Protection {
  const has = (name: string): boolean => below(mask, name) !== null;
  const range =
    has('range') || (has('namedRangeId') && wanted.namedRangeId !== undefined)
      ? wantedRange(wanted, session)
      : before.range;
  const warningOnly = has('warningOnly') ? (wanted.warningOnly ?? false) : before.warningOnly;
  // Turning a warning into a protection without naming editors lets in every editor of the document.
  const editors =
    has('editors') || before.warningOnly !== warningOnly
      ? wantedEditors(has('editors') ? wanted : {}, session)
      : before.editors;
  const wholeSheet = isWholeSheet(range);

  return {
    id: before.id,
    range,
    wholeSheet,
    namedRangeId: has('namedRangeId') ? (wanted.namedRangeId ?? null) : before.namedRangeId,
    description: has('description') ? (wanted.description ?? '') : before.description,
    warningOnly,
    editors,
    unprotectedRanges: has('unprotectedRanges')
      ? wantedHoles(wanted, range)
      : wholeSheet
        ? before.unprotectedRanges
        : [],
  };
}

const UPDATABLE = [
  'range',
  'namedRangeId',
  'description',
  'warningOnly',
  'editors',
  'unprotectedRanges',
  'protectedRangeId',
  'requestingUserCanEdit',
];

function requireUpdateMask(mask: FieldMask): void {
  requireKnownFields(mask, [...UPDATABLE, 'tableId']);

  if (mask !== true && mask.has('tableId')) {
    throw notEmulated('protection of tables');
  }
  if (mask !== true && mask.has('editors') && mask.get('editors') !== true) {
    throw invalid(EDITORS_MASK_SENTENCE);
  }
}

function wantedRange(wanted: ProtectedRange, session: EditSession): SheetRange {
  if (wanted.tableId !== undefined) {
    throw notEmulated('protection of tables');
  }
  if (wanted.namedRangeId !== undefined) {
    const named = session.view.namedRanges.find((entry) => entry.id === wanted.namedRangeId);

    if (named === undefined) {
      throw invalid(`No named range with id: ${wanted.namedRangeId}`);
    }

    return named.range;
  }
  if (wanted.range === undefined) {
    throw invalid('A protected range needs a range, a named range or a table.');
  }

  return fromGridRange(wanted.range);
}

function isWholeSheet(range: SheetRange): boolean {
  return (
    range.startRow === 0 &&
    range.startColumn === 0 &&
    range.endRow >= UNBOUNDED &&
    range.endColumn >= UNBOUNDED
  );
}

/**
 * Editors without any user or group mean every editor of the document; a named list always holds the requester,
 * who cannot lock himself out. https://developers.google.com/apps-script/reference/spreadsheet/protection
 */
function wantedEditors(wanted: ProtectedRange, session: EditSession): ProtectionEditors | null {
  const users = (wanted.editors?.users ?? []).map((email) => email.toLowerCase());
  const groups = (wanted.editors?.groups ?? []).map((email) => email.toLowerCase());
  const domainUsersCanEdit = wanted.editors?.domainUsersCanEdit ?? false;

  if (users.length === 0 && groups.length === 0 && !domainUsersCanEdit) {
    return null;
  }

  const { email, owner } = session.person;
  const all = email === null || email === owner ? users : [...users, email];

  return { users: [...new Set(all)], groups: [...new Set(groups)], domainUsersCanEdit };
}

function wantedHoles(wanted: ProtectedRange, range: SheetRange): SheetRange[] {
  const holes = (wanted.unprotectedRanges ?? []).map((hole: GridRange) =>
    fromGridRange({ ...hole, sheetId: hole.sheetId ?? range.sheetId }),
  );

  if (holes.length > 0 && !isWholeSheet(range)) {
    throw invalid(UNPROTECTED_RANGES_SENTENCE);
  }
  if (holes.some((hole) => hole.sheetId !== range.sheetId)) {
    throw invalid('Unprotected ranges must be on the protected sheet.');
  }

  return holes;
}

function requireOneSheetProtection(
  protections: readonly Protection[],
  added: Protection,
  title: string,
): void {
  if (added.wholeSheet && protections.some((other) => other.wholeSheet)) {
    throw invalid(alreadySheetProtectedSentence(title));
  }
}

function documentEditors(session: EditSession): readonly string[] {
  return session.services.documentEditors(session.view.id);
}
