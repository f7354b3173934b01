import { invalid } from '../api-error';
import { type AxisChange, deletion, insertion, move } from '../model/axis-change';
import { restructure } from '../model/restructure';
import type { DimensionMeta, Sheet, SheetView } from '../model/sheet';
import type { Dimension } from '../protection/access-gate';
import { below, requiredMask, requireKnownFields } from '../rest/field-mask';
import type { DimensionRange } from '../schema';
import type { EditSession } from '../session/edit-session';
import type { RequestHandler } from './request-handler';

/** A checked dimension range. */
interface Span {
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
}

function toSpan(range: DimensionRange | undefined, session: EditSession): Span {
  const sheetId = range?.sheetId ?? 0;
  const sheet = session.view.sheetView(sheetId);
  const dimension = toDimension(range?.dimension);
  const start = range?.startIndex ?? 0;
  const end = range?.endIndex ?? sizeOf(sheet, dimension);

  if (start < 0 || start >= end) {
    throw invalid(`range.startIndex[${start}] must be less than range.endIndex[${end}]`);
  }

  return { sheetId, dimension, start, end };
}

function toDimension(dimension: string | undefined): Dimension {
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') {
    throw invalid(`Invalid value at 'dimension': "${dimension ?? ''}"`);
  }

  return dimension;
}

function sizeOf(sheet: { rowCount: number; columnCount: number }, dimension: Dimension): number {
  return dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
}

function resizeBy(sheet: Sheet, dimension: Dimension, count: number): void {
  sheet.resize(
    sheet.rowCount + (dimension === 'ROWS' ? count : 0),
    sheet.columnCount + (dimension === 'COLUMNS' ? count : 0),
  );
}

/** `insertDimension`: new rows or columns take the formats of the neighbour they inherit from. */
export const insertDimension: RequestHandler<'insertDimension'> = (body, session) => {
  const span = toSpan(body.range, session);
  const { sheetId, dimension, start } = span;
  const count = span.end - start;

  if (start > sizeOf(session.view.sheetView(sheetId), dimension)) {
    throw invalid(`range.startIndex[${start}] is beyond the grid`);
  }
  if (start === 0 && body.inheritFromBefore === true) {
    throw invalid('inheritFromBefore cannot be true if inserting at index 0');
  }

  const book = session.book({ kind: 'insertDimension', sheetId, dimension, index: start });
  const sheet = book.sheet(sheetId);
  restructure(book, sheet, insertion(dimension, start, count));
  resizeBy(sheet, dimension, count);
  inheritFormats(sheet, span, body.inheritFromBefore === true ? start - 1 : start + count);
  book.assertSize();

  return {};
};

function inheritFormats(sheet: Sheet, span: Span, from: number): void {
  const rows = span.dimension === 'ROWS';
  const across = rows ? sheet.columnCount : sheet.lastUsedRow();

  for (let other = 0; other < across; other += 1) {
    const { format, validation } = rows ? sheet.cell(from, other) : sheet.cell(other, from);

    if (format === null && validation === null) {
      continue;
    }
    for (let index = span.start; index < span.end; index += 1) {
      const [row, column] = rows ? [index, other] : [other, index];
      sheet.put(row, column, { ...sheet.cell(row, column), format, validation });
    }
  }
}

/** https://github.com/jlolling/talendcomp_tGoogleSheet/issues/19 */
function requireUnfrozenLeft(
  sheet: SheetView,
  dimension: 'ROWS' | 'COLUMNS',
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.properties.gridProperties ?? {};
  const isRows = dimension === 'ROWS';
  const frozen = isRows ? frozenRowCount : frozenColumnCount;

  if (frozen > 0 && start <= frozen && end >= sizeOf(sheet, dimension)) {
    const noun = isRows ? 'rows' : 'columns';
    throw invalid(`Sorry, it is not possible to delete all non-frozen ${noun}.`);
  }
}

/** `deleteDimension`. */
export const deleteDimension: RequestHandler<'deleteDimension'> = (body, session) => {
  const { sheetId, dimension, start, end: wantedEnd } = toSpan(body.range, session);
  const size = sizeOf(session.view.sheetView(sheetId), dimension);
  const end = Math.min(wantedEnd, size);

  if (start >= size) {
    throw invalid(`Cannot delete a ${dimension === 'ROWS' ? 'row' : 'column'} that doesn't exist.`);
  }
  if (end - start >= size) {
    throw invalid(
      `You can't delete all the ${dimension === 'ROWS' ? 'rows' : 'columns'} on the sheet.`,
    );
  }

  const book = session.book({ kind: 'deleteDimension', sheetId, dimension, start, end });
  const sheet = book.sheet(sheetId);
  requireUnfrozenLeft(sheet, dimension, { start, end });
  restructure(book, sheet, deletion(dimension, start, end));
  resizeBy(sheet, dimension, start - end);

  return {};
};

/** `appendDimension`: rows or columns at the end. */
export const appendDimension: RequestHandler<'appendDimension'> = (body, session) => {
  const sheetId = body.sheetId ?? 0;
  const book = session.book({ kind: 'sheetSettings', sheetId });

  if (body.length === undefined || body.length < 1) {
    throw invalid(`Invalid length: ${body.length ?? 0}`);
  }

  resizeBy(book.sheet(sheetId), toDimension(body.dimension), body.length);
  book.assertSize();

  return {};
};

/** `moveDimension`: `destinationIndex` counts before the move. */
export const moveDimension: RequestHandler<'moveDimension'> = (body, session) => {
  const { sheetId, dimension, start, end } = toSpan(body.source, session);
  const destination = body.destinationIndex ?? 0;
  const size = sizeOf(session.view.sheetView(sheetId), dimension);

  if (end > size || destination < 0 || destination > size) {
    throw invalid(`Cannot move ${dimension.toLowerCase()} that don't exist.`);
  }

  const command = { kind: 'moveDimension' as const, sheetId, dimension, start, end, destination };
  const book = session.book(command);

  if (destination >= start && destination <= end) {
    return {};
  }

  const change: AxisChange = move(dimension, [start, end], destination);
  restructure(book, book.sheet(sheetId), change);

  return {};
};

/** `updateDimensionProperties`: pixel size and visibility. */
export const updateDimensionProperties: RequestHandler<'updateDimensionProperties'> = (
  body,
  session,
) => {
  const mask = requiredMask(body.fields);
  requireKnownFields(mask, ['pixelSize', 'hiddenByUser']);
  const { sheetId, dimension, start, end } = toSpan(body.range, session);
  const sheet = session.sheet({ kind: 'sheetSettings', sheetId });
  const metas = dimension === 'ROWS' ? sheet.rowMetas : sheet.columnMetas;
  const wanted = body.properties ?? {};

  for (let index = start; index < Math.min(end, sizeOf(sheet, dimension)); index += 1) {
    const before: DimensionMeta = metas[index] ?? { pixelSize: null, hidden: false };
    const pixelSize = below(mask, 'pixelSize') ? (wanted.pixelSize ?? null) : before.pixelSize;
    const hidden = below(mask, 'hiddenByUser') ? (wanted.hiddenByUser ?? false) : before.hidden;
    metas[index] = { pixelSize, hidden };
  }

  return {};
};
