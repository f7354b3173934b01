import { isOwnWrite } from '../../ledger/own-writes';
import { type AuthorityContext, iso } from '../authority-context';
import { isRefusal } from './command-memory';

type Memory = Pick<AuthorityContext, 'properties' | 'clock'>;

/** Script property: when the execution that holds the lock began; '' while none does. */
const RUNNING = 'RUNNING';
/** Script property: executions that did not come to their end. */
const CUT_OFF = 'CUT_OFF';
/** Google ends an execution after six minutes (https://developers.google.com/apps-script/guides/services/quotas). */
const LONGEST_MS = 6 * 60 * 1000;
/** As many as are remembered: a book is looked at every hour. */
const KEPT = 20;

function note(memory: Memory, from: string): void {
  const until = Math.min(memory.clock.now(), Date.parse(from) + LONGEST_MS);
  const known = (memory.properties.get(CUT_OFF) ?? '').split(' ').filter((part) => part !== '');

  memory.properties.set(CUT_OFF, [...known, `${from}/${iso(until)}`].slice(-KEPT).join(' '));
}

/** What an execution under the lock tells of itself while it runs. */
export interface RunningExecution {
  /** Something failed that may have been done in part: what it wrote may stand nowhere else. */
  fail: () => void;
}

/**
 * Runs what writes, and remembers when it ran if it does not come to its end: books may then hold writes of the software
 * that no ledger tells of, and nobody else is to be blamed for them. Call it under the script lock.
 */
export function watched<Value>(memory: Memory, run: (execution: RunningExecution) => Value): Value {
  const before = memory.properties.get(RUNNING) ?? '';
  const from = iso(memory.clock.now());
  let hasFailed = false;

  if (before !== '') {
    note(memory, before);
  }

  memory.properties.set(RUNNING, from);

  try {
    return run({
      fail: () => {
        hasFailed = true;
      },
    });
  } catch (thrown) {
    hasFailed = !isRefusal(thrown);

    throw thrown;
  } finally {
    if (hasFailed) {
      note(memory, from);
    }

    memory.properties.set(RUNNING, '');
  }
}

/** True if an execution that did not come to its end ran at this time (UTC ms). */
export function wasCutOffAt(memory: Memory, at: number): boolean {
  return isOwnWrite(memory.properties.get(CUT_OFF) ?? '', at);
}
