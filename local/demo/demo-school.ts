import { HEADER_ROWS } from '../../src/book/tab-layout';
import type { ImportedSchool } from '../../src/capabilities/set-up/pure/import-types';
import type { Answer } from '../../src/contract/envelope';
import type { RoleId } from '../../src/school/roles/role-table';
import type { UserEditOutcome, UserEditRefusal } from '../kernel/user-edit';
import { DemoMarks } from '../school/demo-marks';
import { staffWith } from '../school/found-school';
import { PersonAtWork } from '../school/person-at-work';
import { SchoolFiles } from '../school/school-files';
import { AUTHORITY_PROJECT, type Workspace } from '../workspace';
import type { RefusedAct } from './demo-report';

/** A mark cell by class, subject, column and pupil (0-based row; the first when absent). */
export interface DemoCell {
  readonly classId: string;
  readonly subjectId: string;
  readonly key: string;
  readonly row?: number;
}

const MINUTE_MS = 60 * 1000;
/** Script property of the authority by which a beat knows whether it is needed. */
const DUE_KEY = 'NEXT_DUE';
/** Beats after the first in which a school of any size is gone through. */
const MOST_BEATS = 10;

/** A founded school in which the demonstration's people work; keeps what was refused and what each job cost. */
export class DemoSchool {
  readonly files: SchoolFiles;
  readonly marks: DemoMarks;
  readonly books: ReadonlyMap<string, string>;
  readonly refused: RefusedAct[] = [];
  readonly serviceCalls: Record<string, number> = {};
  marksEntered = 0;

  constructor(
    readonly workspace: Workspace,
    readonly school: ImportedSchool,
  ) {
    this.files = new SchoolFiles(workspace);
    this.books = new Map(
      this.files
        .readRows(this.files.control, "'Lớp'!A2:D")
        .map(([classId = '', , , bookId = '']) => [classId, bookId] as const),
    );
    this.marks = new DemoMarks(workspace, school, this.books);
  }

  /** A person of the staff by role, at work through the add-on. */
  person(role: RoleId): PersonAtWork {
    return new PersonAtWork(this.workspace, staffWith(this.school, role).email);
  }

  /** A person by e-mail. */
  someone(email: string): PersonAtWork {
    return new PersonAtWork(this.workspace, email);
  }

  /** Lets time pass and runs a beat that does everything, with what it leaves to the minutes after it. */
  beat(): void {
    this.workspace.runtime.setScriptProperty(AUTHORITY_PROJECT, DUE_KEY, '');
    this.minutes(5);

    for (let more = 0; more < MOST_BEATS && this.isDue(); more += 1) {
      this.minutes(1);
    }
  }

  /** Lets so many minutes pass at once; then the trigger fires, and does what is due. */
  minutes(count: number): void {
    this.workspace.clock.advance(count * MINUTE_MS);
    this.workspace.runtime.runDueTriggers();
  }

  private isDue(): boolean {
    const { properties } = this.workspace.runtime.dump();
    const due = properties[`script|${AUTHORITY_PROJECT}`]?.[DUE_KEY] ?? '';
    const { at } = (due === '' ? { at: 0 } : JSON.parse(due)) as { readonly at: number };

    return at <= this.workspace.clock.now();
  }

  /** Does one job and notes what it cost. */
  job(name: string, work: () => void): void {
    const before = this.workspace.counter.fetches;
    work();
    this.serviceCalls[name] = this.workspace.counter.fetches - before;
  }

  /** Why a person may not write a cell, in the words of the sidebar; '' where it tells nothing. */
  whyClosed(actor: string, cell: DemoCell): string {
    const tab = this.marks.subjectTabs(cell.classId).find(({ id }) => id === cell.subjectId);
    const answer = this.someone(actor).cell({
      spreadsheetId: this.books.get(cell.classId) ?? '',
      sheetId: tab?.sheetId ?? 0,
      row: HEADER_ROWS + (cell.row ?? 0),
      column: this.marks.columnOf(cell.classId, cell.subjectId, cell.key),
    });

    if (!answer.ok) {
      return answer.message.vi;
    }

    return answer.value.closed
      .map(({ because, article }) => (article === '' ? because : `${because} (${article})`))
      .join('; ');
  }

  /** Notes that a person's typing was refused, with Google's sentence and our reason. */
  expectTypingRefused(
    typed: { readonly actor: string; readonly what: string; readonly cell: DemoCell },
    outcome: UserEditOutcome | UserEditRefusal,
  ): void {
    if (outcome.accepted) {
      throw new Error(`${typed.what} by ${typed.actor} should have been refused`);
    }

    const why = this.whyClosed(typed.actor, typed.cell);
    const reason = why === '' ? outcome.message : `${outcome.message} ${why}`;

    this.refused.push({ actor: typed.actor, what: typed.what, reason });
  }

  /** Notes a refusal. @throws Error if it was not refused: the demonstration must not claim what did not happen. */
  expectRefused(actor: string, what: string, answer: Answer): void {
    if (answer.ok) {
      throw new Error(`${what} by ${actor} should have been refused`);
    }

    this.refused.push({ actor, what, reason: `${answer.code}: ${answer.message.vi}` });
  }
}
