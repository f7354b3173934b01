import { execFileSync } from 'node:child_process';
import path from 'node:path';

const LIB = path.resolve(__dirname, '../../scripts/lib/worked-additions.mjs');

/** The library is a module of its own kind, so it is asked in a process of its own. */
function faultsOf(patch: string): readonly string[] {
  const code = `import { filesOfPatch, patchFaults } from ${JSON.stringify(LIB)};
    console.log(JSON.stringify(patchFaults(filesOfPatch(${JSON.stringify(patch)}))));`;

  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }),
  );
}

const edited = (file: string, lines: readonly string[]): string =>
  `diff --git a/${file} b/${file}\nindex 1..2 100644\n--- a/${file}\n+++ b/${file}\n@@ -1,2 +1,3 @@\n${lines.join('\n')}\n`;
const added = (file: string): string =>
  `diff --git a/${file} b/${file}\nnew file mode 100644\n--- /dev/null\n+++ b/${file}\n@@ -0,0 +1 @@\n+export const x = 1;\n`;

test('a folder of its own and a line of a list fit', () => {
  const patch =
    added('src/capabilities/journal/journal-contract.ts') +
    edited('src/contract/contract-list.ts', [' a', "+import { J } from 'j';", ' b', '+  ...J,']);

  expect(faultsOf(patch)).toEqual([]);
});

test('more than four edited files, the engine, and more than a line of a list do not', () => {
  const many = ['a', 'b', 'c', 'd'].map((name) => edited(`src/school/${name}.ts`, ['+x'])).join('');
  const patch = `${many}${edited('src/engine/session.ts', ['+x'])}${edited('src/authority/query-list.ts', ['+1', '+2', '+3'])}`;

  expect(faultsOf(patch)).toEqual([
    'it edits 6 files, at most 4',
    'it edits src/engine/session.ts: the engine knows no capability',
    'it changes more of src/authority/query-list.ts than a line and its import',
  ]);
});
