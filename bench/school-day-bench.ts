import { SCHOOL } from '../local/school/school-tables';
import { seededRandom } from '../src/capabilities/set-up/pure/seeded-random';
import type { BenchResult } from './bench-result';
import type { Stretch } from './day/arrivals';
import { DayRecord, percentile } from './day/day-record';
import { type ModelledSchool, modelledSchool } from './day/modelled-school';
import { morning } from './day/morning-work';
import { beats, termEnd } from './day/term-end-work';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_HOURS = 24;
/** After the busy hour, until what it left is done. */
const AFTER_MS = 5 * MINUTE_MS;
/** Quiet hours that are run; the rest of the day is taken to be like them. */
const QUIET_HOURS = 2;
/** The morning of the next school day, 07:00 in Asia/Ho_Chi_Minh, after the hour of 09:00. */
const TO_MORNING_MS = 22 * HOUR_MS;
const MORNING_MS = 10 * MINUTE_MS;

/** How big a school is measured, and for how long it is busy. */
interface Measured {
  readonly classes: number;
  readonly people: number;
  readonly busyMs: number;
  readonly requests: number;
}

/** The busiest twenty minutes of the hour, with the lock and the export in them. */
const FORTY: Measured = { classes: 40, people: 80, busyMs: 20 * MINUTE_MS, requests: 10 };
/** How many such stretches the busy hour has, for what is counted by the day. */
const STRETCHES = HOUR_MS / FORTY.busyMs;
/** Nothing may fail; how slow it is, is told. Three minutes, with the lock and the export. */
const HUNDRED: Measured = { classes: 100, people: 200, busyMs: 3 * MINUTE_MS, requests: 2 };

function nextMinute(school: ModelledSchool): number {
  return Math.ceil(school.demo.workspace.clock.now() / MINUTE_MS + 1) * MINUTE_MS;
}

/** Requests of UrlFetchApp so far that count for the school account. */
function fetches({ demo }: ModelledSchool): number {
  const { quotas } = demo.workspace.runtime.dump();

  return Object.entries(quotas)
    .filter(([key]) => key.endsWith(`|urlfetch|${SCHOOL.owner}`))
    .reduce((sum, [, count]) => sum + count, 0);
}

/** What a stretch cost. */
interface Stint {
  readonly record: DayRecord;
  readonly fetches: number;
}

/** Lets a stretch be, noting it by itself; then the clock stands at its end. */
function noted(school: ModelledSchool, stretch: Stretch, work: (stretch: Stretch) => void): Stint {
  const { clock } = school.demo.workspace;
  const before = fetches(school);
  school.record = new DayRecord(() => clock.now());
  work(stretch);
  clock.set(Math.max(stretch.to, clock.now()));

  return { record: school.record, fetches: fetches(school) - before };
}

function after(school: ModelledSchool, ms: number): Stretch {
  const from = nextMinute(school);

  return { from, to: from + ms };
}

const seconds = (ms: number): number => ms / 1000;
const minutes = (ms: number): number => ms / MINUTE_MS;

/** Nothing of the model itself may fail: a refusal for another reason would make the numbers better than they are. */
function requireHonest(name: string, { otherRefusals, notPasted }: DayRecord): void {
  if (otherRefusals.length > 0 || notPasted > 0) {
    throw new Error(`${name}: ${otherRefusals.slice(0, 5).join(', ')}; ${notPasted} not pasted`);
  }
}

function busyRows(name: string, { record }: Stint, isLimited: boolean): readonly BenchResult[] {
  const limit = (value: number): number | null => (isLimited ? value : null);
  const slow = (kind: string): number => seconds(percentile(record.of(kind).tookMs, 95));

  return [
    { name: `${name}: a question, p95`, value: slow('question'), unit: 's', limit: limit(4) },
    ...(['request', 'lock', 'export'] as const).map((kind) => ({
      name: `${name}: ${kind}, p95`,
      value: slow(kind),
      unit: 's',
      limit: null,
    })),
    {
      name: `${name}: people who were told BUSY or of a quota`,
      value: record.turnedAway,
      unit: 'answers',
      limit: 0,
    },
    {
      name: `${name}: refusals of a quota, waited for`,
      value: record.exceeded,
      unit: 'calls',
      limit: null,
    },
    ...(['reads', 'writes'] as const).map((what) => ({
      name: `${name}: Sheets ${what} in a minute, most`,
      value: record.peak(what),
      unit: 'calls',
      limit: limit(60),
    })),
  ];
}

