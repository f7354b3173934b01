import { GUARD_LIMITS } from './guard-limits';
import type {
  ComingColumn,
  GuardKind,
  ListedColumn,
  Neighbours,
  Suspicion,
} from './guarded-column';
import { isMark, type Likeness, likenessByRow, likenessInAnyOrder } from './likeness';

type Check = (column: ComingColumn, neighbours: Neighbours) => Suspicion | null;

const NEIGHBOURING_ROWS = [1, -1] as const;

/** Rows whose value would be another one. */
function changedRows({ before, after }: ComingColumn): readonly number[] {
  return after.flatMap((value, row) => (value === before[row] ? [] : [row]));
}

/** Like another column beyond chance, and with more different marks than practical work, honestly the same, has. */
function isLike({ share, bits, values }: Likeness): boolean {
  return (
    share >= GUARD_LIMITS.likeShare &&
    bits >= GUARD_LIMITS.likeBits &&
    values >= GUARD_LIMITS.likeValues
  );
}

function isAlike(column: ComingColumn, other: ListedColumn, shift = 0): boolean {
  const least = GUARD_LIMITS.likeShare;

  return isLike(likenessByRow(column.after, other.values, { shift, least }));
}

function isMoved(column: ComingColumn, other: ListedColumn): boolean {
  return NEIGHBOURING_ROWS.some((shift) => isAlike(column, other, shift));
}

function suspicion(kind: GuardKind, like: ListedColumn | undefined): Suspicion | null {
  if (like === undefined) {
    return null;
  }

  const { classId, tabId, key } = like;

  return { kind, like: { classId, tabId, key } };
}

const early: Check = ({ isScored, isBeforeTest, before, after }) => {
  const filled = before.filter(isMark).length;
  // What stands there already was confirmed, or was fewer marks than are asked about.
  const isAsked = isScored && isBeforeTest && filled < GUARD_LIMITS.cells;

  return isAsked && after.filter(isMark).length >= GUARD_LIMITS.cells
    ? { kind: 'early', like: null }
    : null;
};

const copied: Check = (column, { inClass }) =>
  suspicion(
    'copied',
    inClass.find((other) => isAlike(column, other)),
  );

const shifted: Check = (column, { inClass }) => {
  const itself = { ...column, values: column.before };

  return suspicion(
    'shifted',
    [itself, ...inClass].find((other) => isMoved(column, other)),
  );
};

const otherClass: Check = (column, { elsewhere }) =>
  suspicion(
    'otherClass',
    elsewhere.find((other) => isAlike(column, other) || isMoved(column, other)),
  );

const mixed: Check = (column, { inClass }) => {
  const itself = { ...column, values: column.before };
  const like = [itself, ...inClass].find((other) => {
    const { bits, values } = likenessInAnyOrder(column.after, other.values);

    return bits >= GUARD_LIMITS.mixedBits && values >= GUARD_LIMITS.likeValues;
  });

  return suspicion('mixed', like);
};

const rewritten: Check = ({ before, after }) => {
  const filled = before.filter((value) => value !== '').length;
  const replaced = before.filter((value, row) => value !== '' && value !== after[row]).length;
  const isComplete = filled >= GUARD_LIMITS.completeShare * before.length;

  return isComplete &&
    replaced >= GUARD_LIMITS.rewrittenCells &&
    replaced >= GUARD_LIMITS.rewrittenShare * filled
    ? { kind: 'rewritten', like: null }
    : null;
};

/** In the order in which they are told: what says most first. */
const OF_ANY: readonly Check[] = [early];
/** What goes by the marks themselves is asked of marks alone. */
const OF_MARKS: readonly Check[] = [copied, shifted, otherClass, mixed];

/**
 * Why the changed cells of a column look as if they belonged elsewhere; null where they do not. A few cells are
 * never asked about: they are typed one by one.
 */
export function suspicionOf(column: ComingColumn, neighbours: Neighbours): Suspicion | null {
  if (changedRows(column).length < GUARD_LIMITS.cells) {
    return null;
  }

  const checks = [...OF_ANY, ...(column.isScored ? OF_MARKS : []), rewritten];

  for (const check of checks) {
    const found = check(column, neighbours);

    if (found !== null) {
      return found;
    }
  }

  return null;
}
