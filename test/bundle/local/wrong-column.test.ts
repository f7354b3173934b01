import { resolve } from 'node:path';
import { DemoSchool } from '../../../local/demo/demo-school';
import {
  allOf,
  type CaseNumbers,
  inParts,
  PUBLISHED,
} from '../../../local/demo/wrong-column/case-numbers';
import { casePlan } from '../../../local/demo/wrong-column/case-plan';
import { caseTables } from '../../../local/demo/wrong-column/case-tables';
import { runWrongColumn } from '../../../local/demo/wrong-column/run-case';
import { frozenClock } from '../../../local/kernel/clock';
import { DEMO_START_UTC_MS, writeDemoCalendar } from '../../../local/school/demo-calendar';
import { foundSchool } from '../../../local/school/found-school';
import { demoTables, readTables, SCHOOL } from '../../../local/school/school-tables';
import { Workspace } from '../../../local/workspace';
import { openPdf, shownTexts } from '../../documents/pdf-text';

const ROOT = resolve(__dirname, '../../..');
const DIST = resolve(ROOT, 'dist');

/** Two who paste a column, one who types. */
const FEW: CaseNumbers = {
  teachers: 3,
  changed: { up: 20, down: 24 },
  reentered: { up: 20, down: 16 },
  accused: [18],
};

function smallSchool(): DemoSchool {
  const workspace = new Workspace({
    ...{ clock: frozenClock(DEMO_START_UTC_MS), dist: DIST, owner: SCHOOL.owner },
  });
  const school = foundSchool(workspace, caseTables(demoTables(ROOT), ['6A1']), () => {});
  writeDemoCalendar(workspace);

  return new DemoSchool(workspace, school);
}

describe('the published case', () => {
  const school = readTables(caseTables(demoTables(ROOT)));
  const plan = casePlan(school, PUBLISHED);
  const waysOf = (part: string, isUp: boolean): number =>
    plan
      .filter((edits) => edits.part === part)
      .reduce((sum, { ways }) => sum + ways.filter((way) => way === isUp).length, 0);

  it('is planned with the published numbers, for 39 teachers', () => {
    expect(new Set(plan.map(({ email }) => email)).size).toBe(39);
    expect([waysOf('changed', true), waysOf('changed', false)]).toEqual([566, 733]);
    expect([waysOf('reentered', true), waysOf('reentered', false)]).toEqual([287, 232]);
    expect(inParts(allOf(PUBLISHED.changed), 3)).toEqual([433, 433, 433]);
  });

  it('has one teacher who changed 126 marks in three classes', () => {
    const own = plan.filter(({ email, part }) => email === plan[0]?.email && part === 'changed');

    expect(own.reduce((sum, { ways }) => sum + ways.length, 0)).toBe(126);
    expect(new Set(own.map(({ classId }) => classId)).size).toBe(3);
  });

  it('refuses a school that has too few teachers', () => {
    const small = readTables(caseTables(demoTables(ROOT), ['6A1']));

    expect(() => casePlan(small, PUBLISHED)).toThrow('39 teachers');
  });
});

describe('a small case, replayed', () => {
  it('ends with a report that the ledger gives: what was changed, and what of it was asked about', async () => {
    const files = new Map<string, string | Buffer>();
    const report = runWrongColumn(
      smallSchool(),
      {
        ...{ out: '', dist: DIST, onStep: () => {} },
        write: (path, content) => {
          files.set(path, content);
        },
      },
      FEW,
    );

    expect(report).toMatchObject({
      ...{ teachers: 3, changed: 44, deletedReentered: 36, up: 40, down: 40 },
      byKind: { changed: FEW.changed, deletedReentered: FEW.reentered },
      isAsPublished: true,
    });
    // Both who paste: 18 and 13 marks changed, and twelve each deleted.
    expect(report.held).toBe(55);
    expect(JSON.parse(String(files.get('wrong-column/report.json')))).toEqual(report);

    const pdf = await openPdf(new Uint8Array(files.get('wrong-column/report.pdf') as Buffer));
    const texts = pdf.getPages().flatMap((page) => shownTexts(page).map(({ text }) => text));

    expect(texts).toContain('THAY ĐỔI ĐIỂM THEO GIÁO VIÊN');
    expect(texts).toContain('Trần Thị Lan');
  });
});
