import { fieldsOf, type RecordOf, type TableSchema } from '../../kernel/table/table';
import type { Said } from '../../kernel/words/said';
import type { Session } from '../session';
import { schoolOf } from '../state/load-school';
import type { OwedRow, OwedWork, Turn } from './owed-work';
import { NO_TRAIL, type Trail, trailOf } from './trail';
import { type Writes, writeInOrder } from './write-in-order';

/** Rows on their way. */
export interface Running<Schema extends TableSchema> {
  /** Knows the school as control has it now. */
  readonly session: Session;
  readonly rows: readonly RecordOf<Schema>[];
  /** The rows were there before this execution: some of it may be done. */
  readonly isAgain: boolean;
  readonly trail: Trail;
}

/**
 * Work that stands in a table, a row each, from the moment it is given until the row says that it is done. `Outcome`:
 * what came of the books, as the parts that follow need it.
 */
export interface WorkSpec<Schema extends TableSchema, Outcome> {
  readonly title: Said;
  readonly turn: Turn;
  readonly table: Schema;
  /** The one sign that nothing is left to do. */
  isDone(row: RecordOf<Schema>): boolean;
  /** Chains in which the ledger knows it. */
  chains(session: Session, row: RecordOf<Schema>): readonly string[];
  /**
   * Brings the books (files, papers) to where they should be. What cannot be reached waits alone: it is left out of what
   * is written down.
   */
  books(running: Running<Schema>): Outcome;
  /** What is written then; see {@link writeInOrder}. */
  writes(running: Running<Schema>, outcome: Outcome): Writes;
  /** What the ledger holds, where the books have told it. */
  trail?(outcome: Outcome): Trail;
  since(row: RecordOf<Schema>): string;
  words(row: RecordOf<Schema>): Said;
  /** How many of the first rows go together; left out = one. */
  atATime?(rows: readonly RecordOf<Schema>[]): number;
  readonly budgetMs?: number;
}

/** The same as something that can be done, and that is owed until it is. */
export interface Work<Schema extends TableSchema, Outcome> extends OwedWork {
  readonly table: Schema;
  isDone(row: RecordOf<Schema>): boolean;
  /** Carries rows out as far as it goes. `isAgain`: they were there before this execution. */
  carryOut(session: Session, rows: readonly RecordOf<Schema>[], isAgain: boolean): Outcome;
  /** A row as it stands after that. */
  rowAfter(session: Session, row: RecordOf<Schema>): RecordOf<Schema>;
}

function carryOut<Schema extends TableSchema, Outcome>(
  spec: WorkSpec<Schema, Outcome>,
  opened: Session,
  given: { readonly rows: readonly RecordOf<Schema>[]; readonly isAgain: boolean },
): Outcome {
  const session = { ...opened, school: schoolOf(opened.control) };
  const trail =
    given.isAgain && spec.trail === undefined
      ? trailOf(
          session,
          given.rows.flatMap((row) => spec.chains(session, row)),
        )
      : NO_TRAIL;
  const running = { session, ...given, trail };
  const outcome = spec.books(running);
  const found = spec.trail?.(outcome) ?? trail;

  writeInOrder(session, found, spec.writes({ ...running, trail: found }, outcome));

  return outcome;
}

/** Rows in the order of their table, parted into what goes together. */
function parted<Row>(rows: readonly Row[], atATime: (rows: readonly Row[]) => number): Row[][] {
  const parts: Row[][] = [];
  let rest = [...rows];

  while (rest.length > 0) {
    const size = Math.max(1, atATime(rest));
    parts.push(rest.slice(0, size));
    rest = rest.slice(size);
  }

  return parts;
}

/** Makes such work of what is said about it: looking for what is recorded, order of writes, resume and what is owed. */
export function work<Schema extends TableSchema, Outcome>(
  spec: WorkSpec<Schema, Outcome>,
): Work<Schema, Outcome> {
  const { title, turn, table, budgetMs } = spec;
  const [idField] = fieldsOf(table);
  const idOf = (row: RecordOf<Schema>): string => (idField === undefined ? '' : row[idField]);
  const unfinished = ({ control }: Session) =>
    control.all(table).filter((row) => !spec.isDone(row));
  const rowOf = (row: RecordOf<Schema>): OwedRow => ({
    id: idOf(row),
    since: spec.since(row),
    words: spec.words(row),
  });

  return {
    title,
    turn,
    table,
    isDone: spec.isDone,
    ...(budgetMs === undefined ? {} : { budgetMs }),
    carryOut: (session, rows, isAgain) => carryOut(spec, session, { rows, isAgain }),
    rowAfter: ({ control }, row) => control.find(table, idOf(row)) ?? row,
    rows: (session) => unfinished(session).map(rowOf),
    batches: (session) =>
      parted(unfinished(session), spec.atATime ?? (() => 1)).map((rows) => rows.map(idOf)),
    finish: (session, ids) => {
      const rows = unfinished(session).filter((row) => ids.includes(idOf(row)));

      if (rows.length > 0) {
        carryOut(spec, session, { rows, isAgain: true });
      }
    },
  };
}
