import type { CellRange } from '../../kernel/user-edit';
import { invalid } from '../api-error';
import { requireFrozenEdge } from '../model/frozen-edge';
import { eachCell, fromGridRange, intersect } from '../model/grid-range';
import type { CellWriter } from '../session/edit-session';
import type { RequestHandler } from './request-handler';

/** `mergeCells`: only the upper left value of each merged block is kept, as on Google. */
export const mergeCells: RequestHandler<'mergeCells'> = (body, session) => {
  const range = fromGridRange(body.range ?? {});
  const writer = session.cells(range.sheetId, range);
  const blocks = mergeBlocks(writer.range, body.mergeType ?? 'MERGE_ALL');

  if (writer.sheet.merges.some((merge) => isCut(merge, writer.range))) {
    throw invalid('You must select all cells in a merged range to merge or unmerge them.');
  }

  const kept = writer.sheet.merges.filter((merge) => intersect(merge, writer.range) === null);

  for (const block of blocks) {
    clearOthers(writer, block);
  }

  writer.sheet.merges = [...kept, ...blocks];
  requireFrozenEdge(writer.sheet);

  return {};
};

function isCut(merge: CellRange, range: CellRange): boolean {
  const common = intersect(merge, range);

  return (
    common !== null &&
    (common.startRow !== merge.startRow ||
      common.endRow !== merge.endRow ||
      common.startColumn !== merge.startColumn ||
      common.endColumn !== merge.endColumn)
  );
}

function mergeBlocks(range: CellRange, type: string): CellRange[] {
  if (type === 'MERGE_ALL') {
    return [range];
  }

  const blocks: CellRange[] = [];

  if (type === 'MERGE_ROWS') {
    for (let row = range.startRow; row < range.endRow; row += 1) {
      blocks.push({ ...range, startRow: row, endRow: row + 1 });
    }
    return blocks;
  }
  if (type === 'MERGE_COLUMNS') {
    for (let column = range.startColumn; column < range.endColumn; column += 1) {
      blocks.push({ ...range, startColumn: column, endColumn: column + 1 });
    }
    return blocks;
  }

  throw invalid(`Invalid value at 'mergeType': "${type}"`);
}

function clearOthers(writer: CellWriter, block: CellRange): void {
  eachCell(block, (row, column) => {
    const cell = writer.sheet.cell(row, column);

    if ((row !== block.startRow || column !== block.startColumn) && cell.content !== null) {
      writer.put(row, column, { ...cell, content: null });
    }
  });
}

/** `unmergeCells`: every merge that touches the range is undone. */
export const unmergeCells: RequestHandler<'unmergeCells'> = (body, session) => {
  const range = fromGridRange(body.range ?? {});
  const writer = session.cells(range.sheetId, range);

  if (writer.sheet.merges.some((merge) => isCut(merge, writer.range))) {
    throw invalid('You must select all cells in a merged range to merge or unmerge them.');
  }

  writer.sheet.merges = writer.sheet.merges.filter(
    (merge) => intersect(merge, writer.range) === null,
  );

  return {};
};
