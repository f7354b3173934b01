import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSchool } from '../../../../src/capabilities/set-up/pure/import-school';
import { parseMapping } from '../../../../src/capabilities/set-up/pure/mapping';

const demo = (name: string) => readFileSync(join(__dirname, '../../../../demo', name), 'utf8');
const domain = 'hoamai.edu.vn';
const table = (...rows: string[][]) => rows.map((cells) => cells.join('\t')).join('\n');
const ASSIGNMENTS = ['Stt', 'Môn', 'Lớp', 'Người vào điểm', 'Người chủ trì'];
const STAFF = ['Mã', 'Họ và tên', 'Email', 'Vai trò', 'Chủ nhiệm', 'Dạy'];

describe('the demo school', () => {
  const result = importSchool({
    assignments: demo('assignments.tsv'),
    staff: demo('staff.tsv'),
    mapping: parseMapping(demo('mapping.json')),
    domain,
    year: 2026,
    inventPupils: true,
  });

  it('is ready: 20 classes, 240 assignments, all of them given, a homeroom teacher each', () => {
    expect(result.kind).toBe('ready');

    if (result.kind === 'ready') {
      const { classes, assignments, unassigned, staff } = result.school;

      expect([classes.length, assignments.length, unassigned.length, staff.length]).toEqual([
        20, 240, 0, 53,
      ]);
      expect(classes.every(({ homeroomId }) => homeroomId !== null)).toBe(true);
      expect(
        assignments.every(
          ({ leadId, teacherIds }) => leadId !== null && teacherIds.includes(leadId),
        ),
      ).toBe(true);
    }
  });

  it('has the quirks of a real table: eight names are asked', () => {
    const asked = importSchool({
      assignments: demo('assignments.tsv'),
      staff: demo('staff.tsv'),
      domain,
      year: 2026,
    });

    expect(
      asked.kind === 'questions' && asked.questions.map(({ candidates }) => candidates.length > 1),
    ).toEqual(Array(8).fill(true));
  });

  it('has no name of the table it was modelled on', () => {
    const real = readFileSync(
      join(__dirname, '../../../fixtures/thien-huong-assignments.tsv'),
      'utf8',
    );
    const names = real
      .split('\n')
      .slice(1)
      .flatMap((line) => line.split('\t').slice(3).join(';').split(/[;|]/))
      .map((name) => name.trim());

    for (const name of names.filter((each) => each !== '' && !each.startsWith('GVCN'))) {
      expect(demo('assignments.tsv')).not.toContain(name);
    }
  });
});

