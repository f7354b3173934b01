import { join } from 'node:path';
import { type Clock, frozenClock } from '../../../local/kernel/clock';
import type { FaultPlan } from '../../../local/kernel/fault-plan';
import type { ExecutionResult } from '../../../local/kernel/runtime-types';
import { readLedger } from '../../../local/school/export-ledger';
import { installSchool } from '../../../local/school/found-school';
import { answerValue, PersonAtWork } from '../../../local/school/person-at-work';
import { SchoolFiles } from '../../../local/school/school-files';
import type { Workbook } from '../../../local/sheets/model/workbook';
import { AUTHORITY_PROJECT, Workspace } from '../../../local/workspace';
import { writtenTabs } from '../../../src/book/book-tabs';
import { columnLetters } from '../../../src/book/column-name';
import { HEADER_ROWS } from '../../../src/book/tab-layout';
import { sha256 } from '../../../src/google/sha256';
import type { LedgerEntry } from '../../../src/ledger/ledger-entry';
import { verifyLedger } from '../../../src/ledger/verify-ledger';
import { foundedOnce } from './founded-once';
import { reseal } from './reseal';
import { PEOPLE, TINY_PUPILS, TINY_TABLES } from './tiny-tables';

const DIST = join(__dirname, '../../../dist');
/** Monday 5 October 2026, 09:00 in Việt Nam. */
export const START = Date.UTC(2026, 9, 5, 2);
/** Cloud project of the authority. */
const AUTHORITY_CLOUD = `default-of-${AUTHORITY_PROJECT}`;
const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';

/** Milliseconds of a wall-clock time in Việt Nam: `at('2026-11-24T23:59:59.999')`. */
export function at(local: string): number {
  return Date.parse(`${local}+07:00`);
}

export function newWorkspace(clock: Clock = frozenClock(START), dist = DIST): Workspace {
  return new Workspace({ clock, dist, owner: PEOPLE.owner });
}

/** A cell by what it is. `pupil`: position in the class. */
export interface Cell {
  readonly classId: string;
  readonly tab: string;
  readonly key: string;
  readonly pupil: number;
}

/** The tiny school with everything tests do in it. */
export class TinySchool {
  constructor(
    readonly workspace: Workspace,
    readonly clock: Clock,
  ) {}

  readonly files = (email: string = PEOPLE.owner): SchoolFiles =>
    new SchoolFiles(this.workspace, email);

  /** The school account through the authority's own Cloud project: what only the software could do. */
  readonly ownFiles = (): SchoolFiles =>
    new SchoolFiles(this.workspace, PEOPLE.owner, AUTHORITY_CLOUD);

  person(email: string, transport: 'carried' | 'direct' = 'direct'): PersonAtWork {
    return new PersonAtWork(this.workspace, email, transport);
  }

  /** The recurring trigger fires now, whenever it would be due, and does everything, whether or not it seems needed. */
  heartbeat(faults?: FaultPlan): ExecutionResult {
    this.workspace.runtime.setScriptProperty(AUTHORITY_PROJECT, 'NEXT_DUE', '');

    return this.minute(faults);
  }

  /** The recurring trigger fires now, whenever it would be due. */
  minute(faults?: FaultPlan): ExecutionResult {
    const { runtime } = this.workspace;
    const state = runtime.dump();
    const triggers = state.triggers.map((trigger) => ({ ...trigger, dueAt: this.clock.now() }));

    runtime.load({ ...state, triggers });
    const [result] = runtime.runDueTriggers(faults);

    if (result === undefined) {
      throw new Error('There is no trigger');
    }

    return result;
  }

  /** Rows of a control tab, without its header. */
  table(title: string): readonly (readonly string[])[] {
    return this.files().readRows(this.files().control, `'${title}'!A2:Z400`);
  }

  /** Arranges rows of control as if the software had written them: with its seal. `range`: `'Vai trò'!E3`. */
  arrange(range: string, rows: readonly (readonly string[])[]): void {
    this.files().writeRows(this.files().control, range, rows);
    reseal(this);
  }

