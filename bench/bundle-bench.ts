import { readdirSync, readFileSync } from 'node:fs';
import path, { resolve } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import type { BenchResult } from './bench-result';
import { judgedOnce, median } from './yardstick';

const ROOT = resolve(__dirname, '..');
const RUNS = 15;
const KB = 1024;
/** Largest time to load each project's code, ms: every execution on Google begins with it. */
const SIDES = [
  { side: 'addon', limit: 5 },
  { side: 'authority', limit: 30 },
] as const;

/** Code of a project in the order in which it is loaded. */
function codeOf(side: string): string {
  const folder = resolve(ROOT, 'dist', side);

  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => readFileSync(resolve(folder, name), 'utf8'))
    .join('\n');
}

/** Parses and runs the code in a context that has nothing but the language, ms. */
function loadOnce(code: string, run: number): number {
  const context = vm.createContext({});
  // V8 remembers code it has compiled: each run must have a text of its own.
  const text = `${code}\n// ${run}`;

  return judgedOnce(() => vm.runInContext(text, context)).ms;
}

/** How long each project's code takes to load: median of several fresh contexts. */
export function benchLoading(): readonly BenchResult[] {
  return SIDES.map(({ side, limit }): BenchResult => {
    const code = codeOf(side);
    const times = Array.from({ length: RUNS }, (_, run) => loadOnce(code, run));

    return { name: `load the code of the ${side}: CPU`, value: median(times), unit: 'ms', limit };
  });
}

/** The part of the product a module belongs to: `src/capabilities/results`, `@noble/hashes`. */
function folderOf(module: string): string {
  const [, inPackage] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module) ?? [];

  return inPackage ?? path.posix.dirname(module).split('/').slice(0, 3).join('/');
}

/** What each folder brings into the authority's code, KB, largest first; names as they are, blanks removed. */
export async function bundleKb(): Promise<
  readonly { readonly folder: string; readonly kb: number }[]
> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/authority/main.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minifyWhitespace: true,
    minifySyntax: true,
  });
  const sizes = new Map<string, number>();

  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [module, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = folderOf(module);
      sizes.set(folder, (sizes.get(folder) ?? 0) + bytesInOutput);
    }
  }

  return [...sizes]
    .map(([folder, bytes]) => ({ folder, kb: Math.round((bytes / KB) * 10) / 10 }))
    .sort((a, b) => b.kb - a.kb);
}
