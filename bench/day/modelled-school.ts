import { resolve } from 'node:path';
import { DemoSchool } from '../../local/demo/demo-school';
import { frozenClock } from '../../local/kernel/clock';
import { DEMO_START_UTC_MS, writeDemoCalendar } from '../../local/school/demo-calendar';
import { foundSchool } from '../../local/school/found-school';
import { SCHOOL } from '../../local/school/school-tables';
import { Workspace } from '../../local/workspace';
import type { StaffMember } from '../../src/school/school-types';
import { DayRecord } from './day-record';
import { EventQueue } from './event-queue';
import { GOOGLE_TIME } from './google-time';
import { modelledTables } from './modelled-tables';

const ROOT = resolve(__dirname, '../..');

/** The end of the first semester, when its last marks are entered: 6 January 2027, 09:00 in Asia/Ho_Chi_Minh. */
const TERM_END = Date.UTC(2027, 0, 6, 2);

/** A person with the tabs he or she writes. */
export interface Teacher {
  readonly email: string;
  readonly tabs: readonly { readonly classId: string; readonly subjectId: string }[];
}

/** A school under the model of time, and what is being noted of it. */
export interface ModelledSchool {
  readonly demo: DemoSchool;
  readonly teachers: readonly Teacher[];
  readonly queue: EventQueue;
  /** Of the stretch that is measured now. */
  record: DayRecord;
}

function teacherOf(demo: DemoSchool, { id, email }: StaffMember): Teacher {
  const tabs = demo.school.assignments
    .filter(({ leadId }) => leadId === id)
    .map(({ classId, subjectId }) => ({ classId, subjectId }));

  return { email, tabs };
}

/** What was entered up to the middle of the semester, and accepted; then the end of the semester comes. */
function enterSoFar(demo: DemoSchool): void {
  demo.beat();

  for (const { id: classId } of demo.school.classes) {
    for (const { id: subjectId } of demo.marks.subjectTabs(classId)) {
      demo.marks.enter({ classId, subjectId, fromKey: 'HK1.GK', toKey: 'HK1.GK' });
    }
  }

  demo.beat();
  demo.workspace.clock.set(TERM_END);
  demo.beat();
  demo.beat();
}

/** A school of so many classes at the end of the first semester, founded and filled by the built code. */
export function modelledSchool(classes: number): ModelledSchool {
  const clock = frozenClock(DEMO_START_UTC_MS);
  let record = new DayRecord(() => clock.now());
  const workspace = new Workspace({
    clock,
    dist: resolve(ROOT, 'dist'),
    owner: SCHOOL.owner,
    timeModel: GOOGLE_TIME,
    onCall: (call) => {
      record.called(call);
    },
  });
  const school = foundSchool(workspace, modelledTables(classes), () => undefined);
  writeDemoCalendar(workspace);
  const demo = new DemoSchool(workspace, school);
  enterSoFar(demo);

  return {
    demo,
    teachers: school.staff
      .map((member) => teacherOf(demo, member))
      .filter(({ tabs }) => tabs.length > 0),
    queue: new EventQueue(clock),
    get record() {
      return record;
    },
    set record(next) {
      record = next;
    },
  };
}
