import { resolve } from 'node:path';
import { DemoSchool } from '../local/demo/demo-school';
import { shownMark } from '../local/demo/enter-marks';
import { frozenClock } from '../local/kernel/clock';
import type { ServiceCall } from '../local/kernel/fault-plan';
import { DEMO_START_UTC_MS, writeDemoCalendar } from '../local/school/demo-calendar';
import { foundSchool, importTables } from '../local/school/found-school';
import { answerValue } from '../local/school/person-at-work';
import { demoTables, SCHOOL } from '../local/school/school-tables';
import { Workspace } from '../local/workspace';
import type { BenchResult } from './bench-result';
import { benchLooks } from './look-bench';
import { judgedCpu, judgedOnce } from './yardstick';

const ROOT = resolve(__dirname, '..');
const EVIDENCE = Buffer.from('bench').toString('base64');
/** After the deadline of the mid-term marks: 17 November 2026, 08:00 in Asia/Ho_Chi_Minh. */
const AFTER_DEADLINE = Date.UTC(2026, 10, 17, 1);

/** Marks of the second semester are entered: 20 January 2027, 08:00 in Asia/Ho_Chi_Minh. */
const SECOND_SEMESTER = Date.UTC(2027, 0, 20, 1);

/** Collects the calls of all executions of a workspace while `work` runs. */
function callsDuring(
  workspace: Workspace,
  work: () => void,
): { requests: number; trips: number; uploads: number } {
  const before = { requests: workspace.counter.fetches, trips: workspace.counter.trips };
  const uploadsBefore = uploadCount(workspace);
  work();

  return {
    requests: workspace.counter.fetches - before.requests,
    trips: workspace.counter.trips - before.trips,
    uploads: uploadCount(workspace) - uploadsBefore,
  };
}

function isUpload({ operation }: Pick<ServiceCall, 'operation'>): boolean {
  return operation.includes('/upload/');
}

function uploadCount(workspace: Workspace): number {
  return workspace.counter
    .list()
    .filter(isUpload)
    .reduce((sum, { requests }) => sum + requests, 0);
}

/** Until a file counts as one that is at rest, ms. */
const REST_MS = 120_000;

/** Trips that are no Sheets or Drive trip: the add-on's own call and the check of its token. */
const CARRY_TRIPS = 2;

function setUp(): { demo: DemoSchool; results: BenchResult[] } {
  const workspace = new Workspace({
    clock: frozenClock(DEMO_START_UTC_MS),
    dist: resolve(ROOT, 'dist'),
    owner: SCHOOL.owner,
  });
  const { ms, answer: school } = judgedOnce(() =>
    foundSchool(workspace, demoTables(ROOT), () => undefined),
  );
  const calls = workspace.counter.fetches;

  writeDemoCalendar(workspace);

  return {
    demo: new DemoSchool(workspace, school),
    results: [
      {
        name: 'set-up: service calls a class',
        value: calls / school.classes.length,
        unit: 'calls',
        limit: 6,
      },
      { name: 'set-up: CPU', value: ms / 1000, unit: 's', limit: 60 },
      { name: 'set-up: memory', value: process.memoryUsage().rss / 1e6, unit: 'MB', limit: 1000 },
      {
        name: 'set-up: modelled Google time',
        value: workspace.counter.modelledMs / 1000,
        unit: 's',
        limit: null,
      },
    ],
  };
}

/** The same tables once more: nothing changes. */
function importingAgain({ workspace, school }: DemoSchool): BenchResult[] {
  const { requests } = callsDuring(workspace, () => {
    importTables(workspace, school, {
      tables: demoTables(ROOT),
      onProgress: () => undefined,
      inventPupils: false,
    });
  });

  return [
    {
      name: 'the same tables imported again: service calls a class',
      value: requests / school.classes.length,
      unit: 'calls',
      limit: 6,
    },
  ];
}