/** The stretches a day is made of. */
interface Day {
  readonly busy: Stint;
  readonly afterwards: Stint;
  readonly quiet: Stint;
}

function dayRows(name: string, { busy, afterwards, quiet }: Day): readonly BenchResult[] {
  const restHours = DAY_HOURS - 1 - AFTER_MS / HOUR_MS;
  const day = (of: (stint: Stint) => number): number =>
    STRETCHES * of(busy) + of(afterwards) + (of(quiet) / QUIET_HOURS) * restHours;

  return [
    {
      name: `${name}: triggers a day`,
      value: minutes(day(({ record }) => record.beatMs)),
      unit: 'min',
      limit: 60,
    },
    {
      name: `${name}: UrlFetch calls a day`,
      value: day((stint) => stint.fetches),
      unit: 'calls',
      limit: 20_000,
    },
  ];
}

function busyHour(school: ModelledSchool, measured: Measured): Stint {
  const { people, requests, busyMs } = measured;
  const random = seededRandom(`school day of ${measured.classes} classes`);

  return noted(school, after(school, busyMs), (hour) => {
    termEnd(school, { random, hour, load: { people, requests } });
  });
}

function beatsFor(school: ModelledSchool, ms: number): Stint {
  return noted(school, after(school, ms), (stretch) => {
    beats(school, stretch);
    school.queue.run();
  });
}

function morningRows(school: ModelledSchool): readonly BenchResult[] {
  const { clock } = school.demo.workspace;
  clock.set(Math.ceil(clock.now() / HOUR_MS) * HOUR_MS);
  clock.advance(TO_MORNING_MS - 4 * HOUR_MS);
  beatsFor(school, 3 * MINUTE_MS);
  const name = 'morning';
  const { record } = noted(school, after(school, MORNING_MS), (stretch) => {
    morning(school, seededRandom(name), stretch);
  });
  requireHonest(name, record);
  const slow = (kind: string): number => seconds(percentile(record.of(kind).tookMs, 95));

  return [
    {
      name: `${name}: from press to recorded, roll call, p95`,
      value: slow('roll call'),
      unit: 's',
      limit: 6,
    },
    { name: `${name}: a class is opened, p95`, value: slow('question'), unit: 's', limit: null },
    {
      name: `${name}: people who were told BUSY or of a quota`,
      value: record.turnedAway,
      unit: 'answers',
      limit: 0,
    },
  ];
}

/**
 * The busiest minutes of a term's end and the quiet rest of its day in a school of forty classes, the roll call of its next
 * morning, and some busy minutes of a school of a hundred classes: by the built code on the embedded Workspace, under a model
 * of time (docs/decisions/054).
 */
export function benchSchoolDay(): readonly BenchResult[] {
  const name = 'school day';
  const forty = modelledSchool(FORTY.classes);
  const busy = busyHour(forty, FORTY);
  requireHonest(name, busy.record);
  const afterwards = beatsFor(forty, AFTER_MS);
  const quiet = beatsFor(forty, QUIET_HOURS * HOUR_MS);
  const rows = [
    ...busyRows(name, busy, true),
    ...dayRows(name, { busy, afterwards, quiet }),
    ...morningRows(forty),
  ];
  const many = `${name} of 100 classes`;
  const hundred = busyHour(modelledSchool(HUNDRED.classes), HUNDRED);
  requireHonest(many, hundred.record);

  return [...rows, ...busyRows(many, hundred, false)];
}
