import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const WAIT_MS = 100;
const LONGEST_WAIT_MS = 180_000;

function take(file) {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') {
      return false;
    }
    throw error;
  }
}

/** The process that holds the lock was killed: its lock is nobody's. */
function isAbandoned(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid > 0) {
      process.kill(pid, 0);
    }
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/**
 * Runs `work` while no other process builds in this folder: tests, `npm start` and a person may want to at once, and the
 * second then finds everything built. @throws Error when the other does not finish
 */
export async function withBuildLock(file, work) {
  mkdirSync(path.dirname(file), { recursive: true });
  const started = Date.now();
  while (!take(file)) {
    if (isAbandoned(file)) {
      rmSync(file, { force: true });
    } else if (Date.now() - started > LONGEST_WAIT_MS) {
      throw new Error(`Another build does not end. If there is none, remove ${file}`);
    } else {
      await sleep(WAIT_MS);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