function locking(demo: DemoSchool): BenchResult[] {
  const principal = demo.person('principal');
  const classes = demo.school.classes.length;
  const limit = 2 * classes + 6;
  const until = new Date(demo.workspace.clock.now() + 3_600_000).toISOString();
  const lock = callsDuring(demo.workspace, () => {
    answerValue(principal.command('lock.apply', { scope: {}, reason: 'bench' }));
  });
  const release = callsDuring(demo.workspace, () => {
    answerValue(principal.command('lock.release', { scope: {}, reason: 'bench', until }));
  });

  demo.workspace.clock.advance(3_700_000);

  return [
    {
      name: 'lock the school: Sheets and Drive requests',
      value: lock.requests - CARRY_TRIPS,
      unit: 'calls',
      limit,
    },
    {
      name: 'unlock the school: Sheets and Drive requests',
      value: release.requests - CARRY_TRIPS,
      unit: 'calls',
      limit,
    },
    { name: 'lock the school: trips', value: lock.trips - CARRY_TRIPS, unit: 'trips', limit: null },
  ];
}

function heartbeats(demo: DemoSchool): BenchResult[] {
  const quiet = callsDuring(demo.workspace, () => demo.beat());
  const cpu = judgedCpu(5, () => demo.beat());
  const minute = sentDuring(demo, () => demo.minutes(1));
  const fifth = sentDuring(demo, () => demo.minutes(5));

  return [
    {
      name: 'quiet minute: requests',
      value: minute.sheets + minute.drive,
      unit: 'calls',
      limit: 0,
    },
    { name: 'quiet heartbeat: Sheets reads', value: fifth.sheets, unit: 'calls', limit: 0 },
    { name: 'quiet heartbeat: Drive queries', value: fifth.drive, unit: 'calls', limit: 1 },
    {
      name: 'heartbeat that looks at everything and finds nothing: requests',
      value: quiet.requests,
      unit: 'calls',
      // Control, ledger, and which files changed: whatever the number of classes.
      limit: 3,
    },
    { name: 'heartbeat that finds nothing: CPU', value: cpu, unit: 'ms', limit: null },
  ];
}

/** All marks of a semester in the first class, while its columns are released for an hour. */
function enterTerm(demo: DemoSchool, term: 1 | 2): void {
  const classId = demo.school.classes[0]?.id ?? '';
  const until = new Date(demo.workspace.clock.now() + 3_600_000).toISOString();

  answerValue(
    demo
      .person('principal')
      .command('lock.release', { scope: { classIds: [classId] }, reason: 'bench', until }),
  );

  demo.marks.subjectTabs(classId).forEach(({ id }) => {
    const [fromKey, toKey] = [`HK${term}.TX1`, `HK${term}.CK`];
    demo.marks.enter({ classId, subjectId: id, fromKey, toKey });
  });
  demo.beat();

  if (shownMark(demo, { classId, subjectId: 'toan', key: `HK${term}.CK` }) === '') {
    throw new Error('The marks of the bench were not entered');
  }
}

function enterOneClass(demo: DemoSchool): void {
  enterTerm(demo, 1);
  demo.workspace.clock.set(AFTER_DEADLINE);
  demo.beat();
}

function approving(demo: DemoSchool): BenchResult[] {
  const classId = demo.school.classes[0]?.id ?? '';
  const teacher = demo.someone(demo.marks.teacherOf(classId, 'toan'));
  const cell = { classId, subjectId: 'toan', key: 'HK1.GK' };
  const request = answerValue(
    teacher.command('correction.request', {
      classId,
      subjectId: 'toan',
      pupilId: demo.school.pupils.find((pupil) => pupil.classId === classId)?.id ?? '',
      assessment: 'HK1.GK',
      oldValue: shownMark(demo, cell),
      newValue: '9,9',
      cause: 'mistyped',
      reason: 'bench',
      evidence: [{ name: 'bai.png', mimeType: 'image/png', base64: EVIDENCE }],
    }),
  );
  const calls = callsDuring(demo.workspace, () => {
    answerValue(
      demo.person('principal').command('correction.decide', {
        requestId: request.id,
        decision: 'approve',
        reason: '',
      }),
    );
  });

  return [
    {
      name: 'approve a correction: trips besides the upload of the minutes',
      value: calls.trips - CARRY_TRIPS - calls.uploads,
      unit: 'trips',
      limit: 4,
    },
  ];
}

