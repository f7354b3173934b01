import type { Answer } from '../../src/domain/commands/envelope';
import type { ImportedSchool } from '../../src/domain/import/import-types';
import type { RoleId } from '../../src/domain/school/school-types';
import { DemoMarks } from '../school/demo-marks';
import { staffWith } from '../school/found-school';
import { PersonAtWork } from '../school/person-at-work';
import { SchoolFiles } from '../school/school-files';
import type { Workspace } from '../workspace';
import type { RefusedAct } from './demo-report';

const HEARTBEAT_MS = 5 * 60 * 1000;

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

  /** Lets time pass to the next heartbeat, which runs. */
  beat(): void {
    this.workspace.clock.advance(HEARTBEAT_MS);
    this.workspace.runtime.runDueTriggers();
  }

  /** Does one job and notes what it cost. */
  job(name: string, work: () => void): void {
    const before = this.workspace.counter.fetches;
    work();
    this.serviceCalls[name] = this.workspace.counter.fetches - before;
  }

  /** Notes a refusal. @throws Error if it was not refused: the demonstration must not claim what did not happen. */
  expectRefused(
    actor: string,
    what: string,
    answer: Answer | { readonly accepted: boolean },
  ): void {
    if ('accepted' in answer) {
      if (answer.accepted) {
        throw new Error(`${what} by ${actor} should have been refused`);
      }

      this.refused.push({ actor, what, reason: (answer as { message?: string }).message ?? '' });

      return;
    }

    if (answer.ok) {
      throw new Error(`${what} by ${actor} should have been refused`);
    }

    this.refused.push({ actor, what, reason: `${answer.code}: ${answer.message.vi}` });
  }
}
