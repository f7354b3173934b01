import { askedAbout, GUARDED, settle, wrongColumn } from '../../authority/support/guarded';
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

const wrong = prepared(() => wrongColumn());

/** Until when the question was seen. */
function seenUntil(school: TinySchool): string {
  return askedAbout(school)[0]?.until ?? '';
}

/**
 * What the ledger says last of the column, what it holds, and what still waits. Cut off between book and ledger and left
 * alone, the next look asks once more.
 */
function seenColumn(school: TinySchool): string {
  const waiting = askedAbout(school).map(({ cells }) => cells);
  const [last] = [...school.history(GUARDED)].reverse();

  return JSON.stringify([last?.meaning, last?.newValue, school.shown(GUARDED), waiting]);
}

/** A value that was typed too late for a late beat, and waits for a leader; a column that is asked about. */
export const HELD_SCENARIOS: {
  readonly 'held.decide': readonly Scenario[];
  readonly 'held.settle': readonly Scenario[];
} = {
  'held.settle': (['confirm', 'takeBack'] as const).map((decision) => ({
    start: wrong,
    held: seenColumn,
    give: preparing(seenUntil, (school, given, until) =>
      settle(school, decision, { given, until }),
    ),
  })),
  'held.decide': (['accept', 'refuse'] as const).map((decision) => ({
    start: late,
    held: seen,
    give: preparing(heldCell, (school, given, cell) =>
      decideHeld(school, { ...cell, decision }, given),
    ),
  })),
};