/** Requests to Sheets and to Drive while something is done. */
function sentDuring(demo: DemoSchool, work: () => void): { sheets: number; drive: number } {
  const { counter } = demo.workspace;
  const sent = (): readonly [number, number] => [
    counter.sentTo(/sheets\.googleapis/),
    counter.sentTo(/www\.googleapis\.com\/(?:upload\/|batch\/)?drive/),
  ];
  const [sheetsBefore, driveBefore] = sent();
  work();
  const [sheets, drive] = sent();

  return { sheets: sheets - sheetsBefore, drive: drive - driveBefore };
}

/** One question a tab: control and ledger in one trip, the tab in another; asked again, nothing is read. */
function looking(demo: DemoSchool): BenchResult[] {
  const classId = demo.school.classes[0]?.id ?? '';
  const teacher = demo.someone(demo.marks.teacherOf(classId, 'toan'));
  const ask = (): void => {
    answerValue(teacher.query('tab.look', { classId, subjectId: 'toan' }));
  };

  demo.workspace.clock.advance(REST_MS);
  let cold = { requests: 0, trips: 0, uploads: 0 };
  const first = sentDuring(demo, () => {
    cold = callsDuring(demo.workspace, ask);
  });
  const warm = sentDuring(demo, ask);

  const about = (
    what: string,
    value: number,
    { unit, limit }: Pick<BenchResult, 'unit' | 'limit'>,
  ): BenchResult => ({ name: `question about a tab, ${what}`, value, unit, limit });

  return [
    about('nothing cached: trips', cold.trips - CARRY_TRIPS, { unit: 'trips', limit: 2 }),
    // Control, ledger and the book are three workbooks: two reads are the budget, and are not kept.
    about('nothing cached: Sheets reads', first.sheets, { unit: 'calls', limit: 2 }),
    about('asked again: Sheets reads', warm.sheets, { unit: 'calls', limit: 0 }),
    about('asked again: Drive queries', warm.drive, { unit: 'calls', limit: 1 }),
  ];
}

function printing(demo: DemoSchool): BenchResult[] {
  const classId = demo.school.classes[0]?.id ?? '';
  const office = demo.person('office');
  const job = answerValue(office.command('export.classBook', { classIds: [classId], term: 1 }));
  const { ms } = judgedOnce(() => answerValue(office.command('job.continue', { jobId: job.id })));

  return [{ name: 'print a class book, whole job: CPU', value: ms / 1000, unit: 's', limit: 2 }];
}

/** The demonstration school through its main jobs: calls, trips, CPU and memory. */
export function benchSchool(): readonly BenchResult[] {
  const { demo, results } = setUp();

  demo.beat();
  const locks = locking(demo);

  // The second beat still finds what the first one changed itself.
  demo.beat();
  demo.beat();
  const quiet = heartbeats(demo);

  enterOneClass(demo);
  const classId = demo.school.classes[0]?.id ?? '';
  const looks = benchLooks(demo, classId, false);
  const jobs = [...looking(demo), ...approving(demo), ...printing(demo)];

  demo.workspace.clock.set(SECOND_SEMESTER);
  demo.beat();
  enterTerm(demo, 2);
  const fullLooks = benchLooks(demo, classId, true);
  const again = importingAgain(demo);

  return [...results, ...locks, ...quiet, ...looks, ...fullLooks, ...jobs, ...again];
}
