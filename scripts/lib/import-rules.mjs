/** Parts of `local/` that know the product; all others are the embedded Workspace itself. */
const DRIVERS = /^local\/((school|demo|monkey)\/|(main|demo|monkey)$)/;
const WORKSPACE = /^local\/(?!(school|demo|monkey)\/|(main|demo|monkey)$)/;

/**
 * Who may import whom. The first rule whose `from` matches a file is its rule; the target of every import (a path of
 * the project without its ending, or a package's name) must match one of `may`, or of `mayTypes` when the import is
 * erased before the code runs.
 * @type {readonly {from: RegExp, may: readonly RegExp[], mayTypes?: readonly RegExp[]}[]}
 */
export const IMPORT_RULES = [
  { from: /^src\/domain\/contract\//, may: [/^src\/domain\//, /^valibot$/] },
  { from: /^src\/domain\/(table|control|health)\//, may: [/^src\/domain\//, /^valibot$/] },
  { from: /^src\/domain\//, may: [/^src\/domain\//] },
  {
    from: /^src\/ports\//,
    may: [],
    mayTypes: [/^src\/(domain|ports)\//, /^src\/documents\/(forms-list|paper-types)$/],
  },
  {
    from: /^src\/documents\//,
    may: [/^src\/(domain|documents)\//, /^@cantoo\/pdf-lib$/, /^qrcode-generator$/],
    mayTypes: [/^src\/ports\//],
  },
  {
    from: /^src\/authority\/main$/,
    may: [/^src\/(domain|authority|google)\//, /^src\/documents\/lazy-pdf-port$/],
    mayTypes: [/^src\/(ports|documents)\//],
  },
  {
    // The PDF engine and its fonts come in a file of their own: only what is light may be imported here.
    from: /^src\/authority\//,
    may: [
      /^src\/(domain|authority|ports)\//,
      /^src\/documents\/(base64|lazy-pdf-port)$/,
      /^@noble\/hashes\//,
      /^valibot$/,
    ],
    mayTypes: [/^src\/documents\//],
  },
  {
    from: /^src\/google\//,
    may: [/^src\/(domain|google)\//, /^@noble\/hashes\//],
    mayTypes: [/^src\/ports\//],
  },
  { from: /^src\/addon\//, may: [/^src\/(domain|addon)\//] },
  { from: /^src\//, may: [] },
  {
    from: /^sidebar\//,
    may: [/^sidebar\//, /^src\/domain\//, /^preact(\/hooks)?$/, /^qrcode-generator$/],
  },
  {
    // What the browser shows of the embedded Workspace.
    from: /^local\/page\//,
    may: [WORKSPACE, /^@univerjs\//, /^preact(\/hooks)?$/],
  },
  {
    // What drives the product on the embedded Workspace: founding a school, its demonstration, its accidents.
    from: DRIVERS,
    may: [/^local\//, /^src\/(domain|google)\//, /^tools\//, /^node:/],
    mayTypes: [/^src\/(ports|documents)\//],
  },
  // The embedded Workspace stands on its own: it knows nothing of the product that runs in it.
  { from: /^local\//, may: [WORKSPACE, /^node:/, /^@ironcalc\/wasm/] },
  {
    from: /^tools\//,
    may: [/^tools\//, /^src\/(domain|documents)\//, /^src\/google\/sha256$/, /^node:/],
  },
  // The page is measured in the browser that its tests use.
  {
    from: /^bench\//,
    may: [
      /^(bench|local|tools|src)\//,
      /^test\/e2e\/support\//,
      /^playwright-core$/,
      /^esbuild$/,
      /^node:/,
    ],
  },
];
