import { CONTROL_DESIGN } from '../../../src/authority/control-design';
import { fieldsOf, headersOf } from '../../../src/kernel/table/table';
import { SETTINGS } from '../../../src/school/tables/settings-table';
import type { TinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import {
  byHand,
  callFunction,
  checkedSchool,
  setProperty,
} from '../../capabilities/self-check/support/checked-school';

const BEAT_MS = 300_000;

function rowOf(school: TinySchool, key: string): number {
  return school.table(SETTINGS.title).findIndex(([found]) => found === key);
}

function withoutSetting(school: TinySchool, key: string): void {
  const at = rowOf(school, key) + 1;
  expect(at).toBeGreaterThan(0);
  byHand(school, school.files().control, {
    deleteDimension: {
      range: { sheetId: SETTINGS.sheetId, dimension: 'ROWS', startIndex: at, endIndex: at + 1 },
    },
  });
}

/** A school as the second edition of the tables founded it: without the tables, columns and rows that came later. */
function olderSchool(): TinySchool {
  const school = checkedSchool();
  const older = CONTROL_DESIGN.tables.filter(({ since }) => since <= 2);
  const younger = CONTROL_DESIGN.tables.filter(({ since }) => since > 2);

  byHand(
    school,
    school.files().control,
    ...younger.map(({ sheetId }) => ({ deleteSheet: { sheetId } })),
    ...older.flatMap(({ sheetId, columns }) => {
      const width = Object.values(columns).filter(({ since }) => since <= 2).length;
      const range = { sheetId, dimension: 'COLUMNS', startIndex: width };

      return width === Object.keys(columns).length ? [] : [{ deleteDimension: { range } }];
    }),
  );
  withoutSetting(school, 'canhBao.suaNhieu');
  setProperty(
    school,
    'CONTROL_MADE_2026-2027',
    [school.files().control, ...older.map(({ sheetId }) => sheetId)].join(' '),
  );

  return school;
}

const WAYS: readonly (readonly [string, (school: TinySchool) => void])[] = [
  ['install is run again', (school) => callFunction(school, 'install')],
  [
    'the next beat',
    (school) => {
      school.clock.advance(BEAT_MS);
      school.heartbeat();
    },
  ],
];

test.each(WAYS)(
  'tables, columns and first rows that came later are there after %s',
  (_, upgrade) => {
    const school = olderSchool();
    const before = school.table(SETTINGS.title);
    expect(school.person(PEOPLE.principal).query('jobs.list', {})).toMatchObject({
      ok: false,
      code: 'CONTROL_INCOMPLETE',
    });

    upgrade(school);

    CONTROL_DESIGN.tables.forEach((table) => {
      const files = school.files();
      const [headers] = files.readRows(files.control, `'${table.title}'!A1:AZ1`);
      expect([table.title, headers]).toEqual([table.title, headersOf(table)]);
    });
    expect(school.table(SETTINGS.title)).toEqual([
      ...before,
      ['canhBao.suaNhieu', '20', expect.stringContaining('Báo ban quản trị')],
    ]);
    expect(fieldsOf(SETTINGS)).toHaveLength(3);

    const principal = school.person(PEOPLE.principal);
    expect(principal.query('jobs.list', {})).toMatchObject({ ok: true });
    expect(principal.query('pupils.list', { classId: '6A1' })).toMatchObject({ ok: true });
    expect(principal.query('locks.list', {})).toMatchObject({ ok: true });
    expect(
      principal.command('lock.apply', {
        scope: { classIds: ['6A1'], term: 1 },
        reason: 'Hết hạn nhập điểm',
      }),
    ).toMatchObject({ ok: true });
  },
);

test('a first row that somebody took away does not come back, whichever way', () => {
  const school = checkedSchool();
  withoutSetting(school, 'canhBao.suaNhieu');
  withoutSetting(school, 'xa');
  WAYS.forEach(([, upgrade]) => {
    upgrade(school);
  });

  expect(rowOf(school, 'canhBao.suaNhieu')).toBe(-1);
  expect(rowOf(school, 'xa')).toBe(-1);
});

test('a table that people write by hand and somebody deleted is not made anew by a beat: the rest goes on', () => {
  const school = checkedSchool();
  setProperty(
    school,
    'CONTROL_MADE_2026-2027',
    [school.files().control, ...CONTROL_DESIGN.tables.map(({ sheetId }) => sheetId)].join(' '),
  );
  byHand(school, school.files().control, { deleteSheet: { sheetId: SETTINGS.sheetId } });
  school.clock.advance(BEAT_MS);
  school.heartbeat();

  expect(school.person(PEOPLE.principal).query('jobs.list', {})).toMatchObject({
    ok: false,
    code: 'CONTROL_INCOMPLETE',
  });
});
