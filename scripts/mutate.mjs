/**
 * How strong the tests of pure code are: a sample, by a seed, of small changes (mutants) to it, each judged by its own
 * unit tests (`lib/nearest-tests.mjs`). `npm run mutate [-- --seed N] [--sample N] [--part 1/4] [--concurrency N]` prints
 * the share that some test notices and lists what none does. Exit code 1 below 90 %. No part of `npm test`.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { equivalenceOf } from './lib/equivalent-mutants.mjs';
import { pureFiles, sampleOf } from './lib/mutant-sample.mjs';
import { importersOf, testsOf } from './lib/nearest-tests.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const RUNNER = path.join(ROOT, 'scripts/lib/mutant-runner.mjs');
const WANTED_PERCENT = 90;
/** A mutant may never end: who takes longer is noticed. */
const PATIENCE_MS = 300_000;
/** Each run leaves something in memory: after so many a process is replaced. */
const RUNS_A_PROCESS = 60;

function newRunner() {
  return {
    runs: 0,
    process: fork(RUNNER, { cwd: ROOT, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }),
  };
}

/** What becomes of one mutant; a process that is stuck or dies is taken for one that noticed. */
function judged(runner, task) {
  return new Promise((resolve) => {
    const { process: child } = runner;
    const end = (outcome) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(outcome);
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      end('timeout');
    }, PATIENCE_MS);
    child.once('message', end);
    child.once('exit', () => end('timeout'));
    child.send(task);
  });
}

/** Takes mutants from the queue until it is empty. */
async function work(queue, done) {
  let runner = newRunner();

  for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
    const outcome = task.tests.length === 0 ? 'not run' : await judged(runner, task);
    done.push({ ...task.mutant, outcome });
    runner.runs += 1;

    if (outcome === 'timeout' || runner.runs >= RUNS_A_PROCESS) {
      runner.process.kill();
      runner = newRunner();
    }
  }

  runner.process.kill();
}

/** One line; of long texts the beginning. */
function said({ file, line, kind, was, by }) {
  const short = (text) => text.replace(/\s+/g, ' ').slice(0, 70);

  return `${file}:${line} ${kind}: ${short(was)} → ${short(by)}`;
}

function isReached(done) {
  const valid = done.filter(({ outcome }) => outcome !== 'invalid');
  const alive = valid.filter(({ outcome }) => outcome === 'survived' || outcome === 'not run');
  const same = alive.filter((mutant) => equivalenceOf(mutant) !== null);
  const survivors = alive.filter((mutant) => equivalenceOf(mutant) === null);
  const total = valid.length - same.length;
  const killed = total - survivors.length;
  const percent = (100 * killed) / Math.max(total, 1);

  for (const mutant of same) {
    console.log(`the same program: ${said(mutant)} (${equivalenceOf(mutant)})`);
  }
  for (const mutant of survivors) {
    console.log(`${mutant.outcome}: ${said(mutant)}`);
  }
  console.log(`${killed} of ${total} killed: ${percent.toFixed(1)} % (wanted ${WANTED_PERCENT} %)`);

  return percent >= WANTED_PERCENT;
}

async function main() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '2022' },
      sample: { type: 'string', default: '400' },
      part: { type: 'string', default: '1/1' },
      concurrency: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const { chosen, all } = await sampleOf(ROOT, pureFiles(ROOT), {
    size: Number(values.sample),
    seed: Number(values.seed),
  });
  console.log(`seed ${values.seed}: ${chosen.length} of ${all} mutants`);
  const importers = importersOf(ROOT);
  const [part = 1, parts = 1] = values.part.split('/').map(Number);
  const tasks = chosen.map((mutant, turn) => ({
    ...{ root: ROOT, turn, mutant },
    tests: testsOf(ROOT, importers, mutant.file),
  }));
  const queue = tasks.filter((_, at) => at % parts === part - 1);
  const done = [];
  await Promise.all(Array.from({ length: Number(values.concurrency) }, () => work(queue, done)));
  process.exitCode = isReached(done) ? 0 : 1;
}

await main();
