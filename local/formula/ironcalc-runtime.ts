import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ironcalc from '@ironcalc/wasm';
import { initSync, type Model } from '@ironcalc/wasm';

let ready = false;

/** The file next to the package's entry, or beside the bundle when this code was bundled. */
function readWasm(): Uint8Array {
  try {
    return readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm'));
  } catch {
    return readFileSync(join(__dirname, 'wasm_bg.wasm'));
  }
}

/** A new, empty IronCalc workbook with one sheet. The engine is compiled on first use. */
export function newIroncalcModel(locale: 'en' | 'de'): Model {
  if (!ready) {
    initSync({ module: readWasm() });
    ready = true;
  }

  return new ironcalc.Model('book', locale, 'Asia/Ho_Chi_Minh', 'en');
}

/** A workbook inside the formula engine. */
export type IroncalcModel = Model;
