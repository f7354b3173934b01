import { importSchool } from '../../../../src/capabilities/set-up/pure/import-school';
import { readPupilTable } from '../../../../src/capabilities/set-up/pure/pupil-table';

const HEADER = 'Mã học sinh\tHọ và tên\tNgày sinh\tGiới tính\tLớp';
const read = (rows: readonly string[], answers = {}, header = HEADER) =>
  readPupilTable([header, ...rows].join('\n'), ['6A1', '6A2'], { year: 2026, answers });

describe('who a pupil is', () => {
  it.each([
    ['01/01/2026', 'là 0 tuổi năm 2026, học lớp 6'],
    ['01/01/1915', 'là 111 tuổi năm 2026, học lớp 6'],
    ['01/01/2018', 'là 8 tuổi'],
  ])('born %s is refused by line', (date, words) => {
    expect(read([`HS1\tLê An\t${date}\tNam\t6A1`]).problems).toEqual([
      { table: 'pupils', lines: [2], text: expect.stringContaining(words) },
    ]);
  });

  it('an unusual age is said, a usual one is not', () => {
    expect(
      read(['HS1\tLê An\t01/01/2010\tNam\t6A1', 'HS2\tLê Bo\t01/01/2014\tNam\t6A1']).notes,
    ).toEqual([expect.stringContaining('dòng 2: Lê An sinh ngày 01/01/2010 là 16 tuổi')]);
  });

  it('one code in two cases is one code', () => {
    const rows = ['HS101\tLê An\t01/01/2015\tNam\t6A1', 'hs101\tLê Bo\t01/02/2015\tNam\t6A1'];

    expect(read(rows).problems).toMatchObject([{ lines: [2, 3] }]);
  });

  const twice = ['HS1\tLê Thuỳ\t01/01/2015\tNữ\t6A1', 'HS2\tLê Thùy\t01/01/2015\tNữ\t6A1'];

  it('the same child in two rows of a class is asked about, whichever spelling', () => {
    expect(read(twice).questions).toMatchObject([
      {
        id: 'pupil:HS1+HS2',
        candidates: [{ value: 'HS1' }, { value: 'HS2' }, { value: '*' }],
      },
    ]);
  });

  it('but not where both are in the books already: they are known to be two', () => {
    const { questions } = readPupilTable([HEADER, ...twice].join('\n'), ['6A1'], {
      year: 2026,
      stored: ['hs1', 'HS2'],
    });

    expect(questions).toEqual([]);
  });

  const apart = ['HS1\tLê Thuỳ\t01/01/2015\tNữ\t6A1', 'HS2\tLê Thùy\t01/01/2015\tNữ\t6A2'];

  it('the same child in two classes is noted with both lines, codes and classes', () => {
    expect(read(apart)).toMatchObject({
      questions: [],
      notes: [
        expect.stringMatching(
          /Lê Thuỳ, sinh ngày 01\/01\/2015.*dòng 2 lớp 6A1 \(HS1\), dòng 3 lớp 6A2 \(HS2\)/,
        ),
      ],
    });
  });

  it('but not where both are in the books, nor where the day of birth is another', () => {
    const other = apart.map((row, i) => (i === 0 ? row : row.replace('01/01', '02/01')));

    expect(
      readPupilTable([HEADER, ...apart].join('\n'), null, { stored: ['HS1', 'HS2'] }).notes,
    ).toEqual([]);
    expect(read(other).notes).toEqual([]);
  });

  it.each([
    ['HS1', ['HS1']],
    ['*', ['HS1', 'HS2']],
  ])('and settled by the answer %s', (answer, ids) => {
    const { pupils, questions } = read(twice, { 'HS1+HS2': answer });

    expect(questions).toEqual([]);
    expect(pupils.map(({ id }) => id)).toEqual(ids);
  });
});

describe('the number of the Ministry and the personal one', () => {
  const header = `${HEADER}\tMã định danh Bộ GD&ĐT\tSố ĐDCN`;
  const row = (ministry: string, personal: string) => [
    `HS1\tLê An\t01/01/2015\tNam\t6A1\t${ministry}\t${personal}`,
  ];

  it('are two fields, zeros kept', () => {
    expect(read(row('0100123456', '001215000001'), {}, header).pupils).toMatchObject([
      { ministryId: '0100123456', personalId: '001215000001' },
    ]);
  });

  it.each([
    ['100123456', 'chỉ có 9 chữ số, có lẽ đã mất số 0 ở đầu'],
    ['00123456', 'chỉ có 8 chữ số, có lẽ đã mất 2 số 0'],
    ['001215000001', 'giống số định danh cá nhân 12 chữ số hơn'],
  ])('lost zeros and exchanged columns are named: %s', (ministry, words) => {
    expect(read(row(ministry, ''), {}, header).problems).toMatchObject([
      { lines: [2], text: expect.stringContaining(words) },
    ]);
  });
});

describe('fifteen classes listed in one grade', () => {
  const names = Array.from({ length: 15 }, (_, i) => `6A${i + 1}`);
  const input = {
    assignments: [
      'Môn\tLớp\tNgười vào điểm\tNgười chủ trì',
      ...['Toán', 'Văn', 'Tin'].map((subject) => `${subject}\t${names.join('; ')}\tLê An\tLê An`),
    ].join('\n'),
    staff: 'Mã\tHọ và tên\tEmail\tVai trò\tChủ nhiệm\nGV1\tLê An\tan@x.edu.vn\t\t',
    domain: 'x.edu.vn',
    year: 2026,
  };

  it('are one question about the way of writing', () => {
    expect(importSchool(input)).toMatchObject({
      kind: 'questions',
      questions: [
        {
          id: 'class:writing',
          candidates: [{ value: 'full' }, { value: 'joined' }, { value: 'each' }],
        },
      ],
    });
  });

  it('which settles all of them', () => {
    const mapping = { names: {}, subjects: {}, classes: { writing: 'full' } };

    expect(importSchool({ ...input, mapping })).toMatchObject({ kind: 'ready' });
  });
});
