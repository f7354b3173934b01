import type { TinySchool } from './school';

const BEAT_MS = 300_000;

/** The next beats; two show what is said once and not again. */
export function beats(school: TinySchool, count = 2): void {
  for (let beat = 0; beat < count; beat += 1) {
    school.clock.advance(BEAT_MS);
    school.heartbeat();
  }
}

/** Entries of the school's chain about a hand in control or in a book. */
export function foreign(school: TinySchool) {
  return school
    .ledger()
    .filter(({ chain, meaning }) => chain === 'TRUONG' && meaning === 'foreign');
}
