import { writtenTabs } from '../../../src/book/book-tabs';
import { columnStates, mayBeWritten } from '../../../src/book/protection/book-plan';
import { TRAINING_TAB } from '../../../src/book/registers/training-register';
import { valueKey } from '../../../src/ledger/replay';
import { rosterOf } from '../../../src/school/roster';
import { type Grid, isWritable } from '../book-grids';
import { CLASS_IDS, TEACHERS } from '../monkey-tables';
import type { CellEdit, MonkeyWorld } from '../monkey-world';
import type { Invariant } from './invariant';
import {
  APPLIED_HAS_MINUTES,
  requestRows,
  tamperingIsFound,
  unlikeReplay,
} from './state-invariants';

/** Cells tried as teachers, to see what native protection lets through. */
const TRIALS = 8;
const MEANS_REFUSED = ['reject', 'attempt'];

/** What a cell shows and what the chain of its class says last, of every cell that either has something. */
function unlikeBook(world: MonkeyWorld): readonly string[] {
  return CLASS_IDS.flatMap((classId) => {
    const last = world.ledger.lastOf(classId);
    const here = new Set(
      rosterOf(world.model, classId)
        .filter(({ isHere }) => isHere)
        .map(({ pupil }) => pupil.id),
    );

    return [...world.grids(classId).values()].flatMap((grid) =>
      [...grid.rows.keys()]
        .filter((pupilId) => here.has(pupilId))
        .flatMap((pupilId) =>
          grid.tab.columns.filter(isWritable).flatMap(({ key }) => {
            const place = { row: pupilId, register: grid.tab.id, column: key };
            const official = last.get(valueKey(place))?.newValue ?? '';
            const shown = grid.shown(pupilId, key);

            return shown === official
              ? []
              : [
                  `${classId} ${grid.tab.id} ${pupilId} ${key}: shows “${shown}”, official “${official}”`,
                ];
          }),
        ),
    );
  });
}

const REPLAY_IS_THE_BOOK: Invariant = {
  id: 'I2',
  says: 'replaying the ledger gives the accepted state and the books',
  breaches: (world) => [...unlikeReplay(world), ...unlikeBook(world)],
};

const FIRST_IS_REPLAYED: Invariant = {
  id: 'I1',
  says: 'what was forged by hand is put right from the chain',
  breaches: unlikeReplay,
};

const TAMPERING_IS_FOUND: Invariant = {
  id: 'I3',
  says: 'a changed row of the ledger is found and named',
  breaches: tamperingIsFound,
};

/**
 * Cells corrected with minutes: whatever is open, they are changed by request only, also in a class the pupil has gone
 * to since: the correction goes along, as the mark does.
 */
function correctedCells(world: MonkeyWorld): ReadonlySet<string> {
  return new Set(
    requestRows(world)
      .filter((row) => row[2] === 'applied')
      .map((row) => row.slice(4, 7).join('/')),
  );
}

interface Trial {
  readonly classId: string;
  readonly grid: Grid;
  readonly pupilId: string;
  readonly key: string;
  readonly by: string;
}

function anyTrial(world: MonkeyWorld): Trial {
  const classId = world.pick(CLASS_IDS);
  const grid = world.pick([...world.grids(classId).values()]);

  return {
    classId,
    grid,
    pupilId: world.pick([...grid.rows.keys()]),
    key: world.pick(grid.tab.columns.filter(isWritable)).key,
    by: world.pick(TEACHERS),
  };
}

/** What should be: open by rule, and this person's. */
function shouldWrite(world: MonkeyWorld, { classId, grid, pupilId, key, by }: Trial): boolean {
  const schoolClass = world.model.classes.find(({ id }) => id === classId);
  const isHere = rosterOf(world.model, classId).some(
    (entry) => entry.pupil.id === pupilId && entry.isHere,
  );

  if (schoolClass === undefined || !isHere) {
    return false;
  }

  const tabs = writtenTabs(schoolClass).filter(({ id }) => id === grid.tab.id);
  const state = columnStates({ school: world.model, schoolClass, tabs, now: world.now }).find(
    ({ column }) => column.key === key,
  );

  return (
    state !== undefined &&
    mayBeWritten(state) &&
    state.writers.includes(by) &&
    !correctedCells(world).has([grid.tab.id, pupilId, key].join('/'))
  );
}