  bookId(classId: string): string {
    return this.table('Lớp').find((row) => row[0] === classId)?.[3] ?? '';
  }

  folderId(classId: string): string {
    return this.table('Lớp').find((row) => row[0] === classId)?.[4] ?? '';
  }

  pupilId(cell: Pick<Cell, 'classId' | 'pupil'>): string {
    const ids = this.table('Học sinh').filter((row) => row[4] === cell.classId);

    return ids[cell.pupil]?.[0] ?? '';
  }

  place(cell: Cell): { sheetId: number; row: number; column: number; a1: string } {
    const tab = writtenTabs({ grade: Number(cell.classId[0]) }).find(({ id }) => id === cell.tab);
    const column = tab?.columns.findIndex(({ key }) => key === cell.key) ?? -1;

    if (tab === undefined || column < 0) {
      throw new Error(`No cell ${JSON.stringify(cell)}`);
    }

    const row = HEADER_ROWS + cell.pupil;

    return {
      sheetId: tab.sheetId,
      row,
      column,
      a1: `'${tab.title}'!${columnLetters(column)}${row + 1}`,
    };
  }

  /** What a person does in the grid; answers Google's refusal, or null. */
  edit(
    email: string,
    cell: Cell,
    values: readonly (readonly string[])[],
    kind: 'type' | 'paste' | 'clear' | 'fill' = 'type',
  ): string | null {
    const { sheetId, row, column } = this.place(cell);
    const { outcome } = this.workspace.runtime.edit(
      {
        spreadsheetId: this.bookId(cell.classId),
        sheetId,
        kind,
        range: {
          startRow: row,
          endRow: row + values.length,
          startColumn: column,
          endColumn: column + (values[0]?.length ?? 0),
        },
        values,
      },
      email,
    );

    return outcome.accepted ? null : outcome.message;
  }

  type(email: string, cell: Cell, text: string): string | null {
    return this.edit(email, cell, [[text]]);
  }

  /** What the cell shows. */
  shown(cell: Cell): string {
    return this.files().readRows(this.bookId(cell.classId), this.place(cell).a1)[0]?.[0] ?? '';
  }

  note(cell: Cell): string {
    const { a1 } = this.place(cell);
    const { bytes } = this.files().call(
      'GET',
      `${SHEETS}/${this.bookId(cell.classId)}?ranges=${encodeURIComponent(a1)}&fields=${encodeURIComponent('sheets(data(rowData(values(note))))')}`,
    );
    const found = JSON.parse(bytes.toString('utf8')) as GoogleAppsScript.Sheets.Schema.Spreadsheet;

    return found.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.note ?? '';
  }

  /** Writes over REST as a person: HTTP status. */
  rest(email: string, cell: Cell, value: string | number): number {
    const { a1 } = this.place(cell);

    return this.files(email).call(
      'PUT',
      `${SHEETS}/${this.bookId(cell.classId)}/values/${encodeURIComponent(a1)}?valueInputOption=RAW`,
      { range: a1, values: [[value]] },
    ).status;
  }

  batch(email: string, spreadsheetId: string, requests: readonly unknown[]): number {
    return this.files(email).call('POST', `${SHEETS}/${spreadsheetId}:batchUpdate`, { requests })
      .status;
  }

  ledger(): readonly LedgerEntry[] {
    return readLedger(this.files());
  }

  /** Entries about one cell in order. */
  history(cell: Cell): readonly LedgerEntry[] {
    const pupilId = this.pupilId(cell);

    return this.ledger().filter(
      ({ key }) => key.row === pupilId && key.register === cell.tab && key.column === cell.key,
    );
  }

  verified(): boolean {
    return verifyLedger({ entries: this.ledger(), checkpoints: [] }, sha256).ok;
  }

