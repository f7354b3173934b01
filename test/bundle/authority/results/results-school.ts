import { frozenClock } from '../../../../local/kernel/clock';
import { installSchool } from '../../../../local/school/found-school';
import { answerValue } from '../../../../local/school/person-at-work';
import type { SchoolTablesText } from '../../../../local/school/school-tables';
import { writtenTabs } from '../../../../src/book/book-tabs';
import {
  fromSnapshot,
  newWorkspace,
  START,
  sharedSchool,
  TinySchool,
  takeSnapshot,
} from '../../../authority/support/school';

/** Everybody who has to do with results; every subject of both classes has a teacher. */
export const WHO = {
  principal: 'hieutruong@hoamai.edu.vn',
  deputy: 'hieupho@hoamai.edu.vn',
  admin: 'quantri@hoamai.edu.vn',
  /** Homeroom of 6A1. */
  lan: 'lan@hoamai.edu.vn',
  /** Homeroom of 6A2. */
  bao: 'bao@hoamai.edu.vn',
  dao: 'dao@hoamai.edu.vn',
} as const;

const BOTH = '6A1, 6A2';
const TEACHERS: Readonly<Record<string, readonly string[]>> = {
  [WHO.lan]: ['van', 'gdcd', 'ls-dl', 'nn1'],
  [WHO.bao]: ['toan', 'tin', 'cong-nghe', 'khtn'],
  [WHO.dao]: ['gdtc', 'nghe-thuat', 'gddp', 'hdtn-hn'],
};

const NAMES: readonly string[] = ['Bùi Gia An', 'Lê Thu Hà', 'Đỗ Minh Khang', 'Nguyễn Bảo Ngọc'];

const TABLES: SchoolTablesText = {
  assignments: [
    'Stt\tMôn\tLớp\tNgười vào điểm\tNgười chủ trì',
    '1\tKHTN\t6A12\tLê Quốc Bảo\tLê Quốc Bảo',
  ].join('\n'),
  staff: [
    'Mã\tHọ và tên\tEmail\tVai trò\tChủ nhiệm\tDạy',
    'HT01\tTrần Quang Huy\thieutruong@hoamai.edu.vn\tHiệu trưởng\t\t',
    'PHT01\tNguyễn Thị Bích Hằng\thieupho@hoamai.edu.vn\tPhó hiệu trưởng\t\t',
    'QT01\tPhạm Tiến Đạt\tquantri@hoamai.edu.vn\tQuản trị\t\t',
    `GV01\tTrần Thị Lan\tlan@hoamai.edu.vn\t\t6A1\tVăn: ${BOTH} | GDCD: ${BOTH} | LS&ĐL: ${BOTH} | NN1: ${BOTH}`,
    `GV02\tLê Quốc Bảo\tbao@hoamai.edu.vn\t\t6A2\tToán: ${BOTH} | Tin: ${BOTH} | Công nghệ: ${BOTH}`,
    `GV03\tNguyễn Thị Đào\tdao@hoamai.edu.vn\t\t\tGDTC: ${BOTH} | Nghệ thuật: ${BOTH} | GDĐP: ${BOTH} | HĐTN: ${BOTH}`,
  ].join('\n'),
  mapping: { names: {}, classes: {}, subjects: {} },
};

const PUPILS = [
  'Mã học sinh\tHọ và tên\tNgày sinh\tGiới tính\tLớp',
  ...['6A1', '6A2'].flatMap((classId, group) =>
    NAMES.map(
      (name, position) =>
        `HS${group + 1}0${position + 1}\t${name}\t0${position + 1}/03/2015\tNam\t${classId}`,
    ),
  ),
].join('\n');

function found(): TinySchool {
  const clock = frozenClock(START);
  const workspace = newWorkspace(clock);
  installSchool(workspace, TABLES);
  const school = new TinySchool(workspace, clock);
  const admin = school.person(WHO.admin);
  let job = answerValue(
    admin.command('setup.start', {
      assignments: TABLES.assignments,
      staff: TABLES.staff,
      pupils: PUPILS,
      answers: {},
      inventPupils: false,
    }),
  );

  for (let round = 0; job.state !== 'done' && round < 20; round += 1) {
    job = answerValue(admin.command('job.continue', { jobId: job.id }));
  }

  if (job.state !== 'done') {
    throw new Error(`set-up: ${job.state} ${job.error?.message.vi ?? ''}`);
  }

  beat(school);

  return school;
}

/** Five minutes pass and the heartbeat runs. */
export function beat(school: TinySchool): void {
  school.clock.advance(5 * 60 * 1000);
  const failed = [school.heartbeat()].filter(
    ({ status, logs }) => status !== 'done' || logs.length > 0,
  );

  if (failed.length > 0) {
    throw new Error(JSON.stringify(failed.map(({ error, logs }) => [error, logs])));
  }
}

