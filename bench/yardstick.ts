/**
 * What a machine is worth: fixed work of the kind the product does (arithmetic on marks, JSON, hashing), measured in the
 * same process around what is measured, so that limits hold on any machine. A machine on which it takes
 * {@link RECORD_MS} has the yardstick 1; all milliseconds of limits are that machine's.
 */
const RECORD_MS = 28;
const ROUNDS = 5;
const MARKS = 400_000;
const RECORDS = 1200;
/** FNV-1a, 32 bits. */
const OFFSET = 2_166_136_261;
const PRIME = 16_777_619;

function arithmetic(): number {
  let sum = 0;

  for (let place = 0; place < MARKS; place++) {
    const tenths = (place * 37) % 101;
    sum = (sum + Math.floor((2 * (tenths * 7 + 35) + 8) / 16)) % 1_000_003;
  }

  return sum;
}

function jsonText(): string {
  const rows = Array.from({ length: RECORDS }, (_, place) => ({
    id: `HS${place}`,
    name: `Học sinh ${place}`,
    marks: Array.from({ length: 12 }, (_cell, column) => String((place * 31 + column * 7) % 101)),
  }));
  const read = JSON.parse(JSON.stringify(rows)) as typeof rows;

  return JSON.stringify(read.map(({ id, marks }) => [id, ...marks]));
}

function hash(text: string): number {
  let value = OFFSET;

  for (let place = 0; place < text.length; place++) {
    value = Math.imul(value ^ text.charCodeAt(place), PRIME) >>> 0;
  }

  return value;
}

/** CPU time of this process while `work` runs, ms. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);

  return (user + system) / 1000;
}

/** The value in the middle; of an even number of values, halfway between the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;

  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half - 1)] ?? 0)) / 2;
}

/** How long this machine takes now, as a multiple of the machine of the record: 2 is half as fast. */
export function yardstick(): number {
  const once = (): number =>
    cpuOf(() => {
      for (let round = 0; round < ROUNDS; round++) {
        hash(jsonText().repeat(8));
        arithmetic();
      }
    });

  return median(Array.from({ length: 3 }, once)) / RECORD_MS;
}

/** What `work` answers, and its CPU time in milliseconds of the record's machine. For what can be done only once. */
export function judgedOnce<T>(work: () => T): { readonly ms: number; readonly answer: T } {
  const before = yardstick();
  const started = process.cpuUsage();
  const answer = work();
  const { user, system } = process.cpuUsage(started);

  return { ms: (2 * (user + system)) / 1000 / (before + yardstick()), answer };
}

/** CPU time of `work` in milliseconds of the record's machine: the median of several runs, each between two yardsticks. */
export function judgedCpu(runs: number, work: () => void): number {
  const times: number[] = [];

  for (let run = 0; run < runs; run++) {
    times.push(judgedOnce(work).ms);
  }

  return median(times);
}