  info(email: string, cell: Cell) {
    const { sheetId, row, column } = this.place(cell);

    return answerValue(
      this.person(email).cell({
        spreadsheetId: this.bookId(cell.classId),
        sheetId,
        row,
        column,
      }),
    );
  }

  /** What a person is told of the life of a cell, newest first. */
  linesOf(email: string, cell: Cell) {
    const { lines } = answerValue(
      this.person(email).query('mark.history', {
        classId: cell.classId,
        pupilId: this.pupilId(cell),
        subjectId: cell.tab,
        assessment: cell.key,
      }),
    );

    return lines;
  }
}

/** Everything a Workspace holds. */
export interface Snapshot {
  /** Time of its clock, UTC ms. */
  readonly now: number;
  /** JSON of each part. */
  readonly states: Readonly<Record<string, string>>;
  /** What no Workspace changes: a write puts another in its place. */
  readonly books: readonly Workbook[];
  readonly blobs: readonly Uint8Array[];
}

/** Everything a Workspace holds, to be loaded into fresh ones. */
export function takeSnapshot(workspace: Workspace): Snapshot {
  const { states, blobs } = workspace.parts;

  return {
    now: workspace.clock.now(),
    states: Object.fromEntries(
      Object.entries(states).map(([name, part]) => [name, JSON.stringify(part.dump())]),
    ),
    books: workspace.sheets.workbooks(),
    blobs: [...blobs.blobHashes()].map((hash) => blobs.readBlob(hash)),
  };
}

/** Fills a fresh Workspace. */
function loadSnapshot(workspace: Workspace, snapshot: Snapshot): void {
  const { states, blobs } = workspace.parts;

  snapshot.blobs.forEach((bytes) => {
    blobs.putBlob(bytes);
  });
  Object.entries(states).forEach(([name, part]) => {
    part.load(JSON.parse(snapshot.states[name] ?? 'null'));
  });
  workspace.sheets.hold(snapshot.books);
}

/** `dist`: the bundles that run on it; missing = those built now. */
export function fromSnapshot(snapshot: Snapshot, dist = DIST): TinySchool {
  const clock = frozenClock(snapshot.now);
  const workspace = newWorkspace(clock, dist);

  loadSnapshot(workspace, snapshot);

  return new TinySchool(workspace, clock);
}

/** What the administrator sends to set the tiny school up. */
export const SETUP = {
  assignments: TINY_TABLES.assignments,
  staff: TINY_TABLES.staff,
  pupils: TINY_PUPILS,
  answers: {},
  inventPupils: false,
};

/** Accounts, settings and the school's own files: the moment before the administrator's first click. */
export function installTiny(dist = DIST): TinySchool {
  const clock = frozenClock(START);
  const workspace = newWorkspace(clock, dist);

  installSchool(workspace, TINY_TABLES);

  return new TinySchool(workspace, clock);
}

/** Goes on with the set-up to its end. */
export function finishSetUp(school: TinySchool, id = 'lenh-thiet-lap', setup = SETUP): void {
  const admin = school.person(PEOPLE.admin);
  let job = answerValue(admin.command('setup.start', setup, { id }));

  for (let round = 0; job.state !== 'done' && round < 20; round += 1) {
    job = answerValue(admin.command('job.continue', { jobId: job.id }));
  }

  if (job.state !== 'done') {
    throw new Error(`set-up: ${job.state} ${job.error ?? ''}`);
  }
}

/** A fresh school in a state that is brought about once for all test files that run what is built now. `name`: its own. */
export function sharedSchool(name: string, build: () => TinySchool): () => TinySchool {
  let state: Snapshot | null = null;

  return () => {
    state ??= foundedOnce(name, () => takeSnapshot(build().workspace));

    return fromSnapshot(state);
  };
}

/** A fresh tiny school. */
export const tinySchool = sharedSchool('tiny', () => {
  const school = installTiny();
  finishSetUp(school);
  school.heartbeat();

  return school;
});
