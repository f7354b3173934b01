import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import type { PdfPort } from '../../src/ports/pdf-port';

const BUILDER = path.join(__dirname, '../../scripts/build-pdf-engine.mjs');

/** Text of the engine's file, built from the sources as they are now. */
export function builtPdfEngine(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'pdf-engine-'));
  try {
    const file = path.join(folder, 'pdf-engine.js');
    execFileSync(process.execPath, [BUILDER, file]);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The engine as Apps Script would have it: loaded into a context that has nothing but the language. */
export function loadPdfEngineForNode(source = builtPdfEngine()): PdfPort {
  const context = vm.createContext({});
  vm.runInContext(source, context);
  return vm.runInContext('loadPdfEngine_()', context) as PdfPort;
}
