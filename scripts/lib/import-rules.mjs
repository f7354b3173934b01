import { readdirSync } from 'node:fs';

/** Parts of `local/` that know the product; all others are the embedded Workspace itself. */
const DRIVERS = /^local\/((school|demo|monkey|conform)\/|(main|demo|monkey|conform)$)/;
const WORKSPACE = /^local\/(?!(school|demo|monkey|conform)\/|(main|demo|monkey|conform)$)/;

/**
 * Pure code: no Google, no I/O, no clock, no chance. The layers `kernel` to `words`, the pure part of a capability or of
 * the engine, and what a capability declares of itself in its contract.
 */
const LAYERS = ['kernel', 'school', 'book', 'ledger', 'contract', 'words'];
const PURE_PART = 'src/(?:capabilities|engine)/[^/]+/pure/';
const CAPABILITY_CONTRACT = 'src/capabilities/[^/]+/[a-z-]+-contract$';
const PURE_PARTS = [new RegExp(`^${PURE_PART}`), new RegExp(`^${CAPABILITY_CONTRACT}`)];

/** The folders of these layers, as a pattern of what may be imported. */
function layers(...names) {
  return new RegExp(`^src/(${names.join('|')})/`);
}

/** True for a file (with or without its ending) that must take neither time nor chance from the machine. */
export function isPure(file) {
  const name = file.replace(/\.tsx?$/, '');

  return layers(...LAYERS).test(name) || PURE_PARTS.some((part) => part.test(name));
}

const PURE = [layers(...LAYERS), ...PURE_PARTS];
const SCHEMAS = /^valibot$/;

/** What a capability may import: the layers below it, the engine, itself, and of others only what is pure. */
function ruleOfCapability(name) {
  return {
    from: new RegExp(`^src/capabilities/${name}/`),
    may: [
      ...PURE,
      layers('engine', 'workspace', 'ports'),
      new RegExp(`^src/capabilities/${name}/`),
      /^src\/documents\/base64$/,
      /^@noble\/hashes\//,
      /^fflate$/,
      SCHEMAS,
    ],
    mayTypes: [layers('documents'), /^src\/capabilities\/[^/]+\/form\//],
  };
}

const CAPABILITIES = readdirSync(new URL('../../src/capabilities/', import.meta.url)).sort();

/**
 * Who may import whom. The first rule whose `from` matches a file is its rule; the target of every import (a path of
 * the project without its ending, or a package's name) must match one of `may`, or of `mayTypes` when the import is
 * erased before the code runs.
 * @type {readonly {from: RegExp, may: readonly RegExp[], mayTypes?: readonly RegExp[]}[]}
 */
export const IMPORT_RULES = [
  { from: layers('kernel'), may: [layers('kernel'), SCHEMAS] },
  { from: layers('school'), may: [layers('kernel', 'school'), SCHEMAS] },
  { from: layers('book'), may: [layers('kernel', 'school', 'book')] },
  { from: layers('ledger'), may: [layers('kernel', 'school', 'book', 'ledger'), SCHEMAS] },
  { from: layers('contract', 'words'), may: [...PURE, SCHEMAS] },
  // A printed form is drawn in the PDF engine, a file of its own.
  {
    from: /^src\/capabilities\/[^/]+\/form\//,
    may: [...PURE, layers('documents'), /^src\/capabilities\/[^/]+\/form\//],
    mayTypes: [layers('ports')],
  },
  { from: new RegExp(`^${PURE_PART}|^${CAPABILITY_CONTRACT}`), may: [...PURE, SCHEMAS] },
  ...CAPABILITIES.map(ruleOfCapability),
  {
    from: layers('workspace'),
    may: [layers('kernel', 'school', 'book', 'workspace', 'ports'), SCHEMAS],
  },
  {
    // The PDF engine and its fonts come in a file of their own: only what is light may be imported here.
    from: layers('engine'),
    may: [
      layers('kernel', 'school', 'book', 'ledger', 'contract'),
      layers('engine', 'workspace', 'ports'),
      /^src\/documents\/(base64|lazy-pdf-port)$/,
      /^@noble\/hashes\//,
      SCHEMAS,
    ],
    mayTypes: [layers('documents')],
  },
  { from: layers('ports'), may: [], mayTypes: [layers('kernel', 'ledger', 'ports', 'documents')] },
  {
    from: layers('documents'),
    may: [
      layers('kernel', 'school', 'book', 'ledger', 'documents'),
      /^src\/capabilities\/[^/]+\/form\//,
      /^@cantoo\/pdf-lib$/,
      /^qrcode-generator$/,
    ],
    mayTypes: [layers('ports')],
  },
  {
    from: /^src\/authority\/main$/,
    may: [/^src\/(?!addon|documents)/, /^src\/documents\/lazy-pdf-port$/],
    mayTypes: [layers('documents')],
  },
  {
    // Where everything is put together: the lists of capabilities and the functions Google calls.
    from: layers('authority'),
    may: [
      ...PURE,
      layers('capabilities', 'engine', 'workspace', 'ports', 'authority'),
      /^src\/documents\/lazy-pdf-port$/,
      SCHEMAS,
    ],
    mayTypes: [layers('documents', 'google')],
  },
  {
    from: /^src\/google\//,
    may: [layers('kernel', 'ledger', 'contract', 'google'), /^@noble\/hashes\//],
    mayTypes: [/^src\/ports\//],
  },
  { from: layers('addon'), may: [...PURE, layers('addon')] },
  { from: /^src\//, may: [] },
  {
    from: /^sidebar\//,
    may: [...PURE, /^sidebar\//, /^preact(\/hooks)?$/, /^qrcode-generator$/],
  },
  {
    // What the browser shows of the embedded Workspace.
    from: /^local\/page\//,
    may: [WORKSPACE, /^@univerjs\//, /^preact(\/hooks)?$/],
  },
  // Whoever checks what the school wrote takes nothing from the code that wrote it.
  { from: /^verifier\//, may: [/^verifier\//] },
  {
    // What drives the product on the embedded Workspace: founding a school, its demonstration, its accidents.
    from: DRIVERS,
    may: [
      ...PURE,
      /^local\//,
      layers('google'),
      /^src\/authority\/control-design$/,
      /^tools\//,
      /^node:/,
    ],
    mayTypes: [layers('ports', 'documents')],
  },
  // The embedded Workspace stands on its own: it knows nothing of the product that runs in it.
  { from: /^local\//, may: [WORKSPACE, /^node:/, /^@ironcalc\/wasm/] },
  {
    from: /^tools\//,
    may: [...PURE, /^tools\//, layers('documents'), /^src\/google\/sha256$/, /^node:/],
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