/** Types what stands there already: nothing changes, and Sheets says whether it may be written. */
function mayWrite(world: MonkeyWorld, { classId, grid, pupilId, key, by }: Trial): boolean {
  const startRow = grid.rows.get(pupilId) ?? 0;
  const startColumn = grid.tab.columns.findIndex((column) => column.key === key);
  const { outcome } = world.school.workspace.runtime.edit(
    {
      spreadsheetId: world.bookId(classId),
      sheetId: grid.tab.sheetId,
      kind: 'paste',
      range: { startRow, endRow: startRow + 1, startColumn, endColumn: startColumn + 1 },
      values: [[grid.shown(pupilId, key)]],
    },
    by,
  );

  if (outcome.accepted) {
    world.touched(by, world.bookId(classId));
  }

  return outcome.accepted;
}

const NATIVE_IS_RULE: Invariant = {
  id: 'I8',
  says: 'native protection lets through exactly what rules, time and orders open',
  breaches: (world) =>
    Array.from({ length: TRIALS }, () => anyTrial(world)).flatMap((trial) => {
      const should = shouldWrite(world, trial);

      return should === mayWrite(world, trial)
        ? []
        : [
            `${trial.by} ${trial.classId} ${trial.grid.tab.id} ${trial.pupilId} ${trial.key}: ${should ? 'is kept out' : 'can write'}`,
          ];
    }),
};

const BEAT_IS_IDEMPOTENT: Invariant = {
  id: 'I8b',
  says: 'a second beat over a settled school changes nothing',
  breaches: (world) => {
    const before = world.ledger.entries.length;
    world.school.clock.advance(60_000);
    world.beat();
    const added = world.ledger.fresh();

    return added
      .filter(({ meaning }) => meaning !== 'checkpoint')
      .map((entry) => `after ${before}: ${entry.meaning} ${entry.chain} ${entry.reason}`);
  },
};

/** The last edits of cells that people made since the last settling. */
function lastEdits(world: MonkeyWorld): readonly CellEdit[] {
  const last = new Map(
    world.edits.map((edit) => [[edit.classId, edit.tabId, edit.pupilId, edit.key].join('/'), edit]),
  );

  return [...last.values()].filter(({ isPerson }) => isPerson);
}

/** Levels of training as people type them in short, and as the book prints them. */
const SHORT_LEVELS: Readonly<Record<string, string>> = {
  t: 'Tốt',
  k: 'Khá',
  đ: 'Đạt',
  cđ: 'Chưa đạt',
};

/** As the book prints it: `7,50` and `7.5` are `7,5`, and `Đ` is a level where levels stand. */
function plainText({ value, tabId }: CellEdit): string {
  const text = value.trim().replace(/ {2,}/g, ' ').replace('.', ',');

  if (tabId === TRAINING_TAB) {
    return SHORT_LEVELS[text.toLowerCase()] ?? text;
  }

  return /^\d+,\d+$/.test(text) ? String(Number(text.replace(',', '.'))).replace('.', ',') : text;
}

function isKept(world: MonkeyWorld, edit: CellEdit): boolean {
  const { classId, tabId, pupilId, key, at } = edit;
  const grid = world.grids(classId).get(tabId);
  const shown = grid?.shown(pupilId, key) ?? '';
  const typed = plainText(edit);
  const same = (text: string): boolean => text.toLowerCase() === typed.toLowerCase();

  return (
    same(shown) ||
    world.ledger.entries.some(
      ({ key: place, meaning, time, newValue }) =>
        place.row === pupilId &&
        place.register === tabId &&
        place.column === key &&
        Date.parse(time) >= at &&
        (MEANS_REFUSED.includes(meaning) || meaning === 'apply' || same(newValue)),
    )
  );
}

const NOTHING_IS_LOST: Invariant = {
  id: 'I12',
  says: 'what a person typed is kept, or refused with an entry',
  breaches: (world) => {
    const lost = lastEdits(world).filter((edit) => !isKept(world, edit));
    world.edits.length = 0;

    return lost.map((edit) => JSON.stringify(edit));
  },
};

/** What holds once the school's side has had its time. In this order: the last ones move the clock. */
export const SETTLED_INVARIANTS: readonly Invariant[] = [
  FIRST_IS_REPLAYED,
  APPLIED_HAS_MINUTES,
  REPLAY_IS_THE_BOOK,
  NOTHING_IS_LOST,
  NATIVE_IS_RULE,
  BEAT_IS_IDEMPOTENT,
  TAMPERING_IS_FOUND,
];
