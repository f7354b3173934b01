import { shownMark } from '../../local/demo/enter-marks';
import type { Answer } from '../../src/contract/envelope';
import type { JobView } from '../../src/engine/jobs/pure/job-views';
import { arrivals, pick, type Random, type Stretch, someTime } from './arrivals';
import type { ModelledSchool, Teacher } from './modelled-school';
import { press } from './press';

const MINUTE_MS = 60_000;
/** On average between two of a person. */
const OPENS_A_TAB_MS = MINUTE_MS;
const PASTES_MS = 3 * MINUTE_MS;
/** A trigger comes some seconds after its minute. */
const TRIGGER_LATE_MS = 5_000;
/** Columns that are open at the end of the semester; of GK the term is over. */
const OPEN_KEYS: readonly string[] = ['HK1.TX3', 'HK1.TX4', 'HK1.CK'];
const CLOSED_KEY = 'HK1.GK';
/** A photograph as the page sends it: 300 KB. */
const EVIDENCE = Buffer.alloc(300_000, 7).toString('base64');

type Tab = Teacher['tabs'][number];

/** The beats of a stretch, one a minute. */
export function beats(school: ModelledSchool, { from, to }: Stretch): void {
  const { demo, queue } = school;
  const { clock, runtime } = demo.workspace;

  for (let minute = from; minute < to; minute += MINUTE_MS) {
    queue.add(minute + TRIGGER_LATE_MS, () => {
      const at = clock.now();
      runtime.runDueTriggers();
      school.record.beatMs += clock.now() - at;
      school.record.beats += 1;
    });
  }
}

function openTab(school: ModelledSchool, { email }: Teacher, { classId, subjectId }: Tab): void {
  const { demo } = school;
  const sheet = demo.marks.subjectTabs(classId).find(({ id }) => id === subjectId);
  const place = { spreadsheetId: demo.books.get(classId) ?? '', sheetId: sheet?.sheetId ?? 0 };

  press(school, 'question', () => demo.someone(email).query('tab.look', place));
}

function paste(school: ModelledSchool, random: Random, { classId, subjectId }: Tab): void {
  const { demo, record } = school;
  const keys = OPEN_KEYS.filter((key) => demo.marks.columnOf(classId, subjectId, key) >= 0);
  const key = pick(random, keys);
  const { outcome } = demo.marks.enter({ classId, subjectId, fromKey: key, toKey: key });

  if (!outcome.accepted) {
    record.notPasted += 1;
  }
}

/** A person opens tabs, and pastes where he or she stands. */
function atWork(school: ModelledSchool, random: Random, teacher: Teacher, hour: Stretch): void {
  const { queue } = school;
  let here = pick(random, teacher.tabs);

  arrivals(random, hour, OPENS_A_TAB_MS).forEach((at) => {
    queue.add(at, () => {
      here = pick(random, teacher.tabs);
      openTab(school, teacher, here);
    });
  });
  arrivals(random, hour, PASTES_MS).forEach((at) => {
    queue.add(at, () => {
      paste(school, random, here);
    });
  });
}

function request(school: ModelledSchool, random: Random, { email, tabs }: Teacher): void {
  const { demo } = school;
  const { classId, subjectId } = pick(random, tabs);
  const pupils = demo.school.pupils.filter((pupil) => pupil.classId === classId);
  const row = Math.floor(random() * pupils.length);
  const oldValue = shownMark(demo, { classId, subjectId, key: CLOSED_KEY, row });

  press(school, 'request', () =>
    demo.someone(email).command('correction.request', {
      ...{ classId, subjectId, oldValue },
      pupilId: pupils[row]?.id ?? '',
      assessment: CLOSED_KEY,
      newValue: ['Đ', 'CĐ'].includes(oldValue) ? (oldValue === 'Đ' ? 'CĐ' : 'Đ') : '9,9',
      cause: 'mistyped',
      reason: 'Nhập nhầm dòng',
      evidence: [{ name: 'bai.png', mimeType: 'image/png', base64: EVIDENCE }],
    }),
  );
}

function lock(school: ModelledSchool): void {
  const principal = school.demo.person('principal');

  press(school, 'lock', () =>
    principal.command('lock.apply', { scope: { keys: ['HK1.TX1'] }, reason: 'Hết học kì' }),
  );
}

/** The page goes on with the job as soon as it has its answer. */
function exporting(school: ModelledSchool, answer: Answer<JobView>): void {
  const { demo, queue } = school;

  if (!answer.ok || answer.value.state === 'done' || answer.value.state === 'failed') {
    return;
  }

  const jobId = answer.value.id;
  queue.add(demo.workspace.clock.now(), () => {
    const office = demo.person('office');

    exporting(
      school,
      press(school, 'export', () => office.command('job.continue', { jobId })),
    );
  });
}

function exportAll(school: ModelledSchool): void {
  const office = school.demo.person('office');

  exporting(
    school,
    press(school, 'export', () => office.command('export.classBook', { classIds: [], term: 1 })),
  );
}

/** How much is asked of a school. */
export interface Load {
  readonly people: number;
  readonly requests: number;
}

/** The busiest stretch of a term's end: everybody at work, requests, a lock, an export of all classes, and the beats. */
export function termEnd(
  school: ModelledSchool,
  { random, hour, load }: { readonly random: Random; readonly hour: Stretch; readonly load: Load },
): void {
  const { queue, teachers } = school;
  const people = teachers.slice(0, load.people);
  const part = (share: number): number => hour.from + share * (hour.to - hour.from);

  people.forEach((teacher) => {
    atWork(school, random, teacher, hour);
  });
  Array.from({ length: load.requests }, () => someTime(random, hour)).forEach((at) => {
    queue.add(at, () => {
      request(school, random, pick(random, people));
    });
  });
  queue.add(part(1 / 3), () => {
    lock(school);
  });
  queue.add(part(1 / 2), () => {
    exportAll(school);
  });
  beats(school, hour);
  queue.run();
}
