import { seededRandom } from '../../src/capabilities/set-up/pure/seeded-random';
import type { LedgerEntry } from '../../src/ledger/ledger-entry';
import type { Act } from './acts/act';
import { COMMAND_ACTS } from './acts/command-acts';
import { FOREIGN_ACTS } from './acts/foreign-acts';
import { GRID_ACTS } from './acts/grid-acts';
import { TIME_ACTS } from './acts/time-acts';
import { ENTRY_INVARIANTS } from './invariants/entry-invariants';
import type { Invariant } from './invariants/invariant';
import { SETTLED_INVARIANTS } from './invariants/settled-invariants';
import { STATE_INVARIANTS } from './invariants/state-invariants';
import { foundMonkeySchool } from './monkey-school';
import { MonkeyWorld } from './monkey-world';

const ACTS: readonly Act[] = [...GRID_ACTS, ...COMMAND_ACTS, ...TIME_ACTS, ...FOREIGN_ACTS];
const EVERY_STEP: readonly Invariant[] = [...ENTRY_INVARIANTS, ...STATE_INVARIANTS];
/** Steps between two times at which the school is left alone until it has settled. */
const SETTLE_EVERY = 40;
/** Beats a school is given to settle: slices of the daily checks come one a beat. */
const SETTLING_BEATS = 14;
const MINUTE = 60_000;

/** What a run is made of. */
export interface MonkeyRun {
  readonly steps: number;
  readonly seed: string;
  /** Folder of the built bundles. */
  readonly dist: string;
  /** Told how far it has come. */
  readonly onStep?: (done: number) => void;
}

/** How a run ended. */
export interface MonkeyResult {
  readonly steps: number;
  readonly entries: number;
  /** Breaches of invariants, in words; the run ends with the first step that has one. */
  readonly breaches: readonly string[];
  /** What was done; in the end how often each act came through, and what the ledger tells of. */
  readonly log: readonly string[];
}

function anyAct(world: MonkeyWorld): Act {
  const total = ACTS.reduce((sum, { weight }) => sum + weight, 0);
  let left = world.random() * total;

  for (const act of ACTS) {
    left -= act.weight;

    if (left < 0) {
      return act;
    }
  }

  return world.pick(ACTS);
}

function judged(
  world: MonkeyWorld,
  invariants: readonly Invariant[],
  added: readonly LedgerEntry[],
): readonly string[] {
  return invariants.flatMap(({ id, says, breaches }) =>
    breaches(world, added).map((breach) => `${id} (${says}): ${breach}`),
  );
}

/** Entries that were added since the last look are judged with what the school is like now. */
function afterStep(world: MonkeyWorld): readonly string[] {
  world.sample();

  return judged(world, EVERY_STEP, world.ledger.fresh());
}

function settle(world: MonkeyWorld): readonly string[] {
  world.note('left alone');

  for (let round = 0; round < SETTLING_BEATS; round += 1) {
    world.school.clock.advance(6 * MINUTE);
    world.beat();
    const breaches = afterStep(world);

    if (breaches.length > 0) {
      return breaches;
    }
  }

  world.isTampered = false;

  return judged(world, SETTLED_INVARIANTS, []);
}

/** How often each act ended how, and each meaning of the ledger. */
function summary(world: MonkeyWorld): readonly string[] {
  const meanings = new Map<string, number>();
  world.ledger.entries.forEach(({ meaning }) => {
    meanings.set(meaning, (meanings.get(meaning) ?? 0) + 1);
  });
  const entries = [...meanings].sort().map(([meaning, count]) => `${meaning} ${count}`);

  return [...world.tally.lines(), `entries: ${entries.join(', ')}`];
}

function step(world: MonkeyWorld): readonly string[] {
  world.school.clock.advance(1000);
  const act = anyAct(world);
  world.tally.count(act.name, act.run(world));

  return afterStep(world);
}

/**
 * A school year's worth of accidents: people, the school account's own hand, commands, faults and time in random order
 * from a seed, with the project's invariants judged after each step and, now and then, after the school has settled.
 */
export function runMonkey({ steps, seed, dist, onStep }: MonkeyRun): MonkeyResult {
  const world = new MonkeyWorld(foundMonkeySchool(dist), seededRandom(`khi/${seed}`));
  world.beat();
  let breaches = afterStep(world);
  let done = 0;

  while (breaches.length === 0 && done < steps) {
    done += 1;
    breaches = step(world);

    if (breaches.length === 0 && (done % SETTLE_EVERY === 0 || done === steps)) {
      breaches = settle(world);
    }

    onStep?.(done);
  }

  return {
    steps: done,
    entries: world.ledger.entries.length,
    breaches,
    log: [...world.log, ...summary(world)],
  };
}
