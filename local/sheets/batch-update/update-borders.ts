import { eachCell, fromGridRange } from '../model/grid-range';
import type { Border, Borders } from '../schema';
import type { RequestBody, RequestHandler } from './request-handler';

/** `updateBorders`: outer and inner borders of a range; a border of style NONE is removed. */
export const updateBorders: RequestHandler<'updateBorders'> = (body, session) => {
  const range = fromGridRange(body.range ?? {});
  const writer = session.cells(range.sheetId, range);
  const { startRow, endRow, startColumn, endColumn } = writer.range;

  eachCell(writer.range, (row, column) => {
    const cell = writer.sheet.cell(row, column);
    const edges = {
      top: row === startRow ? body.top : body.innerHorizontal,
      bottom: row === endRow - 1 ? body.bottom : body.innerHorizontal,
      left: column === startColumn ? body.left : body.innerVertical,
      right: column === endColumn - 1 ? body.right : body.innerVertical,
    };
    const borders = mergeBorders(cell.format?.borders, edges);
    const { borders: _, ...rest } = cell.format ?? {};
    const format = borders === null ? rest : { ...rest, borders };

    writer.put(row, column, {
      ...cell,
      format: Object.keys(format).length === 0 ? null : format,
    });
  });

  return {};
};

type Edges = Pick<RequestBody<'updateBorders'>, 'top' | 'bottom' | 'left' | 'right'>;

function mergeBorders(before: Borders | undefined, edges: Edges): Borders | null {
  const result: Borders = { ...before };

  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const border: Border | undefined = edges[side];

    if (border === undefined) {
      continue;
    }
    if (border.style === 'NONE') {
      delete result[side];
    } else {
      result[side] = border;
    }
  }

  return Object.keys(result).length === 0 ? null : result;
}
