import { zipSync } from 'fflate';
import { utf8Bytes } from '../../kernel/text/utf8';
import type { Sheet } from './pure/xlsx/sheet';
import { xlsxParts } from './pure/xlsx/xlsx-parts';

/** The first day a ZIP can say: the same content is the same file, whenever it was made. */
const NO_TIME = new Date(1980, 0, 1);

/** A workbook file (.xlsx) of these tabs. */
export function xlsxFile(sheets: readonly Sheet[]): Uint8Array {
  const parts = Object.entries(xlsxParts(sheets)).map(
    ([path, text]) => [path, utf8Bytes(text)] as const,
  );

  return zipSync(Object.fromEntries(parts), { mtime: NO_TIME });
}