/** A fresh school of two classes in which every subject is taught. */
export const resultsSchool = sharedSchool('results', () => found());

/** A fresh school in a state that is brought about once a test file. */
export function prepared(build: () => TinySchool): () => TinySchool {
  let state: ReturnType<typeof takeSnapshot> | null = null;

  return () => {
    state ??= takeSnapshot(build().workspace);

    return fromSnapshot(state);
  };
}

/** The teacher of a subject. */
export function teacherOf(subjectId: string): string {
  return Object.entries(TEACHERS).find(([, subjects]) => subjects.includes(subjectId))?.[0] ?? '';
}

/** Subject ids of grade 6. */
const SUBJECTS: readonly string[] = Object.values(TEACHERS).flat();

/** The mark of a pupil (0–3) in a score subject; '' leaves the cell blank. */
export type MarkPlan = (subjectId: string, pupil: number) => string;

/** Everybody has 8,0 and Đ. */
const GOOD: MarkPlan = () => '8';

/** Teachers paste a whole semester of a class. */
export function fillMarks(
  school: TinySchool,
  at: { readonly classId: string; readonly term: 1 | 2 },
  plan: MarkPlan = GOOD,
): void {
  for (const tab of writtenTabs({ grade: 6 }).filter(({ subject }) => subject !== null)) {
    const keys = tab.columns.filter(({ key }) =>
      new RegExp(`^HK${at.term}\\.(TX\\d|GK|CK)$`).test(key),
    );
    const values = NAMES.map((_, pupil) =>
      keys.map(() => (tab.subject?.kind === 'comment' ? 'Đ' : plan(tab.id, pupil))),
    );
    const refusal = school.edit(
      teacherOf(tab.id),
      { classId: at.classId, tab: tab.id, key: keys[0]?.key ?? '', pupil: 0 },
      values,
      'paste',
    );

    if (refusal !== null) {
      throw new Error(`${tab.id}: ${refusal}`);
    }
  }
}

/** The homeroom teacher enters the levels of a semester for all pupils. */
export function fillTraining(
  school: TinySchool,
  at: { readonly classId: string; readonly term: 1 | 2 },
  levels: readonly string[] = ['Tốt', 'Tốt', 'Tốt', 'Tốt'],
): void {
  const homeroom = at.classId === '6A1' ? WHO.lan : WHO.bao;
  const refusal = school.edit(
    homeroom,
    { classId: at.classId, tab: 'ren-luyen', key: `HK${at.term}.RL`, pupil: 0 },
    levels.map((level) => [level]),
    'paste',
  );

  if (refusal !== null) {
    throw new Error(refusal);
  }
}

/** Every teacher declares the semester complete. */
export function completeAll(school: TinySchool, at: { classId: string; term: 1 | 2 }): void {
  SUBJECTS.forEach((subjectId) => {
    answerValue(
      school.person(teacherOf(subjectId)).command('result.complete', { ...at, subjectId }),
    );
  });
}

/** Texts of a summary tab: first row (the stamp) and the rows of the pupils as header → text. */
export function summaryOf(
  school: TinySchool,
  classId: string,
  title: string,
): { readonly stamp: string; readonly rows: readonly Readonly<Record<string, string>>[] } {
  const rows = school.files().readRows(school.bookId(classId), `'${title}'!A1:AD20`);
  const headers = rows[2] ?? [];

  return {
    stamp: rows[0]?.slice(1).find((text) => text !== '') ?? '',
    rows: rows
      .slice(3)
      .map((row) =>
        Object.fromEntries(headers.map((header, column) => [header, row[column] ?? ''])),
      ),
  };
}

/** Rows of the approved results in the ledger workbook. */
export function approvedRows(school: TinySchool): readonly (readonly string[])[] {
  const files = school.files();

  return files.readRows(files.ledger, "'Kết quả đã duyệt'!A2:I400");
}

/** Class 6A1, first semester: everything entered and accepted. */
export const HK1 = { classId: '6A1', term: 1 } as const;

/** All marks and levels of HK1 of 6A1 are accepted. */
export const readySchool = sharedSchool('results-ready', () => {
  const school = resultsSchool();
  fillMarks(school, HK1);
  fillTraining(school, HK1);
  beat(school);

  return school;
});

/** Every teacher has declared, the homeroom teacher has submitted. */
export const submittedSchool = sharedSchool('results-submitted', () => {
  const school = readySchool();
  completeAll(school, HK1);
  answerValue(school.person(WHO.lan).command('result.submit', HK1));

  return school;
});

/** The principal has approved. */
export const approvedSchool = sharedSchool('results-approved', () => {
  const school = submittedSchool();
  answerValue(
    school.person(WHO.principal).command('result.approve', { classIds: ['6A1'], term: 1 }),
  );

  return school;
});
