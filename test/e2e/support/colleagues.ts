import { resolve } from 'node:path';
import { demoTables, readTables } from '../../../local/school/school-tables';
import { type BookTab, writtenTabs } from '../../../src/book/book-tabs';
import { TRAINING_TAB } from '../../../src/book/registers/training-register';
import { HEADER_ROWS } from '../../../src/book/tab-layout';
import type { Term } from '../../../src/school/school-types';
import { BOOK_6A1, HOMEROOM } from './demo-people';
import { ServerCalls } from './server-calls';

const CLASS = '6A1';
const GRADE = 6;

/** What stands in a cell of a subject for a pupil (position in the class list), as typed; '' leaves it blank. */
export type MarkPlan = (subjectId: string, pupil: number, key: string) => string;

/**
 * The teachers of 6A1 whom no window of the test belongs to. Each enters and declares what is theirs, by the addresses
 * of the page's server that windows use, and so by the same rules.
 */
export class Colleagues {
  private readonly school = readTables(demoTables(resolve(__dirname, '../../..')));
  private readonly tabs = writtenTabs({ grade: GRADE });

  private constructor(
    private readonly calls: ServerCalls,
    private readonly fileId: string,
  ) {}

  /** @param address of the Workspace, `http://127.0.0.1:<port>` */
  static async at(address: string): Promise<Colleagues> {
    const calls = new ServerCalls(address);
    return new Colleagues(calls, await calls.fileId(HOMEROOM, BOOK_6A1));
  }

  /** The tabs that hold marks. */
  private get subjects(): readonly BookTab[] {
    return this.tabs.filter(({ subject }) => subject !== null);
  }

  /** Names of the pupils in the order of the class list. */
  get pupils(): readonly string[] {
    const inClass = this.school.pupils.filter(({ classId }) => classId === CLASS);
    return inClass.map(({ fullName }) => fullName);
  }

  /** Every teacher pastes a whole semester of marks. */
  async enterMarks(term: Term, plan: MarkPlan): Promise<void> {
    for (const tab of this.subjects) {
      const keys = tab.columns.filter(({ role, term: of }) => role === 'mark' && of === term);
      const values = this.pupils.map((_name, pupil) =>
        keys.map(({ key }) => plan(tab.id, pupil, key)),
      );
      await this.paste(this.teacherOf(tab.id), { tab, key: keys[0]?.key ?? '' }, values);
    }
  }

  /** The homeroom teacher enters the training levels of a semester: the first ones as given, the others `Tốt`. */
  async enterTraining(term: Term, first: readonly string[]): Promise<void> {
    const tab = this.tabs.find(({ id }) => id === TRAINING_TAB);
    const values = this.pupils.map((_name, pupil) => [first[pupil] ?? 'Tốt']);
    if (tab !== undefined) {
      await this.paste(HOMEROOM, { tab, key: `HK${term}.RL` }, values);
    }
  }

  /** The teachers of all subjects but those named declare a semester complete. */
  async declare(term: Term, except: readonly string[] = []): Promise<void> {
    for (const { id: subjectId } of this.subjects.filter(({ id }) => !except.includes(id))) {
      const who = { email: this.teacherOf(subjectId), fileId: this.fileId };
      await this.calls.command(who, 'result.complete', { classId: CLASS, subjectId, term });
    }
  }

  /** Time passes. `local`: Việt Nam time, `2027-05-28T08:00`. */
  async waitUntil(local: string): Promise<void> {
    await this.calls.setClock(HOMEROOM, local);
  }

  private teacherOf(subjectId: string): string {
    const { assignments, staff } = this.school;
    const found = assignments.find((one) => one.classId === CLASS && one.subjectId === subjectId);
    const id = found?.leadId ?? found?.teacherIds[0];
    const member = staff.find((one) => one.id === id);
    if (member === undefined) {
      throw new Error(`Nobody teaches ${subjectId} in ${CLASS}`);
    }
    return member.email;
  }

  private async paste(
    email: string,
    at: { readonly tab: BookTab; readonly key: string },
    values: readonly (readonly string[])[],
  ): Promise<void> {
    const startColumn = at.tab.columns.findIndex(({ key }) => key === at.key);
    await this.calls.edit(email, {
      spreadsheetId: this.fileId,
      sheetId: at.tab.sheetId,
      kind: 'paste',
      range: {
        startRow: HEADER_ROWS,
        endRow: HEADER_ROWS + values.length,
        startColumn,
        endColumn: startColumn + (values[0]?.length ?? 0),
      },
      values,
    });
  }
}
