import type { ICellData, IRange } from '@univerjs/core';
import type { CellRange } from '../../kernel/user-edit';
import { fillValues } from './fill-values';
import type { GridAct } from './grid-host';
import type { SheetModel } from './sheet-model';
import { blockOf, type TextBlock } from './text-block';

/** Univer's range (end-inclusive; a whole row or column may be NaN) inside a sheet. */
export function cellRange(range: IRange, shape: { rows: number; columns: number }): CellRange {
  const within = (value: number, fallback: number): number =>
    Number.isFinite(value) ? value : fallback;
  return {
    startRow: within(range.startRow, 0),
    endRow: within(range.endRow, shape.rows - 1) + 1,
    startColumn: within(range.startColumn, 0),
    endColumn: within(range.endColumn, shape.columns - 1) + 1,
  };
}

function typedText(cell: ICellData | null | undefined): string {
  const rich = cell?.p?.body?.dataStream;
  return cell?.f ?? (rich === undefined ? String(cell?.v ?? '') : rich.replace(/\r?\n$/, ''));
}

function isCell(value: unknown): value is ICellData {
  return (
    typeof value === 'object' && value !== null && ('v' in value || 'f' in value || 'p' in value)
  );
}

type Params = Readonly<Record<string, unknown>>;

function valuesOf(value: unknown, range: CellRange): TextBlock {
  if (Array.isArray(value)) {
    return value.map((row: readonly (ICellData | null)[]) => row.map(typedText));
  }
  if (isCell(value) || typeof value !== 'object' || value === null) {
    return blockOf(range, isCell(value) ? typedText(value) : String(value ?? ''));
  }
  const matrix = value as Record<number, Record<number, ICellData>>;
  return Array.from({ length: range.endRow - range.startRow }, (_r, row) =>
    Array.from({ length: range.endColumn - range.startColumn }, (_c, column) =>
      typedText(matrix[range.startRow + row]?.[range.startColumn + column]),
    ),
  );
}

function typeAct(params: Params, model: SheetModel): GridAct | null {
  if (params.range === undefined) {
    return null;
  }
  const range = cellRange(params.range as IRange, model.shape);
  const values = valuesOf(params.value, range);
  const single = values.length === 1 && values[0]?.length === 1;
  return { kind: single ? 'type' : 'paste', range, values };
}

function fillAct(params: Params, model: SheetModel): GridAct {
  const source = cellRange(params.sourceRange as IRange, model.shape);
  const target = cellRange(params.targetRange as IRange, model.shape);
  const values = fillValues(model.inputs(source), source, target);
  return { kind: 'fill', range: target, values };
}

function moveAct(params: Params, model: SheetModel): GridAct {
  const from = cellRange(params.fromRange as IRange, model.shape);
  const range = cellRange(params.toRange as IRange, model.shape);
  return { kind: 'move', from, range, values: model.inputs(from) };
}

/** Commands of Univer that write values, and what the person means by them. */
export const VALUE_COMMANDS: Readonly<
  Record<string, (params: Params, model: SheetModel) => GridAct | null>
> = {
  'sheet.command.set-range-values': typeAct,
  'sheet.command.auto-fill': fillAct,
  'sheet.command.move-range': moveAct,
};

/** Commands that clear the selection's values. */
export const CLEAR_COMMANDS: ReadonlySet<string> = new Set([
  'sheet.command.clear-selection-content',
  'sheet.command.clear-selection-all',
]);
