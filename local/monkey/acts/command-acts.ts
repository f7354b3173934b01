import { mayBeWritten } from '../../../src/book/protection/book-plan';
import { TRAINING_TAB } from '../../../src/book/registers/training-register';
import { writersAt } from '../../../src/book/writers-at';
import type { LockScope } from '../../../src/capabilities/locks/locks-contract';
import type { PeriodName } from '../../../src/contract/payload-fields';
import { DAY_MS } from '../../../src/kernel/time/iso-date';
import { vietnamClock } from '../../../src/kernel/time/vietnam-time';
import type { WrittenPlace } from '../../../src/school/people/writer-groups';
import type { ActEnd } from '../act-tally';
import { CLASS_IDS, LEADERS, TEACHERS } from '../monkey-tables';
import type { MonkeyWorld } from '../monkey-world';
import type { Act } from './act';
import { anySpot, goodValue, isHere, type Spot, stateOf, writerFor } from './grid-acts';

const SUBJECTS = ['toan', 'van', 'gdtc', 'khtn', 'tin'] as const;
const EVIDENCE = { name: 'bai.png', mimeType: 'image/png', base64: 'iVBORw0KGgo=' } as const;

/** How a command ended, by its answer; null = none came. */
function endOf(answer: { readonly ok: boolean } | null): ActEnd {
  if (answer === null) {
    return 'unanswered';
  }

  return answer.ok ? 'ok' : 'refused';
}

/** `narrow`: how likely each part of an order is named, 0 to 1. */
function scope(world: MonkeyWorld, narrow: number): LockScope {
  return {
    ...(world.chance(narrow) ? { classIds: [world.pick(CLASS_IDS)] } : {}),
    ...(world.chance(narrow) ? { subjectIds: [world.pick(SUBJECTS)] } : {}),
    ...(world.chance(0.4) ? { term: world.pick([1, 2] as const) } : {}),
  };
}

function lock(world: MonkeyWorld): ActEnd {
  return endOf(
    world.command(world.leader(), 'lock.apply', {
      // A lock holds until it is released: wide ones would leave nothing to write in.
      scope: scope(world, 0.85),
      reason: 'Chốt sổ kiểm tra',
    }),
  );
}

function release(world: MonkeyWorld): ActEnd {
  const days = world.pick([0.01, 0.5, 2, 10, 30]);

  return endOf(
    world.command(world.leader(), 'lock.release', {
      scope: scope(world, 0.35),
      reason: 'Cho nhập bổ sung',
      until: new Date(world.now + days * DAY_MS).toISOString(),
    }),
  );
}

/** A cell that asking is for: closed, and something in it; or now and then any cell. */
function closedSpot(world: MonkeyWorld): Spot {
  return anySpot(
    world,
    (spot) =>
      spot.grid.shown(spot.pupilId, spot.column.key) !== '' &&
      isHere(world, spot) &&
      !mayBeWritten(stateOf(world, spot)),
  );
}

/** A teacher asks for a correction of what stands in a cell. */
function request(world: MonkeyWorld): ActEnd {
  const spot = closedSpot(world);
  const { classId, grid, column, pupilId } = spot;

  return endOf(
    world.command(writerFor(world, spot), 'correction.request', {
      classId,
      subjectId: grid.tab.id,
      pupilId,
      assessment: column.key,
      oldValue: world.chance(0.95) ? grid.shown(pupilId, column.key) : '3',
      newValue: goodValue(world, column),
      cause: 'mistyped',
      reason: 'Nhập nhầm từ sổ cá nhân',
      evidence: [EVIDENCE],
    }),
  );
}

/** Ids of requests nobody has decided. */
function openRequests(world: MonkeyWorld): readonly string[] {
  return world.school.files
    .readRows(world.school.files.control, "'Đề nghị sửa điểm'!A2:C400")
    .filter(([, , state]) => state === 'open')
    .map(([id = '']) => id);
}

function decide(world: MonkeyWorld): ActEnd {
  const open = openRequests(world);

  if (open.length === 0) {
    return 'idle';
  }

  return endOf(
    world.command(world.leader(), 'correction.decide', {
      requestId: world.pick(open),
      decision: world.chance(0.75) ? 'approve' : 'refuse',
      reason: 'Đã xem bài kiểm tra',
    }),
  );
}

function withdraw(world: MonkeyWorld): ActEnd {
  const open = openRequests(world);

  if (open.length === 0) {
    return 'idle';
  }

  return endOf(
    world.command(world.pick(TEACHERS), 'correction.withdraw', { requestId: world.pick(open) }),
  );
}

function move(world: MonkeyWorld): ActEnd {
  const pupil = world.pick(world.model.pupils);

  return endOf(
    world.command('quantri@hoamai.edu.vn', 'pupil.change', {
      kind: 'move',
      pupilId: pupil.id,
      toClassId: world.pick(CLASS_IDS.filter((id) => id !== pupil.classId)),
      date: vietnamClock(world.now).slice(0, 10),
      reason: 'Theo đơn của phụ huynh',
      decision: '12/QĐ-THCS',
    }),
  );
}

/** Who enters in a tab today, or now and then anybody. */
function ownTeacher(world: MonkeyWorld, place: WrittenPlace): string {
  const own = writersAt(world.model, place, vietnamClock(world.now).slice(0, 10));

  return own.length > 0 && world.chance(0.85) ? world.pick(own).email : world.pick(TEACHERS);
}

function declare(world: MonkeyWorld): ActEnd {
  const place = { classId: world.pick(CLASS_IDS), subjectId: world.pick(SUBJECTS) };
  const by = ownTeacher(world, place);

  return endOf(world.command(by, 'result.complete', { ...place, term: 1 }));
}

function conclude(world: MonkeyWorld): ActEnd {
  const classId = world.pick(CLASS_IDS);
  const classIds = [classId];
  const homeroom = ownTeacher(world, { classId, subjectId: TRAINING_TAB });
  const term: PeriodName = world.pick([1, 1, 2, 'year'] as const);
  const steps = [
    () => world.command(world.leader(), 'result.summarise', { classIds, term }),
    () => world.command(homeroom, 'result.submit', { classId, term }),
    () => world.command(world.pick(LEADERS), 'result.approve', { classIds, term }),
  ];

  return endOf(world.pick(steps)());
}

/** What people ask of the school's side. */
export const COMMAND_ACTS: readonly Act[] = [
  { name: 'lock', weight: 4, run: lock },
  { name: 'release', weight: 5, run: release },
  { name: 'ask for a correction', weight: 6, run: request },
  { name: 'decide', weight: 6, run: decide },
  { name: 'withdraw', weight: 1, run: withdraw },
  { name: 'move a pupil', weight: 1, run: move },
  { name: 'declare', weight: 2, run: declare },
  { name: 'conclude', weight: 1, run: conclude },
];
