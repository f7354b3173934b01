import * as v from 'valibot';
import type { HandRows, WaitingTab } from '../../book/window/waiting-tab';
import { AppError } from '../../kernel/app-error';
import { cuttableJson } from '../../kernel/table/cuttable-json';
import { parsedJson } from '../../kernel/table/parsed-json';
import { fieldsOf, type RecordOf, type TableSchema } from '../../kernel/table/table';
import { NO_FACTS, type PolicyFacts } from '../../school/policy-reading';
import { readKeptSettings, readSettings } from '../../school/read-settings';
import { additionsOf } from '../../school/school-part';
import type { Settings } from '../../school/settings';
import { CLASSES } from '../../school/tables/classes-table';
import { HOLIDAYS_TABLE } from '../../school/tables/holidays-table';
import { SETTINGS } from '../../school/tables/settings-table';
import { TEST_DATES } from '../../school/tables/test-dates-table';
import { VALID_POLICY } from '../../school/tables/valid-policy-table';
import {
  soundHolidays,
  soundTestDates,
  type UnreadableCell,
  unreadableHolidays,
  unreadableSettings,
  unreadableTestDates,
} from '../../school/unreadable-cells';
import type { ControlBook } from './control-book';
import { settlePolicy } from './settle-policy';

/** What is written by hand, and its copies that could be read. */
export const POLICY_TABLES = [SETTINGS, TEST_DATES, HOLIDAYS_TABLE, VALID_POLICY] as const;

/** A cell holds 50,000 characters (https://support.google.com/drive/answer/37603). */
const PIECE = 40_000;

/** A table people write by hand: what in it cannot be, and the rows that hold while there is nothing to fall back on. */
interface HandWritten<Schema extends TableSchema> {
  readonly schema: Schema;
  readonly unreadable: (
    rows: readonly RecordOf<Schema>[],
    facts: PolicyFacts,
  ) => readonly UnreadableCell[];
  readonly sound: (
    rows: readonly RecordOf<Schema>[],
    facts: PolicyFacts,
  ) => readonly RecordOf<Schema>[];
}

const BY_HAND = {
  settings: { schema: SETTINGS, unreadable: unreadableSettings, sound: (rows) => rows },
  testDates: { schema: TEST_DATES, unreadable: unreadableTestDates, sound: soundTestDates },
  holidays: { schema: HOLIDAYS_TABLE, unreadable: unreadableHolidays, sound: soundHolidays },
} as const satisfies {
  settings: HandWritten<typeof SETTINGS>;
  testDates: HandWritten<typeof TEST_DATES>;
  holidays: HandWritten<typeof HOLIDAYS_TABLE>;
};

/** What the tabs written by hand say as far as it holds. */
export interface PolicyInForce {
  readonly settings: readonly RecordOf<typeof SETTINGS>[];
  readonly testDates: readonly RecordOf<typeof TEST_DATES>[];
  readonly holidays: readonly RecordOf<typeof HOLIDAYS_TABLE>[];
  /** Cells that cannot be read; of their tabs, what they last said holds. */
  readonly unreadable: readonly UnreadableCell[];
  /** Tabs that would open columns after their deadline; until a leader confirms, what they last said holds. */
  readonly waiting: readonly WaitingTab[];
}

function pieceId(schema: TableSchema, position: number): string {
  return `${schema.id}/${position}`;
}

/** The pieces kept of a table, joined; '' = none yet. */
function keptPieces(control: ControlBook, schema: TableSchema): string {
  let text = '';

  for (let position = 0; ; position += 1) {
    const piece = control.find(VALID_POLICY, pieceId(schema, position));

    if (piece === null || piece.text === '') {
      return text;
    }

    text += piece.text;
  }
}

const KEPT_ROWS = v.array(v.record(v.string(), v.string()));

/** The text kept of a table; '' = none yet, or one that somebody has spoilt: it is written anew by the next beat. */
function keptText(control: ControlBook, schema: TableSchema): string {
  const text = keptPieces(control, schema);

  return parsedJson(KEPT_ROWS, text) === null ? '' : text;
}

/** The rows that a text keeps; a column they did not know is blank. */
function keptRows<Schema extends TableSchema>(
  schema: Schema,
  text: string,
): readonly RecordOf<Schema>[] {
  return (parsedJson(KEPT_ROWS, text) ?? []).map(
    (row) =>
      Object.fromEntries(
        fieldsOf(schema).map((field) => [field, row[field] ?? '']),
      ) as RecordOf<Schema>,
  );
}

interface Found<Schema extends TableSchema> {
  readonly rows: readonly RecordOf<Schema>[];
  readonly unreadable: readonly UnreadableCell[];
}

/**
 * The rows of a table if all can be, else those kept; without any kept those of its rows that can be. What was kept by
 * rules less strict holds as far as it can be understood.
 * A tab that was deleted counts as it last stood too.
 * @throws AppError CONTROL_INCOMPLETE if it is gone and nothing was kept.
 */
function inForce<Schema extends TableSchema>(
  control: ControlBook,
  { schema, unreadable, sound }: HandWritten<Schema>,
  facts: PolicyFacts,
): Found<Schema> {
  if (!control.has(schema) && keptText(control, schema) !== '') {
    const before = keptRows(schema, keptText(control, schema));

    return { rows: sound(before, facts), unreadable: [] };
  }

  const rows = control.all(schema) as readonly RecordOf<Schema>[];
  const cells = unreadable(rows, facts);
  const kept = cells.length === 0 ? '' : keptText(control, schema);

  if (cells.length === 0) {
    return { rows, unreadable: cells };
  }

  const before = kept === '' ? rows : keptRows(schema, kept);

  return { rows: sound(before, facts), unreadable: cells };
}

