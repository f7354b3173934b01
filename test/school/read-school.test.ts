import { AppError } from '../../src/kernel/app-error';
import { readList, writeList } from '../../src/kernel/table/list-cell';
import { publicHolidays } from '../../src/school/calendar/holidays';
import { readSchool, type SchoolTables } from '../../src/school/read-school';
import { readSettings } from '../../src/school/read-settings';
import {
  assignmentOf,
  classOf,
  emailsOf,
  nameOf,
  staffByEmail,
} from '../../src/school/school-model';
import { defaultSettings } from '../../src/school/settings';

const SETTINGS = defaultSettings('THCS Hoa Mai', '2026-2027').map(({ key, value, meaning }) => ({
  key,
  value,
  meaning,
}));
const TABLES: SchoolTables = {
  settings: SETTINGS,
  staff: [{ id: 'GV01', fullName: 'Trần Thị Lan', email: 'Lan@Hoamai.edu.vn' }],
  grants: [
    { id: 'GV01-1', staffId: 'GV01', role: 'teacher', from: '2026-08-01', to: '', scope: '' },
  ],
  classes: [{ id: '6A1', grade: '6', homeroomId: '', bookId: 'b', folderId: 'f', edition: '' }],
  pupils: [],
  assignments: [
    {
      id: '6A1/toan',
      classId: '6A1',
      subjectId: 'toan',
      teacherIds: 'GV01; GV02',
      leadId: '',
      from: '',
      to: '',
    },
  ],
  testDates: [],
  holidays: [],
};
const codeOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error instanceof AppError ? [error.code, error.details] : error;
  }

  return null;
};

describe('readSchool', () => {
  it('has changes of pupils in the order they were done, not in that of the table', () => {
    const row = {
      kind: 'move',
      fromClassId: '6A1',
      toClassId: '6A2',
      fromStatus: 'studying',
      toStatus: 'studying',
      date: '2026-11-05',
      reason: '',
      decision: '',
      school: '',
      record: '',
      by: '',
      role: '',
      done: 'ok',
    };
    const school = readSchool({
      ...TABLES,
      pupilChanges: [
        { ...row, id: 'waited', pupilId: 'p1', at: '2026-11-05T03:00:00.000Z' },
        { ...row, id: 'first', pupilId: 'p2', at: '2026-11-05T02:00:00.000Z' },
        { ...row, id: 'together', pupilId: 'p3', at: '2026-11-05T03:00:00.000Z' },
      ],
    });

    expect(school.changes?.map(({ id }) => id)).toEqual(['first', 'waited', 'together']);
  });

  it('reads what the tables say', () => {
    const school = readSchool(TABLES);

    expect(classOf(school, '6A1')).toEqual({
      id: '6A1',
      grade: 6,
      homeroomId: null,
      bookId: 'b',
      folderId: 'f',
      edition: 1,
    });
    expect(staffByEmail(school, 'LAN@hoamai.EDU.vn')?.id).toBe('GV01');
    expect(nameOf(school, 'lan@hoamai.edu.vn')).toBe('Trần Thị Lan');
    expect(nameOf(school, 'ai@x.vn')).toBe('ai@x.vn');
    expect(assignmentOf(school, '6A1', 'toan')?.teacherIds).toEqual(['GV01', 'GV02']);
    expect(assignmentOf(school, '6A1', 'van')).toBeNull();
    expect(emailsOf(school, ['GV02', 'GV01'])).toEqual(['lan@hoamai.edu.vn']);
    expect(school.policy.calendar).toEqual({ week: 'Mon-Fri', holidays: publicHolidays() });
  });

  it("adds the school's own days to the public holidays, and takes its word for a day both name", () => {
    const holidays = [
      { id: '', date: '20/11/2026', name: 'Kỉ niệm 20/11', type: '' },
      { id: '', date: '24/11/2026', name: 'Học bù', type: 'Làm bù' },
      { id: 'N3', date: ' ', name: 'chưa rõ', type: 'lễ' },
    ];
    const { calendar } = readSchool({ ...TABLES, holidays }).policy;
    const on = (date: string) => calendar.holidays.filter((day) => day.date === date);

    expect(on('2026-11-20')).toEqual([{ date: '2026-11-20', name: 'Kỉ niệm 20/11', type: 'lễ' }]);
    expect(on('2026-11-24')).toEqual([{ date: '2026-11-24', name: 'Học bù', type: 'làm bù' }]);
    expect(on('2027-01-01')).toHaveLength(1);
  });

  it('reads a day of assessment as people write it, and passes over one that is not fixed yet', () => {
    const row = { id: '', classes: '6A1, 7', subjectId: ' toan ', assessment: 'hk1.gk' };
    const testDates = [
      { ...row, date: '2/11/2026' },
      { ...row, date: '' },
    ];

    expect(readSchool({ ...TABLES, testDates }).policy.testDates).toEqual([
      { classes: ['6A1', '7'], subjectId: 'toan', assessment: 'HK1.GK', date: '2026-11-02' },
    ]);
  });

  it.each<[string, Partial<SchoolTables>, string, string]>([
    [
      'a day nobody can read',
      {
        testDates: [
          { id: 'N1', classes: '*', subjectId: '*', assessment: 'HK1.GK', date: '31/11/2026' },
        ],
      },
      'Ngày kiểm tra',
      '31/11/2026',
    ],
    [
      'a holiday nobody can read',
      { holidays: [{ id: '', date: '20.11', name: '', type: '' }] },
      'Ngày nghỉ',
      '20.11',
    ],
    [
      'a type of holiday that is none',
      { holidays: [{ id: '', date: '20/11/2026', name: '', type: 'vui' }] },
      'Ngày nghỉ',
      'vui',
    ],
  ])('names %s', (_what, change, field, value) => {
    expect(codeOf(() => readSchool({ ...TABLES, ...change }))).toEqual([
      'BAD_INPUT',
      { field, value },
    ]);
  });
});

describe('readSettings', () => {
  const changed = (key: string, value: string) =>
    SETTINGS.map((row) => (row.key === key ? { ...row, value } : row));

  it('reads the settings a new workbook starts with', () => {
    expect(readSettings(SETTINGS)).toMatchObject({
      schoolName: 'THCS Hoa Mai',
      week: 'Mon-Fri',
      terms: {
        1: { from: '2026-09-07', to: '2027-01-10' },
        2: { from: '2027-01-11', to: '2027-05-23' },
      },
      rules: [
        { kind: 'gk', workingDays: 10, article: 'Điều 11 khoản 1 điểm b' },
        { kind: 'ck', workingDays: 10, article: 'Điều 11 khoản 1 điểm c' },
      ],
    });
  });

  it('has no deadline where its number of days is left blank', () => {
    expect(readSettings(changed('han.gk', '')).rules.map(({ kind }) => kind)).toEqual(['ck']);
  });

  it.each([
    ['tuanLamViec', 'T2-T6'],
    ['hk1.tu', '7/9'],
    ['hk2.den', ''],
    ['han.gk', 'mười'],
    ['han.ck', '-1'],
  ])('names a bad %s', (key, value) => {
    expect(codeOf(() => readSettings(changed(key, value)))).toEqual([
      'BAD_INPUT',
      { field: `Cài đặt: ${key}`, value },
    ]);
  });
});

describe('cells of tables', () => {
  it('keep lists', () => {
    expect(readList(writeList(['6A1', '6A2']))).toEqual(['6A1', '6A2']);
    expect(readList(' a ;; b, c ')).toEqual(['a', 'b', 'c']);
  });
});
