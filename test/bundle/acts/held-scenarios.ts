import { decideHeld, heldCell, lateMark } from '../../authority/support/held';
import type { Cell, TinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { prepared } from '../authority/results/results-school';
import { preparing, type Scenario } from './scenario';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };
const late = prepared(() => lateMark(TX1));

/** Cut off before the ledger has it and left alone, the value is taken out of the book again, which is told. */
function seen(school: TinySchool): string {
  const waiting = school.person(PEOPLE.principal).query('held.list', {});

  return JSON.stringify([school.shown(TX1), waiting]);
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