function settingsOf(rows: readonly RecordOf<typeof SETTINGS>[]): Settings | null {
  try {
    return readKeptSettings(rows);
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'BAD_INPUT') {
      return null;
    }

    throw thrown;
  }
}

const TABLES = Object.keys(BY_HAND) as (keyof HandRows)[];

type ReadablePolicy = HandRows & Pick<PolicyInForce, 'unreadable'>;

/** Whatever is not kept yet, or says what is kept, waits for nobody. */
function settled(
  control: ControlBook,
  { unreadable, ...rows }: ReadablePolicy,
): ReturnType<typeof settlePolicy> {
  const texts = Object.fromEntries(
    Object.entries(BY_HAND).map(([table, { schema }]) => [table, keptText(control, schema)]),
  ) as Record<keyof HandRows, string>;
  const isReadable = (table: keyof HandRows): boolean =>
    unreadable.every(({ tab }) => tab !== BY_HAND[table].schema.title);
  const isChanged = (table: keyof HandRows): boolean =>
    isReadable(table) && cuttableJson(rows[table]) !== texts[table];

  if (Object.values(texts).includes('') || !TABLES.some(isChanged)) {
    return { rows, waiting: [] };
  }

  const changed = TABLES.filter(isChanged).map((table) => [
    table,
    keptRows<TableSchema>(BY_HAND[table].schema, texts[table]),
  ]);
  const kept: HandRows = { ...rows, ...Object.fromEntries(changed) };

  return settlePolicy(control, rows, { kept, isChanged });
}

/**
 * Settings, test dates and holidays in force: a table with a cell that cannot be read, or that says what cannot be,
 * counts as it last stood when all of it could be, so that a slip of the pen neither stops the school nor opens or
 * closes anything.
 */
export function policyInForce(control: ControlBook): PolicyInForce {
  const readable = readablePolicy(control);
  const { rows, waiting } = settled(control, readable);

  return { ...rows, unreadable: readable.unreadable, waiting };
}

function readablePolicy(control: ControlBook): ReadablePolicy {
  const classes = control.all(CLASSES).map(({ id, grade }) => ({ id, grade: Number(grade) }));
  const unknown: PolicyFacts = {
    ...{ ...NO_FACTS, classes, schoolYear: control.schoolYear },
    regulation: () => additionsOf(control.design.parts, (schema) => control.all(schema)).regulation,
  };
  const settings = inForce(control, BY_HAND.settings, unknown);
  const facts = { ...unknown, settings: settingsOf(settings.rows) };
  const testDates = inForce(control, BY_HAND.testDates, facts);
  const holidays = inForce(control, BY_HAND.holidays, facts);

  return {
    settings: settings.rows,
    testDates: testDates.rows,
    holidays: holidays.rows,
    unreadable: [settings, testDates, holidays].flatMap(({ unreadable }) => unreadable),
  };
}

/**
 * The settings in force, read.
 * @throws AppError BAD_INPUT naming a setting that cannot be, while there is nothing to fall back on.
 */
export function requireSettings(control: ControlBook, { settings }: PolicyInForce): void {
  if (keptText(control, SETTINGS) === '') {
    readSettings(settings, control.schoolYear);
  }
}

function keep(control: ControlBook, schema: TableSchema, kept: { text: string; at: string }): void {
  const before = Math.ceil(keptPieces(control, schema).length / PIECE);
  const pieces = Math.max(before, Math.ceil(kept.text.length / PIECE));

  for (let position = 0; position < pieces; position += 1) {
    control.put(VALID_POLICY, {
      id: pieceId(schema, position),
      text: kept.text.slice(position * PIECE, (position + 1) * PIECE),
      at: kept.at,
    });
  }
}

/**
 * Keeps (in memory; the caller saves) what each table says that can be read and has changed since. `at`: UTC ISO.
 */
export function keepValidPolicy(control: ControlBook, at: string): void {
  const policy = policyInForce(control);
  const kept = Object.entries(BY_HAND).map(
    ([key, { schema }]) => [schema, policy[key as keyof typeof BY_HAND]] as const,
  );

  kept
    .filter(([schema]) => policy.unreadable.every(({ tab }) => tab !== schema.title))
    .map(([schema, rows]) => ({ schema, text: cuttableJson(rows) }))
    .filter(({ schema, text }) => text !== keptText(control, schema))
    .forEach(({ schema, text }) => {
      keep(control, schema, { text, at });
    });
}

/** Tabs that wait for a leader, each with the columns it would open. */
export function waitingPolicy(control: ControlBook): readonly WaitingTab[] {
  return policyInForce(control).waiting;
}

/** What would be in force once a leader has confirmed what waits. */
export function policyOnceConfirmed(control: ControlBook): PolicyInForce {
  return { ...readablePolicy(control), waiting: [] };
}

/** Takes over what waits, as a leader confirmed (in memory; the caller saves): it is kept, and so holds. `at`: UTC ISO. */
export function takeWaitingPolicy(control: ControlBook, at: string): void {
  const written = readablePolicy(control);

  waitingPolicy(control).forEach(({ table }) => {
    keep(control, BY_HAND[table].schema, { text: cuttableJson(written[table]), at });
  });
}
