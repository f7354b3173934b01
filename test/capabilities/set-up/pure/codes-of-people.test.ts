import { importSchool } from '../../../../src/capabilities/set-up/pure/import-school';
import { readPupilTable } from '../../../../src/capabilities/set-up/pure/pupil-table';
import { readStaffTable } from '../../../../src/capabilities/set-up/pure/staff-table';

const STAFF = 'Mã\tHọ và tên\tEmail\tVai trò\tChủ nhiệm\tDạy';
const PUPILS = 'Mã học sinh\tHọ và tên\tNgày sinh\tGiới tính\tLớp';
const staff = (...rows: string[]) => readStaffTable([STAFF, ...rows].join('\n'), []);
const pupils = (...rows: string[]) => readPupilTable([PUPILS, ...rows].join('\n'), ['6A1']);

describe('codes of people in one table', () => {
  it.each(['gv01', 'GV 01', 'ＧＶ01', 'GV0１', 'GѴ01', "'GV01"])(
    'GV01 and %s of the staff are one, and both lines are named',
    (code) => {
      expect(staff('GV01\tLê An\tan@x.vn', `${code}\tVũ Hòa\thoa@x.vn`).problems).toEqual([
        { table: 'staff', lines: [2, 3], text: expect.stringContaining('2, 3') },
      ]);
    },
  );

  it.each(['GV,05', 'GV;05', 'GV|05', '.', '#REF!'])('%s is no code, of whomever', (code) => {
    expect(staff(`${code}\tLê An\tan@x.vn`).problems).toEqual([
      { table: 'staff', lines: [2], text: expect.stringContaining(`dòng 2: mã "${code}"`) },
    ]);
    expect(pupils(`${code}\tLê An\t01/01/2015\tNam\t6A1`).problems).toEqual([
      { table: 'pupils', lines: [2], text: expect.stringContaining(`mã học sinh "${code}"`) },
    ]);
  });
});

describe('the address of the school account', () => {
  it.each(['so-diem@x.vn', 'So-Diem@X.vn', 'so-diem+lan@x.vn'])('is nobody’s: %s', (email) => {
    const { problems } = readStaffTable(
      `${STAFF}\nGV01\tLê An\t${email}`,
      ['x.vn'],
      'so-diem@x.vn',
    );

    expect(problems).toEqual([
      { table: 'staff', lines: [2], text: expect.stringContaining('là tài khoản của trường') },
    ]);
  });
});

describe('an address with a tag', () => {
  it.each(['lan+2@x.vn', 'Lan+@X.vn'])('is nobody’s who signs in: %s', (email) => {
    const { problems } = readStaffTable(`${STAFF}\nGV01\tLê An\t${email}`, ['x.vn']);

    expect(problems).toEqual([
      {
        table: 'staff',
        lines: [2],
        text: expect.stringMatching(/dòng 2: .*chỉ cho đăng nhập.*"lan@x\.vn"/),
      },
    ]);
  });
});

describe('names of people', () => {
  it.each(['.', '-', '12345', '"Bùi Gia An', '#N/A'])('%s names nobody, in any table', (name) => {
    expect(staff(`GV01\t${name}\tan@x.vn`).problems).toEqual([
      { table: 'staff', lines: [2], text: expect.stringContaining(`họ tên "${name}"`) },
    ]);
    expect(pupils(`HS1\t${name}\t01/01/2015\tNam\t6A1`).problems).toEqual([
      { table: 'pupils', lines: [2], text: expect.stringContaining(`họ tên "${name}"`) },
    ]);
  });

  it.each([
    ['with a staff table', `${STAFF}\nGV01\tLê An\tan@x.vn`, false],
    ['in a training school without one', null, true],
  ])('no answer makes a person of a text that names nobody: %s', (_where, table, training) => {
    const result = importSchool({
      assignments:
        'Môn\tLớp\tNgười vào điểm\tNgười chủ trì\nToán\t6A1\t12345\tLê An\nVăn\t6A1\tLê An\tLê An',
      staff: table,
      training,
      mapping: { names: { '12345': '12345' }, classes: {}, subjects: {} },
      domain: 'x.vn',
      year: 2026,
    });

    expect(result).toMatchObject({ kind: 'questions', questions: [{ id: 'name:12345' }] });
  });
});

describe('codes of people who are stored', () => {
  const imported = (code: string) =>
    importSchool({
      assignments: 'Môn\tLớp\tNgười vào điểm\tNgười chủ trì\nToán\t6A1\tLê An\tLê An',
      staff: `${STAFF}\n${code}\tLê An\tan@x.vn\t\t6A1\t`,
      people: [{ id: 'GV06', fullName: 'Lê An' }],
      domain: 'x.vn',
      year: 2026,
    });

  it.each(['gv06', 'GV 06', 'ＧＶ06', 'GV0６', 'GѴ06'])(
    'keep their writing, also in posts: %s',
    (code) => {
      expect(imported(code)).toMatchObject({
        kind: 'ready',
        school: {
          staff: [{ id: 'GV06' }],
          classes: [{ homeroomId: 'GV06' }],
          assignments: [{ teacherIds: ['GV06'], leadId: 'GV06' }],
        },
      });
    },
  );

  it('are not given to somebody else whom the table does not list', () => {
    const result = importSchool({
      assignments: 'Môn\tLớp\tNgười vào điểm\tNgười chủ trì\nToán\t6A1\tVũ Hòa\tVũ Hòa',
      staff: `${STAFF}\ngv 01\tLê An\tan@x.vn\t\t\t`,
      mapping: { names: { 'Vũ Hòa': 'Vũ Hòa' }, classes: {}, subjects: {} },
      domain: 'x.vn',
      year: 2026,
    });

    expect(result).toMatchObject({
      kind: 'ready',
      school: { staff: [{ id: 'gv 01' }, { id: 'GV02' }] },
    });
  });
});
