import { killAt } from '../../../local/runtime/execution/fault-plans';
import { answerValue } from '../../../local/school/person-at-work';
import { CONTROL_DESIGN } from '../../../src/authority/control-design';
import { fieldsOf, headersOf, type TableSchema } from '../../../src/kernel/table/table';
import { sealedTables } from '../../../src/school/sealed-tables';
import { mails, prepared, TX1 } from '../../authority/support/book-identity';
import { lockedWithMark } from '../../authority/support/corrections';
import { beats, foreign } from '../../authority/support/hand-in-control';
import { said } from '../../authority/support/said';
import type { TinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { byHand, callFunction } from '../../capabilities/self-check/support/checked-school';

const LOCK = { scope: {}, reason: 'Chốt sổ' };

function table(title: string): TableSchema {
  return CONTROL_DESIGN.tables.find((schema) => schema.title === title)!;
}

function drop(school: TinySchool, ...titles: readonly string[]): void {
  byHand(
    school,
    school.files().control,
    ...titles.map((title) => ({ deleteSheet: { sheetId: table(title).sheetId } })),
  );
}

/** Headers, rows and who may write of a tab. */
function tabOf(school: TinySchool, title: string) {
  const { control } = school.files();
  const sheet = school
    .files()
    .spreadsheet(control, 'sheets(properties(sheetId,title,index),protectedRanges(editors))')
    .sheets!.find(({ properties }) => properties!.title === title)!;

  return {
    sheet,
    headers: school.files().readRows(control, `'${title}'!A1:AZ1`)[0],
    rows: school.table(title),
  };
}

function lock(school: TinySchool) {
  return school.person(PEOPLE.principal).command('lock.apply', LOCK);
}

function expectToldOnce(school: TinySchool, title: string): void {
  expect(foreign(school)).toHaveLength(1);
  expect(said(foreign(school)[0])).toContain(`“${title}”: trang bị xóa`);
  expect(mails(school)).toEqual([expect.stringContaining(`“${title}”`)]);
  expect(school.verified()).toBe(true);
}

function healthCodes(school: TinySchool): readonly string[] {
  const { lines } = answerValue(school.person(PEOPLE.admin).query('health.list', {}));

  return lines.map(({ code }) => code);
}

function titles(school: TinySchool): readonly string[] {
  return school
    .files()
    .spreadsheet(school.files().control, 'sheets(properties(title))')
    .sheets!.map(({ properties }) => properties!.title!);
}

describe('a deleted tab that only the software writes (K4)', () => {
  it.each(['Nhân sự', 'Khóa sổ', 'Công việc'])(
    '%s is made again with its rows by the next beat, told once, and stays closed',
    (title) => {
      const school = lockedWithMark();
      const before = tabOf(school, title);
      drop(school, title);
      beats(school, 3);

      expect(tabOf(school, title)).toEqual(before);
      expectToldOnce(school, title);
      expect(school.type(PEOPLE.maths, TX1, '3')).not.toBeNull();
    },
  );

  it('a command need not wait for the beat: it works on the sealed rows and puts the tab back', () => {
    const school = prepared();
    const before = tabOf(school, 'Vai trò');
    drop(school, 'Vai trò');

    expect(lock(school)).toMatchObject({ ok: true });
    expect(tabOf(school, 'Vai trò')).toEqual(before);
    expectToldOnce(school, 'Vai trò');
  });

  it('a query is answered by the sealed rows and writes nothing', () => {
    const school = prepared();
    drop(school, 'Lớp', 'Khóa sổ');

    expect(school.person(PEOPLE.principal).query('locks.list', {})).toMatchObject({ ok: true });
    expect(titles(school)).not.toContain('Lớp');
    expect(foreign(school)).toEqual([]);
  });

  it('what somebody wrote into a tab of the same name counts for nothing and is kept aside', () => {
    const school = prepared();
    const before = tabOf(school, 'Vai trò');
    drop(school, 'Vai trò');
    byHand(school, school.files().control, {
      addSheet: { properties: { sheetId: 777, title: 'vai trò' } },
    });
    school
      .files()
      .writeRows(school.files().control, "'vai trò'!A2:D2", [
        ['X99', 'GV05', 'principal', '2026-08-01'],
      ]);

    expect(school.person(PEOPLE.maths).command('lock.apply', LOCK)).toMatchObject({ ok: false });
    beats(school);
    expect(tabOf(school, 'Vai trò').rows).toEqual(before.rows);
    expectToldOnce(school, 'Vai trò');
    expect(school.table('Vai trò (trang lạ 777)')).toHaveLength(1);
  });

  it('columns taken out of it come back with what stood in them', () => {
    const school = prepared();
    const title = 'Nhân sự';
    const before = tabOf(school, title);
    byHand(school, school.files().control, {
      deleteDimension: {
        range: { sheetId: table(title).sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 3 },
      },
    });
    beats(school);

    expect(tabOf(school, title)).toEqual(before);
    expect(before.headers).toEqual(headersOf(table(title)));
    expect(fieldsOf(table(title))).toHaveLength(before.headers!.length);
    expect(foreign(school)).toHaveLength(1);
    expect(said(foreign(school)[0])).toContain('có cột bị xóa');
  });

  it('all of them at once, and install run before the beat, come to the same end', () => {
    const school = lockedWithMark();
    const all = sealedTables(CONTROL_DESIGN.tables).map(({ title }) => title);
    const before = all.map((title) => tabOf(school, title));
    drop(school, ...all);

    expect(callFunction(school, 'install').status).toBe('done');
    beats(school);
    expect(all.map((title) => tabOf(school, title))).toEqual(before);
    expect(foreign(school)).toHaveLength(1);
  });

  it('cut off in the middle it is told once, and whole at the end', () => {
    const school = prepared();
    const before = tabOf(school, 'Vai trò');
    const whole = prepared();
    drop(whole, 'Vai trò');
    whole.clock.advance(300_000);
    const { calls } = whole.heartbeat();
    const at = calls.findIndex(({ operation }) => operation.includes('batchUpdate')) + 1;
    expect(at).toBeGreaterThan(1);
    drop(school, 'Vai trò');
    school.clock.advance(300_000);
    school.heartbeat(killAt(at, 'killAfter'));
    beats(school);

    expect(tabOf(school, 'Vai trò')).toEqual(before);
    expectToldOnce(school, 'Vai trò');
  });

  it('without a seal that fits nothing is made of it: a person restores the workbook', () => {
    const school = prepared();
    drop(school, 'Vai trò', 'Niêm phong');
    beats(school);

    expect(lock(school)).toMatchObject({ ok: false, code: 'CONTROL_INCOMPLETE' });
    expect(titles(school)).not.toContain('Vai trò');
    expect(healthCodes(school)).toContain('controlAltered');
  });
});
