import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '../src/google/sha256';
import { verifyLedger } from '../src/ledger/verify-ledger';
import { printProgress } from './cli/progress';
import { correctMarks, exportBooks, lockAndUnlock, passDeadline } from './demo/demo-jobs';
import type { DemoSummary } from './demo/demo-report';
import { DemoSchool } from './demo/demo-school';
import { enterSemester, tryForbidden } from './demo/enter-marks';
import { caseTables } from './demo/wrong-column/case-tables';
import { runWrongColumn } from './demo/wrong-column/run-case';
import { frozenClock } from './kernel/clock';
import { DEMO_START_UTC_MS, writeDemoCalendar } from './school/demo-calendar';
import { exportLedger, readLedger } from './school/export-ledger';
import { foundSchool } from './school/found-school';
import { answerValue } from './school/person-at-work';
import {
  demoTables,
  SCHOOL,
  type SchoolTablesText,
  suggestedMapping,
  TablesNotReady,
  tablesFromFiles,
} from './school/school-tables';
import { Workspace } from './workspace';

const ROOT = resolve(__dirname, '..');

interface Options {
  readonly tables: SchoolTablesText;
  readonly out: string;
  /** A case to replay instead of the whole job; '' = none. */
  readonly theCase: string;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      assignments: { type: 'string' },
      staff: { type: 'string' },
      mapping: { type: 'string' },
      out: { type: 'string', default: 'build/demo' },
      case: { type: 'string', default: '' },
    },
  });
  const { assignments, staff, mapping } = values;
  const tables =
    assignments === undefined ? demoTables(ROOT) : tablesFromFiles({ assignments, staff, mapping });

  return { tables, out: resolve(values.out), theCase: values.case };
}

function writeFile(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function countProtections(demo: DemoSchool): number {
  return [...demo.books.values()].reduce((sum, bookId) => {
    const { sheets } = demo.files.spreadsheet(bookId, 'sheets(protectedRanges(protectedRangeId))');

    return (
      sum + (sheets ?? []).reduce((all, sheet) => all + (sheet.protectedRanges ?? []).length, 0)
    );
  }, 0);
}

/** Writes the archived PDFs below `archive/`, in the folders of the archive. */
function writeArchive(demo: DemoSchool, out: string): DemoSummary['pdfs'] {
  const rows = answerValue(demo.person('office').query('archive.list', {}));

  return rows.map(({ path, url, pages, sha256: digest }) => {
    const fileId = /\/d\/([\w-]+)\//.exec(url)?.[1] ?? '';
    const target = join('archive', path.replace(/^Lưu trữ\//, ''));

    writeFile(join(out, target), demo.files.download(fileId));

    return { path: target, pages, sha256: digest };
  });
}

function summarise(
  demo: DemoSchool,
  out: string,
  corrections: DemoSummary['corrections'],
): DemoSummary {
  const entries = readLedger(demo.files);
  const verified = verifyLedger({ entries, checkpoints: [] }, sha256);

  writeFile(join(out, 'ledger.jsonl'), exportLedger(demo.files));

  return {
    classes: demo.school.classes.length,
    subjects: new Set(demo.school.assignments.map(({ subjectId }) => subjectId)).size,
    teachers: demo.school.staff.filter(({ grants }) =>
      grants.some(({ role }) => role === 'teacher'),
    ).length,
    protections: countProtections(demo),
    marksEntered: demo.marksEntered,
    refused: demo.refused,
    corrections,
    ledger: {
      entries: entries.length,
      head: verified.ok ? verified.root : '',
      verified: verified.ok,
    },
    pdfs: writeArchive(demo, out),
    serviceCalls: demo.serviceCalls,
  };
}

function step(text: string): void {
  console.log(`\n${text}`);
}

function foundDemo(tables: SchoolTablesText): DemoSchool {
  const workspace = new Workspace({
    clock: frozenClock(DEMO_START_UTC_MS),
    dist: resolve(ROOT, 'dist'),
    owner: SCHOOL.owner,
  });

  step('1–2. Thiết lập năm học, bảo vệ theo vai trò');
  const school = foundSchool(workspace, tables, printProgress);
  const demo = new DemoSchool(workspace, school);

  demo.serviceCalls.setUp = workspace.counter.fetches;
  writeDemoCalendar(workspace);

  return demo;
}

function liveSemester(demo: DemoSchool): DemoSummary['corrections'] {
  const total = demo.school.classes.length;
  let done = 0;

  step('3. Nhập điểm');
  demo.job('enterMarks', () => {
    enterSemester(demo, (classId) => {
      printProgress({ done, total, note: classId });
      done += 1;
    });
    printProgress({ done: total, total, note: 'ghi nhận vào sổ cái' });
    tryForbidden(demo);
    demo.beat();
  });
  step('4. Hết hạn nhập điểm giữa kì');
  demo.job('deadline', () => passDeadline(demo));
  step('5. Khóa và mở khóa');
  demo.job('lockAndUnlock', () => lockAndUnlock(demo));
  step('6. Sửa điểm');
  const views: DemoSummary['corrections'][number][] = [];
  demo.job('correct', () => {
    views.push(
      ...correctMarks(demo).map(({ number, state, oldValue, newValue, minutesUrl }) => ({
        number,
        state,
        oldValue,
        newValue,
        minutes: minutesUrl !== null,
      })),
    );
  });

  return views;
}

/** @throws Error for a case nobody knows. */
function replay(theCase: string, demo: DemoSchool, out: string): void {
  if (theCase !== 'wrong-column') {
    throw new Error(`There is no case ${theCase}; known: wrong-column`);
  }

  step('Trường hợp: nhập nhầm cột');
  const { assumptions: _, ...report } = runWrongColumn(demo, {
    ...{ out, dist: resolve(ROOT, 'dist'), write: writeFile },
    onStep: (text) => console.log(text),
  });

  console.log(JSON.stringify(report));
  process.exitCode = report.isAsPublished ? 0 : 1;
}

function main(): void {
  const { tables, out, theCase } = readOptions();
  const demo = foundDemo(theCase === '' ? tables : caseTables(tables));

  if (theCase !== '') {
    replay(theCase, demo, out);

    return;
  }

  const corrections = liveSemester(demo);

  step('7. Xuất sổ ra lưu trữ');
  demo.job('export', () => {
    exportBooks(demo, (done, total, note) => printProgress({ done, total, note }));
  });
  step('8. Sổ cái');
  const summary = summarise(demo, out, corrections);

  writeFile(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  console.log(
    `${summary.ledger.entries} mục, ${summary.ledger.verified ? 'khớp' : 'KHÔNG KHỚP'}; ` +
      `${summary.pdfs.length} PDF; kết quả ở ${out}`,
  );
  process.exitCode = summary.ledger.verified ? 0 : 1;
}

/** Leaves the questions of an ambiguous table where a person can answer them. */
function askForMapping(error: TablesNotReady, out: string): void {
  const path = join(out, 'mapping-suggested.json');

  writeFile(path, `${JSON.stringify(suggestedMapping(error.questions), null, 2)}\n`);
  console.error(
    `Answers to look over were written to ${path}. Check every one, then run again with --mapping ${path}`,
  );
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);

  if (error instanceof TablesNotReady && error.questions.length > 0) {
    askForMapping(error, readOptions().out);
  }

  process.exitCode = 1;
}
