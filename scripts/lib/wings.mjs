import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const FIRST_PAGE = path.join(ROOT, 'sidebar/pages/webapp.tsx');
const WINGS = path.join(ROOT, 'sidebar/wings');
/** Where the first view lays out what wings share with it (sidebar/client/wings.ts). */
const SHARED = 'soDiemShared';
const VERSION_LENGTH = 12;

const FIRST_WORDS = path.join(ROOT, 'src/words/first-words-list.ts');

/** Every text of the product, by language. */
async function allTexts(options) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [path.join(ROOT, 'src/words/ui-texts.ts')],
    format: 'esm',
  });
  const address = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;

  return (await import(address)).UI_TEXTS;
}

/** The names of all tabs: the navigation is part of the first view, whosever tab it is. */
function tabNames(texts) {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => key.startsWith('tab.')));
}

/** The page knows all texts; its first view only those it shows itself: wings bring their own. */
async function firstWords(options) {
  const { vi, en } = await allTexts(options);
  const tabs = JSON.stringify({ vi: tabNames(vi), en: tabNames(en) });
  const contents = `import { WORDS_LIST as first } from ${JSON.stringify(FIRST_WORDS)};
export const WORDS_LIST = [...first, ${tabs}];`;

  return {
    name: 'first-words',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/words-list$/ }, () => ({ path: 'words', namespace: 'first-words' }));
      onLoad({ filter: /.*/, namespace: 'first-words' }, () => ({
        contents,
        loader: 'js',
        resolveDir: ROOT,
      }));
    },
  };
}

/** Names of wings: one file each in `sidebar/wings`. */
function wingNames() {
  return readdirSync(WINGS)
    .map((name) => path.basename(name, '.tsx'))
    .sort();
}

function keyOf(file) {
  return path.relative(ROOT, file).replaceAll(path.sep, '/');
}

/** Modules the first view consists of: what a wing imports of these is taken from there. */
async function modulesOfFirstView(options, words) {
  const { metafile } = await build({
    ...options,
    absWorkingDir: ROOT,
    entryPoints: [FIRST_PAGE],
    metafile: true,
    plugins: [words],
  });

  return new Set(Object.keys(metafile.inputs));
}

/** Imports of what the first view has, made external or read from where it lies. */
function sharedPlugin(shared, isExternal) {
  return {
    name: 'shared',
    setup(context) {
      const asking = Symbol('asking');
      context.onResolve({ filter: /.*/ }, async (args) => {
        if (args.kind === 'entry-point' || args.pluginData === asking) {
          return undefined;
        }
        const { path: file, errors } = await context.resolve(args.path, {
          kind: args.kind,
          resolveDir: args.resolveDir,
          importer: args.importer,
          pluginData: asking,
        });
        const key = keyOf(file);
        if (errors.length > 0 || !shared.has(key)) {
          return undefined;
        }
        return isExternal
          ? { path: `shared:${key}`, external: true }
          : { path: key, namespace: 'shared' };
      });
      context.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path: key }) => ({
        contents: `module.exports = ${SHARED}[${JSON.stringify(key)}];`,
        loader: 'js',
      }));
    },
  };
}

/** What wings take of each module of the first view: module → names. */
function namesTaken(outputs) {
  const taken = new Map();
  const imports = /import\s*\{([^}]*)\}\s*from\s*"shared:([^"]+)"/g;

  for (const { text } of outputs) {
    for (const [, list, key] of text.matchAll(imports)) {
      const names = list.split(',').map((one) => one.trim().split(/\s+as\s+/)[0]);
      taken.set(key, new Set([...(taken.get(key) ?? []), ...names.filter((name) => name !== '')]));
    }
  }

  return [...taken].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A page that lays out what wings take of it, then is what it was. */
function firstViewSource(taken) {
  const lines = taken.flatMap(([key, names], at) =>
    [...names].sort().map((name, nth) => ({ key, at, name, local: `s${at}_${nth}` })),
  );
  const imports = lines.map(
    ({ key, name, local }) =>
      `import { ${name} as ${local} } from ${JSON.stringify(path.join(ROOT, key))};`,
  );
  const entries = taken.map(([key], at) => {
    const own = lines.filter((line) => line.at === at);

    return `${JSON.stringify(key)}: { ${own.map(({ name, local }) => `${name}: ${local}`).join(', ')} }`;
  });

  return `${imports.join('\n')}\nglobalThis.${SHARED} = { ${entries.join(', ')} };\nimport ${JSON.stringify(FIRST_PAGE)};`;
}

async function wingText(name, shared, options) {
  const { outputFiles } = await build({
    ...options,
    absWorkingDir: ROOT,
    entryPoints: [path.join(WINGS, `${name}.tsx`)],
    globalName: 'soDiemWing',
    plugins: [sharedPlugin(shared, false)],
  });

  return outputFiles[0].text.trim();
}

/**
 * The school's page as a first view, and wings that are fetched when they are used. All carry one version, so that no
 * wing is ever used with a first view it was not built with.
 * @param {import('esbuild').BuildOptions} options How pages are bundled.
 * @returns {Promise<{first: string, wings: {name: string, text: string}[]}>} Code of the first view and of each wing.
 */
export async function buildWings(options) {
  const names = wingNames();
  const words = await firstWords(options);
  const shared = await modulesOfFirstView(options, words);
  const asked = await build({
    ...options,
    absWorkingDir: ROOT,
    entryPoints: names.map((name) => path.join(WINGS, `${name}.tsx`)),
    outdir: 'out',
    minify: false,
    format: 'esm',
    plugins: [sharedPlugin(shared, true)],
  });
  const source = firstViewSource(namesTaken(asked.outputFiles));
  const texts = await Promise.all(names.map((name) => wingText(name, shared, options)));
  const first = await firstView(source, '', { options, words });
  const version = createHash('sha256')
    .update([first, ...texts].join('\0'))
    .digest('hex')
    .slice(0, VERSION_LENGTH);

  return {
    first: await firstView(source, version, { options, words }),
    wings: names.map((name, at) => ({ name, text: `/*${version}*/${texts[at]}` })),
  };
}

async function firstView(contents, version, { options, words }) {
  const { outputFiles } = await build({
    ...options,
    absWorkingDir: ROOT,
    stdin: { contents, resolveDir: ROOT, loader: 'js' },
    define: { ...options.define, __WINGS__: JSON.stringify(version) },
    plugins: [words],
  });

  return outputFiles[0].text.trim();
}