describe('staff table', () => {
  const assignments = table(ASSIGNMENTS, ['1', 'Toán', '6A12', 'Lê An', 'Lê An']);
  const run = (staff: string[][], names: Record<string, string> = {}) =>
    importSchool({
      assignments,
      staff: table(STAFF, ...staff),
      mapping: { names, classes: {}, subjects: {} },
      domain,
      year: 2026,
    });

  it('asks which of two people of one name is meant; the answer is a code', () => {
    const staff = [
      ['GV01', 'Lê An', 'an1@hoamai.edu.vn', '', '', ''],
      ['GV02', 'Lê An', 'an2@hoamai.edu.vn', '', '', ''],
    ];

    expect(run(staff)).toMatchObject({
      kind: 'questions',
      questions: [{ id: 'name:Lê An@2', candidates: [{ value: 'GV01' }, { value: 'GV02' }] }],
    });
    expect(run(staff, { 'Lê An': 'GV02' })).toMatchObject({
      kind: 'ready',
      school: { assignments: [{ teacherIds: ['GV02'] }, { teacherIds: ['GV02'] }] },
    });
  });

  it('asks for each line which of two people of one name is meant: they may be two', () => {
    const same = [
      ['GV01', 'Lê An', 'an1@hoamai.edu.vn', '', '', ''],
      ['GV02', 'Lê An', 'an2@hoamai.edu.vn', '', '', ''],
    ];
    const lines = `${assignments}\n2\tNgữ văn\t6A12\tLê An\tLê An`;
    const asked = (names: Record<string, string>) =>
      importSchool({
        assignments: lines,
        staff: table(STAFF, ...same),
        mapping: { names, classes: {}, subjects: {} },
        domain,
        year: 2026,
      });

    expect(asked({})).toMatchObject({
      kind: 'questions',
      questions: [{ id: 'name:Lê An@2' }, { id: 'name:Lê An@3' }],
    });
    expect(asked({ 'Lê An@2': 'GV01', 'Lê An@3': 'GV02' })).toMatchObject({
      kind: 'ready',
      school: {
        assignments: expect.arrayContaining([
          expect.objectContaining({ subjectId: 'van', teacherIds: ['GV02'] }),
        ]),
      },
    });
  });

  it('asks about somebody it does not have; accepted as new, they are a name without account', () => {
    const staff = [['GV01', 'Lê Anh', 'anh@hoamai.edu.vn', 'Hiệu trưởng', '', '']];

    expect(run(staff)).toMatchObject({ kind: 'questions', questions: [{ id: 'name:Lê An' }] });
    expect(run(staff, { 'Lê An': 'Lê An' })).toMatchObject({
      kind: 'ready',
      school: {
        staff: [
          { id: 'GV01', email: 'anh@hoamai.edu.vn' },
          {
            id: 'GV02',
            fullName: 'Lê An',
            email: '',
            grants: [],
          },
        ],
        notes: expect.arrayContaining([expect.stringContaining('Lê An (GV02) chỉ có tên')]),
      },
    });
  });

  it('keeps the code of somebody who had no account before, and gives nobody the code of another', () => {
    const staff = ['GV01', 'Lê Anh', 'anh@hoamai.edu.vn', 'Hiệu trưởng', '', ''];
    const result = importSchool({
      assignments,
      staff: table(STAFF, staff),
      mapping: { names: { 'Lê An': 'Lê An' }, classes: {}, subjects: {} },
      people: [
        { id: 'GV02', fullName: 'Bùi Bình' },
        { id: 'GV07', fullName: 'Lê An' },
      ],
      domain,
      year: 2026,
    });

    expect(result).toMatchObject({
      school: { staff: [{ id: 'GV01' }, { id: 'GV07', email: '' }] },
    });
  });

  it('reports what nobody is assigned to, and classes without a homeroom teacher', () => {
    const result = run([
      [
        'GV01',
        'Lê An',
        'an@hoamai.edu.vn',
        'Tổ trưởng: Tự nhiên; GV',
        '6A1',
        'Văn: 6A1 | Tin: 6A12',
      ],
    ]);

    expect(result).toMatchObject({
      kind: 'ready',
      school: {
        classes: [{ homeroomId: 'GV01' }, { homeroomId: null }],
        notes: expect.arrayContaining(['Lớp 6A2 chưa có giáo viên chủ nhiệm.']),
        staff: [
          {
            grants: [
              { role: 'groupHead', scope: 'Tự nhiên' },
              { role: 'homeroom', scope: '6A1' },
              { role: 'teacher' },
            ],
          },
        ],
      },
    });
    expect(result.kind === 'ready' && result.school.unassigned).toHaveLength(24 - 5);
  });

  it.each<[string, string[][], number[], string]>([
    [
      'one address twice',
      [
        ['A', 'Lê An', 'x@a.vn', '', '', ''],
        ['B', 'Lê Anh', 'X@a.vn ', '', '', ''],
      ],
      [2, 3],
      'Email "x@a.vn"',
    ],
    [
      'one code twice',
      [
        ['A', 'Lê An', '', '', '', ''],
        ['A', 'Lê Anh', '', '', '', ''],
      ],
      [2, 3],
      'Mã nhân sự "A"',
    ],
    [
      'an unknown role',
      [['A', 'Lê An', '', 'Lao công', '', '']],
      [2],
      'không có vai trò "Lao công"',
    ],
    ['a bad address', [['A', 'Lê An', 'an', '', '', '']], [2], '"an" không phải địa chỉ email'],
    ['no name', [['A', '', '', '', '', '']], [2], 'thiếu mã hoặc họ tên'],
    [
      'an unknown homeroom class',
      [['A', 'Lê An', '', '', '6A9', '']],
      [2],
      'không đọc được lớp "6A9"',
    ],
    [
      'two homeroom teachers',
      [
        ['A', 'Lê An', '', '', '6A1', ''],
        ['B', 'Lê Anh', '', '', '6A1', ''],
      ],
      [3],
      'lớp 6A1 đã có giáo viên chủ nhiệm',
    ],
    [
      'an unknown subject',
      [['A', 'Lê An', '', '', '', 'Thiên văn: 6A1']],
      [2],
      'không có môn "Thiên văn"',
    ],
    [
      'a subject the other table gives',
      [['A', 'Lê An', '', '', '', 'Toán: 6A1']],
      [2],
      'môn Toán lớp 6A1 đã có ở dòng 2',
    ],
    [
      'teaching that cannot be read',
      [['A', 'Lê An', '', '', '', 'Toán 6A1']],
      [2],
      'không đọc được "Toán 6A1"',
    ],
  ])('names %s', (_name, staff, lines, words) => {
    const result = run(staff);
    const found = result.kind === 'invalid' ? result.problems : [];

    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ lines, text: expect.stringContaining(words) }),
      ]),
    );
  });
});
