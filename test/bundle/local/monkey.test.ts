import { resolve } from 'node:path';
import { ENTRY_INVARIANTS } from '../../../local/monkey/invariants/entry-invariants';
import { STATE_INVARIANTS } from '../../../local/monkey/invariants/state-invariants';
import { foundMonkeySchool } from '../../../local/monkey/monkey-school';
import { MonkeyWorld } from '../../../local/monkey/monkey-world';
import { runMonkey } from '../../../local/monkey/run-monkey';
import { seededRandom } from '../../../src/capabilities/set-up/pure/seeded-random';
import type { LedgerEntry } from '../../../src/ledger/ledger-entry';

const DIST = resolve(__dirname, '../../../dist');
const STEPS = 60;

function breaches(world: MonkeyWorld, added: readonly LedgerEntry[]): readonly string[] {
  return [...ENTRY_INVARIANTS, ...STATE_INVARIANTS].flatMap((invariant) =>
    invariant.breaches(world, added).map(() => invariant.id),
  );
}

interface Typed {
  readonly tabId: string;
  /** Who types, each into the row of another pupil. */
  readonly by: readonly string[];
}

const MATHS: Typed = { tabId: 'toan', by: ['bao@hoamai.edu.vn'] };
const PUPIL_IDS = ['HS101', 'HS102'];

function typeMark(world: MonkeyWorld, cell: { tabId: string; pupilId: string; by: string }): void {
  const { tabId, pupilId, by } = cell;
  const grid = world.grids('6A1').get(tabId);
  const startRow = grid?.rows.get(pupilId) ?? 0;
  const startColumn = grid?.tab.columns.findIndex(({ key }) => key === 'HK1.TX1') ?? 0;
  world.school.workspace.runtime.edit(
    {
      spreadsheetId: world.bookId('6A1'),
      sheetId: grid?.tab.sheetId ?? 0,
      kind: 'type',
      range: { startRow, endRow: startRow + 1, startColumn, endColumn: startColumn + 1 },
      values: [['8']],
    },
    by,
  );
  world.touched(by, world.bookId('6A1'));
}

/** Marks typed and accepted; `entry`: of the first. */
function withMark({ tabId, by: people }: Typed = MATHS): {
  world: MonkeyWorld;
  entry: LedgerEntry;
} {
  const world = new MonkeyWorld(foundMonkeySchool(DIST), seededRandom('thử'));
  world.beat();
  world.school.clock.advance(60_000);
  people.forEach((by, position) => {
    typeMark(world, { tabId, pupilId: PUPIL_IDS[position] ?? '', by });
  });
  world.school.clock.advance(60_000);
  world.beat();
  world.sample();
  const entry = world.ledger.fresh().find(({ meaning }) => meaning === 'enter');

  if (entry === undefined) {
    throw new Error('The mark was not accepted');
  }

  return { world, entry };
}

it('random accidents of a school break no invariant (I1, I2, I3, I4, I5, I6, I7, I8, I12)', () => {
  const { breaches: found, log } = runMonkey({ steps: STEPS, seed: '3', dist: DIST });

  expect({ found, log: found.length === 0 ? [] : log }).toEqual({ found: [], log: [] });
});

it('an honest mark breaks none', () => {
  const { world, entry } = withMark();

  expect(breaches(world, [entry])).toEqual([]);
});

it('a value whose author cannot have written it is found', () => {
  const { world, entry } = withMark();

  expect(breaches(world, [{ ...entry, actor: 'dao@hoamai.edu.vn' }])).toEqual(['who']);
});

it('two who both may write there and were in the book are named rightly', () => {
  const { world, entry } = withMark({
    tabId: 'khtn',
    by: ['phuong@hoamai.edu.vn', 'bao@hoamai.edu.vn'],
  });

  expect(entry.actor).toBe('phuong@hoamai.edu.vn | bao@hoamai.edu.vn');
  expect(breaches(world, [entry])).toEqual([]);
});

it.each([
  ['was not in the book', 'khtn', 'phuong@hoamai.edu.vn'],
  ['may not write there', 'toan', 'bao@hoamai.edu.vn'],
])('a second name beside the author’s of somebody who %s is found', (_why, tabId, by) => {
  const { world, entry } = withMark({ tabId, by: [by] });
  const second = tabId === 'khtn' ? 'bao@hoamai.edu.vn' : 'phuong@hoamai.edu.vn';
  const actor = `${by} | ${second}`;

  if (tabId === 'toan') {
    world.touched(second, world.bookId('6A1'));
  }

  expect(breaches(world, [entry])).toEqual([]);
  expect(breaches(world, [{ ...entry, actor }])).toEqual(['who']);
});

it('a value in a column that has not begun is found', () => {
  const { world, entry } = withMark();
  const key = { ...entry.key, column: 'HK2.TX1' };

  expect(breaches(world, [{ ...entry, key }])).toEqual(['I4']);
});

it('an accepted value that is not the last of its chain is found', () => {
  const { world } = withMark();
  const { files } = world.school;
  const rows = files.readRows(files.ledger, "'Đã nhận'!A2:C400");
  const row = rows.findIndex(([classId, tabId]) => classId === '6A1' && tabId === 'toan');
  files.writeRows(files.ledger, `'Đã nhận'!C${row + 2}`, [['{"HS101":{"HK1.TX1":"10"}}']]);

  expect(breaches(world, [])).toEqual(['I1']);
});
