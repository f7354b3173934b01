import { decideHeld, heldCell, lateMark } from '../../authority/support/held';
import type { Cell, TinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { prepared } from '../authority/results/results-school';
import { preparing, type Scenario } from './scenario';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };
const late = prepared(() => lateMark(TX1));

/**
 * What the ledger says and who still has to decide. Cut off between book and ledger and left alone, the value stands in a
 * closed cell of the book until the next sweep takes it out: nobody can write there, and it counts nowhere.
 */
function seen(school: TinySchool): string {
  const waiting = school.person(PEOPLE.principal).query('held.list', {});
  const told = school.history(TX1).map(({ meaning, newValue }) => [meaning, newValue]);

  return JSON.stringify([told, waiting]);
}

/** A value that was typed too late for a late beat, and waits for a leader. */
export const HELD_SCENARIOS: { readonly 'held.decide': readonly Scenario[] } = {
  'held.decide': (['accept', 'refuse'] as const).map((decision) => ({
    start: late,
    held: seen,
    give: preparing(heldCell, (school, given, cell) =>
      decideHeld(school, { ...cell, decision }, given),
    ),
  })),
};
