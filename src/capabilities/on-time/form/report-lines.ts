import { percentOf, type Tally } from '../pure/on-time';
import type { GroupRow, StaffRow } from '../pure/report-rows';
import type { OnTimeGroupLine, OnTimeStaffLine } from './on-time-content';

const NONE = '–';

function percent(part: number, whole: number): string {
  const value = percentOf(part, whole);

  return value === null ? NONE : `${value}`;
}

function regularText({ regular, regularIn }: Tally): string {
  return regular === 0 ? NONE : `${regularIn}/${regular} (${percent(regularIn, regular)} %)`;
}

/** A person, or the sum of all, as the report says. */
export function staffLine(row: Tally & Pick<StaffRow, 'name' | 'groups'>): OnTimeStaffLine {
  const { due, onTime, late } = row;

  return {
    name: row.name,
    groups: row.groups.join(', '),
    due: String(due),
    onTime: String(onTime),
    late: String(late),
    missing: String(due - onTime - late),
    rate: percent(onTime, due),
    regular: regularText(row),
  };
}

function verdictOf({ target, marks, reached }: GroupRow): string {
  const value = percentOf(reached, marks);

  if (target === null || value === null) {
    return NONE;
  }

  return value >= target ? 'Đạt' : 'Chưa đạt';
}

/** A subject group as the report says. */
export function groupLine(row: GroupRow): OnTimeGroupLine {
  return {
    name: row.name,
    head: row.head,
    due: String(row.due),
    rate: percent(row.onTime, row.due),
    regular: regularText(row),
    target: row.target === null ? NONE : `${row.target} %`,
    reached: row.marks === 0 ? NONE : `${percent(row.reached, row.marks)} %`,
    verdict: verdictOf(row),
  };
}
