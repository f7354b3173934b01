import { execFileSync } from 'node:child_process';
import path from 'node:path';

const LIB = path.resolve(__dirname, '../../scripts/lib/capability-shape.mjs');

/** The library is a module of its own kind, so it is asked in a process of its own. */
function shapeOf(changes: readonly object[]): unknown {
  const code = `import(${JSON.stringify(LIB)}).then(({ capabilitiesOf }) => console.log(JSON.stringify(capabilitiesOf(${JSON.stringify(changes)}))))`;

  return JSON.parse(execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' }));
}

const added = (file: string): object => ({ file, isAdded: true, isRemoved: false });
const edited = (file: string): object => ({ file, isAdded: false, isRemoved: false });
const removed = (file: string): object => ({ file, isAdded: false, isRemoved: true });

test('files of a capability are its folders in code and in the pages; tests are counted nowhere', () => {
  const shape = shapeOf([
    added('src/capabilities/journal/register.ts'),
    added('sidebar/features/journal/week.tsx'),
    edited('src/authority/capabilities.ts'),
    edited('test/capabilities/journal/register.test.ts'),
    removed('src/engine/old.ts'),
  ]);

  expect(shape).toEqual([
    { capability: 'journal', addedInside: 2, editedInside: 0, addedOutside: 0, editedOutside: 1 },
  ]);
});

test('of two capabilities in one change each counts the other as outside', () => {
  const shape = shapeOf([
    edited('sidebar/features/lock/lock-form.tsx'),
    added('src/capabilities/marks/tables.ts'),
  ]);

  expect(shape).toEqual([
    { capability: 'lock', addedInside: 0, editedInside: 1, addedOutside: 1, editedOutside: 0 },
    { capability: 'marks', addedInside: 1, editedInside: 0, addedOutside: 0, editedOutside: 1 },
  ]);
});
