import type { BookTab } from '../../../book/book-tabs';
import { blockOf } from '../../../book/window/block';
import { type Gate, isOpen, windowOf } from '../../../book/window/window';
import type { HomeColumn } from '../../../contract/home-views';
import { DAY_MS } from '../../../kernel/time/iso-date';
import type { ClassRecord, SchoolModel } from '../../../school/school-model';
import type { ColumnProgress } from './place-progress';

/** A day that is nearer than this is near. */
const NEAR_MS = 3 * DAY_MS;

function openState(gate: Gate, now: number): 'due' | 'open' {
  return gate.until !== null && gate.until - now <= NEAR_MS ? 'due' : 'open';
}

/** What is past its day is late, but where an approval has closed it. */
function isLate({ due, isSealed }: ColumnProgress, now: number): boolean {
  return due !== null && due.at <= now && !isSealed;
}

/** The state of a column in which values are missing. */
function lackingState(gate: Gate, progress: ColumnProgress, now: number): HomeColumn['state'] {
  if (isLate(progress, now)) {
    return 'late';
  }

  if (isOpen(gate)) {
    return openState(gate, now);
  }

  return gate.reasons.some(({ reason }) => reason === 'notStarted') ? 'early' : 'closed';
}

function printed(at: number | null): string | null {
  return at === null || !Number.isFinite(at) ? null : new Date(at).toISOString();
}

/** A column of a class with its gate: how far it has come, and how pressing that is. Null for one its book has not. */
export function homeColumn(
  { school, now }: { readonly school: SchoolModel; readonly now: number },
  { schoolClass, tab }: { readonly schoolClass: ClassRecord; readonly tab: BookTab },
  progress: ColumnProgress,
): HomeColumn | null {
  const column = tab.columns.find(({ key }) => key === progress.key);

  if (column === undefined) {
    return null;
  }

  const { fill } = windowOf(blockOf(schoolClass, tab, column), school.policy, now);
  const state = progress.missing.length === 0 ? 'done' : lackingState(fill, progress, now);

  return {
    key: progress.key,
    done: progress.entered,
    of: progress.required,
    state,
    until: printed(state === 'late' ? (progress.due?.at ?? null) : fill.until),
  };
}
