import { readdirSync } from 'node:fs';
import path from 'node:path';
import { CONTRACT_LIST } from '../../src/contract/contract-list';
import { WING_NAMES, type WingName } from '../../src/contract/wing-names';
import { WORDS_LIST as FIRST } from '../../src/words/first-words-list';
import type { Texts } from '../../src/words/ui-texts';
import { UI_TEXTS } from '../../src/words/ui-texts';
import { buildAll, builtText, ROOT } from './bundle-files';

const KB = 1024;
/** The largest first view (ruling P8). */
const FIRST_VIEW = 220 * KB;

/** Largest size of each wing, KB: a wing that grows says so here. */
const SIZES: Readonly<Record<WingName, number>> = {
  alarms: 16,
  archive: 40,
  exchange: 22,
  groups: 26,
  lock: 26,
  lookup: 32,
  marks: 52,
  overview: 14,
  'paper-check': 16,
  progress: 36,
  pupils: 46,
  regulation: 56,
  remarks: 20,
  review: 48,
  'roll-call': 25,
  rules: 40,
  setup: 28,
  year: 8,
};

const sizeOf = (file: string) => Buffer.byteLength(builtText('authority', file));
const wingFile = (name: WingName) => `wing-${name}.html`;
const textsOf = (name: WingName): readonly Texts[] =>
  (require(`../../sidebar/wings/${name}`) as { readonly words: readonly Texts[] }).words;

/** Some names of what can be asked are keys of texts as well, and are named for what they ask. */
const ACTIONS: readonly string[] = CONTRACT_LIST.map(({ name }) => name);

/** Keys of texts that code names as they are. */
function keysNamed(code: string): readonly string[] {
  return Object.keys(UI_TEXTS.vi).filter(
    (key) => code.includes(`"${key}"`) && !ACTIONS.includes(key),
  );
}

beforeAll(buildAll, 120_000);

test('every wing is a file of its own, and every file is a wing', () => {
  const files = readdirSync(path.join(ROOT, 'sidebar/wings')).map((name) =>
    path.basename(name, '.tsx'),
  );

  expect(files.sort()).toEqual([...WING_NAMES].sort());
});

test('the first view of the page is small, and what is fetched later is known', () => {
  expect(sizeOf('webapp.html')).toBeLessThanOrEqual(FIRST_VIEW);

  const tooLarge = WING_NAMES.filter((name) => sizeOf(wingFile(name)) > SIZES[name] * KB);
  expect(tooLarge).toEqual([]);
});

test('all wings carry one version, that of the first view', () => {
  const versions = WING_NAMES.map(
    (name) => /^<script>\/\*([0-9a-f]{12})\*\//.exec(builtText('authority', wingFile(name)))?.[1],
  );

  expect(new Set(versions).size).toBe(1);
  expect(builtText('authority', 'webapp.html')).toContain(String(versions[0]));
});

test('the first view has every text it names, each wing those it names beside', () => {
  const first = new Set<string>([
    ...FIRST.flatMap(({ vi }) => Object.keys(vi)),
    ...Object.keys(UI_TEXTS.vi).filter((key) => key.startsWith('tab.')),
  ]);

  expect(keysNamed(builtText('authority', 'webapp.html')).filter((key) => !first.has(key))).toEqual(
    [],
  );
  const lacking = WING_NAMES.flatMap((name) => {
    const own = new Set(textsOf(name).flatMap(({ vi }) => Object.keys(vi)));

    return keysNamed(builtText('authority', wingFile(name)))
      .filter((key) => !first.has(key) && !own.has(key))
      .map((key) => `${name}: ${key}`);
  });
  expect(lacking).toEqual([]);
});
