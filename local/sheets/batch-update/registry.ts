import { addSheet } from './add-sheet';
import { appendCells } from './append-cells';
import { addConditionalFormatRule, deleteConditionalFormatRule } from './conditional-formats';
import { copyPaste } from './copy-paste';
import { deleteSheet } from './delete-sheet';
import {
  createDeveloperMetadata,
  deleteDeveloperMetadata,
  updateDeveloperMetadata,
} from './developer-metadata';
import {
  appendDimension,
  deleteDimension,
  insertDimension,
  moveDimension,
  updateDimensionProperties,
} from './dimensions';
import { duplicateSheet } from './duplicate-sheet';
import { mergeCells, unmergeCells } from './merge-cells';
import { addNamedRange, deleteNamedRange } from './named-ranges';
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from './protected-ranges';
import { repeatCell } from './repeat-cell';
import type { RequestHandler, RequestKind } from './request-handler';
import { setDataValidation } from './set-data-validation';
import { updateBorders } from './update-borders';
import { updateCells } from './update-cells';
import { updateSheetProperties } from './update-sheet-properties';
import { updateSpreadsheetProperties } from './update-spreadsheet-properties';

/** The request kinds of `spreadsheets.batchUpdate` that are emulated. One line adds a kind. */
export const REQUEST_HANDLERS: { readonly [K in RequestKind]?: RequestHandler<K> } = {
  addConditionalFormatRule,
  addNamedRange,
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  copyPaste,
  createDeveloperMetadata,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteDimension,
  deleteNamedRange,
  deleteProtectedRange,
  deleteSheet,
  duplicateSheet,
  insertDimension,
  mergeCells,
  moveDimension,
  repeatCell,
  setDataValidation,
  unmergeCells,
  updateBorders,
  updateCells,
  updateDeveloperMetadata,
  updateDimensionProperties,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
};
