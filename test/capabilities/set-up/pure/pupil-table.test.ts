import { readPupilTable } from '../../../../src/capabilities/set-up/pure/pupil-table';

const PUPILS = ['Mã học sinh', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Lớp', 'Dân tộc'];
const MORE = [...PUPILS, 'Điện thoại', 'Số định danh cá nhân', 'Trạng thái'];
const table = (...rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.join('\t')).join('\n');

describe('pupil table', () => {
  const good = ['2606001001', 'Vũ Hòa', '05/09/2015', 'Nữ', '6A1', 'Kinh'];
  const other = (place: number, value: string) =>
    good.map((cell, i) => (i === place ? value : cell));
  const read = (...rows: string[][]) => readPupilTable(table(PUPILS, ...rows), ['6A1', '6A2']);

  it('keeps codes as text, sorts by class and name, and keeps a formula as a name', () => {
    const { pupils, notes } = read(
      ['0012', '=HYPERLINK("x")', '2015-3-4', 'nam', '6a2', ''],
      ['0013', 'Vũ  Ánh', '1/12/2015', 'NỮ', '6A1', ''],
      ['0014', 'Vũ An'.normalize('NFD'), '01/12/2015', 'Nam', '6A1', ''],
    );

    expect(
      pupils.map(({ id, fullName, birthDate, classId }) => [id, fullName, birthDate, classId]),
    ).toEqual([
      ['0014', 'Vũ An', '2015-12-01', '6A1'],
      ['0013', 'Vũ Ánh', '2015-12-01', '6A1'],
      ['0012', '=HYPERLINK("x")', '2015-03-04', '6A2'],
    ]);
    expect(notes).toEqual([
      expect.stringContaining('dòng 2: họ tên "=HYPERLINK("x")" được giữ nguyên là chữ'),
    ]);
  });

  it.each<[string, string[][], number[], string]>([
    [
      'a repeated code, with both lines',
      [good, other(1, 'Vũ An')],
      [2, 3],
      '"2606001001" có ở nhiều dòng của bảng học sinh: 2, 3',
    ],
    ['a bad date', [other(2, '31/02/2015')], [2], 'ngày sinh "31/02/2015"'],
    ['a bad gender', [other(3, 'x')], [2], 'giới tính "x"'],
    ['an unknown class', [other(4, '6A9')], [2], 'không có lớp "6A9"'],
    ['no name', [other(1, ' ')], [2], 'thiếu họ và tên'],
    ['no code', [other(0, '')], [2], 'thiếu mã học sinh'],
  ])('names %s', (_name, rows, lines, words) => {
    expect(read(...rows).problems).toEqual([
      expect.objectContaining({ table: 'pupils', lines, text: expect.stringContaining(words) }),
    ]);
  });

  it('reads a class that became a number, and refuses it where a last zero may be lost', () => {
    const row = other(4, '6,1');
    const among = (...classes: string[]) => readPupilTable(table(PUPILS, row), classes);

    expect(among('6.1', '6.2').pupils.map(({ classId }) => classId)).toEqual(['6.1']);
    expect(among('6.1', '6.10').problems).toEqual([
      expect.objectContaining({
        lines: [2],
        text: expect.stringMatching(/lớp "6,1" có lẽ .* đổi thành số, có thể mất số 0/),
      }),
    ]);
  });
});

describe('what the forms and the state database need', () => {
  const good = ['0001', 'Vũ Hòa', '05/09/2015', 'Nữ', '6A1'];
  const more = (ethnicity = '', phone = '', personalId = '', status = '') =>
    readPupilTable(table(MORE, [...good, ethnicity, phone, personalId, status]), ['6A1']);

  it('is kept, as text and in its listed spelling', () => {
    const { pupils, given, problems } = more(
      'ê đê',
      "'0912 345 678",
      "'001 214 000 123",
      'chuyen den',
    );

    expect(problems).toEqual([]);
    expect(pupils).toEqual([
      expect.objectContaining({
        ethnicity: 'Ê-đê',
        phone: '0912345678',
        personalId: '001214000123',
        status: 'movedIn',
      }),
    ]);
    expect(given).toEqual(['ethnicity', 'phone', 'personalId', 'status']);
  });

  it('may be blank: nothing known, and a pupil who learns here', () => {
    expect(more().pupils).toEqual([
      expect.objectContaining({ ethnicity: '', phone: '', personalId: '', status: 'studying' }),
    ]);
  });

  it('is told apart from a column that is not there', () => {
    const short = PUPILS.slice(0, 5);

    expect(readPupilTable(table(short, good), ['6A1']).given).toEqual([]);
    expect(readPupilTable(table([...short, 'Trạng thái'], [...good, '']), ['6A1']).given).toEqual([
      'status',
    ]);
  });

  it.each<[string, 'phone' | 'personalId' | 'ministryId', string]>([
    ['ĐT phụ huynh', 'phone', '0912345678'],
    ['SỐ ĐIỆN THOẠI', 'phone', '0912345678'],
    ['Số định danh', 'personalId', '001214000123'],
    ['Mã định danh Bộ GD&ĐT', 'ministryId', '0100123456'],
    ['mã định danh bộ GDĐT', 'ministryId', '0100123456'],
    ['Số ĐDCN/CCCD', 'personalId', '001214000123'],
  ])('is found under the header %s', (header, field, value) => {
    const text = table([...PUPILS.slice(0, 5), header], [...good, value]);
    const { pupils, given } = readPupilTable(text, ['6A1']);

    expect(given).toEqual([field]);
    expect(pupils[0]?.[field]).toBe(value);
  });

  it('is not chosen between two columns', () => {
    const text = table(
      [...PUPILS.slice(0, 5), 'Điện thoại', 'ĐT phụ huynh'],
      [...good, '0912345678', '0987654321'],
    );

    expect(readPupilTable(text, ['6A1']).problems).toEqual([
      {
        table: 'pupils',
        lines: [1],
        text: expect.stringContaining(
          'nhiều cột cùng là "Điện thoại": "Điện thoại", "ĐT phụ huynh"',
        ),
      },
    ]);
  });

  const LOST = 'Hãy đặt định dạng cột là văn bản';

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'an ethnic group that is none, with what is near',
      ['Kihn'],
      ['dân tộc "Kihn" không có trong danh mục 54 dân tộc. Gần giống: Kinh.'],
    ],
    ['one like no other', ['Klingon'], ['dân tộc "Klingon" không có trong danh mục 54 dân tộc.']],
    ['a telephone without its zero', ['', '912345678'], ['"912345678"', 'mất số 0 ở đầu', LOST]],
    ['one with dots, too', ['', '912.345.678'], ['"912.345.678"', 'mất số 0 ở đầu']],
    ['a telephone turned into a power', ['', '9.12E+08'], ['"9.12E+08"', 'số mũ', LOST]],
    ['two telephones', ['', '0912345678; 0987654321'], ['mỗi ô chỉ ghi một số']],
    ['a short telephone', ['', '0912345'], ['"0912345"', '10 chữ số, bắt đầu bằng số 0']],
    [
      'a personal id without its zero',
      ['', '', '36214000123'],
      ['số định danh "36214000123" chỉ có 11 chữ số', 'mất số 0 ở đầu', LOST],
    ],
    ['one without two zeros', ['', '', '1214000123'], ['chỉ có 10 chữ số', LOST]],
    ['one turned into a power', ['', '', '3.62E+10'], ['"3.62E+10"', 'số mũ', LOST]],
    ['the same with a comma', ['', '', '3,62E+10'], ['"3,62E+10"', 'số mũ']],
    ['an old identity card', ['', '', '012345678'], ['chứng minh nhân dân cũ']],
    ['a letter in it', ['', '', '00121400012O'], ['"00121400012O" phải có đúng 12 chữ số']],
    [
      'a status that is none, with those there are',
      ['', '', '', 'nghỉ'],
      ['trạng thái "nghỉ" phải là một trong: Đang học, Chuyển đến, Chuyển đi, Bảo lưu, Thôi học.'],
    ],
  ])('is not guessed: names %s', (_name, cells, words) => {
    const { pupils, problems } = more(...cells);

    expect(pupils).toEqual([]);
    expect(problems).toEqual([
      { table: 'pupils', lines: [2], text: expect.stringContaining('Bảng học sinh, dòng 2: ') },
    ]);
    words.forEach((word) => {
      expect(problems[0]?.text).toContain(word);
    });
  });

  it('names every fault of a line, each by itself', () => {
    expect(more('Kihn', '1', '2', '3').problems.map(({ lines }) => lines)).toEqual(
      Array(4).fill([2]),
    );
  });

  it('names a personal id that two pupils have, however it is written', () => {
    const row = (id: string, personalId: string) => [
      id,
      ...good.slice(1),
      '',
      '0912345678',
      personalId,
      '',
    ];
    const text = table(MORE, row('1', '001214000123'), row('2', ' 001 214 000 123 '), row('3', ''));

    expect(readPupilTable(text, ['6A1']).problems).toEqual([
      {
        table: 'pupils',
        lines: [2, 3],
        text: 'Số định danh "001214000123" có ở nhiều dòng của bảng học sinh: 2, 3.',
      },
    ]);
  });

  it('a code turned into a power is named as well; one with an E in it is a code', () => {
    const read = (id: string) => readPupilTable(table(PUPILS, [id, ...good.slice(1), '']), ['6A1']);

    expect(read('2,606E+09').problems).toEqual([
      expect.objectContaining({
        lines: [2],
        text: expect.stringContaining('mã học sinh "2,606E+09" đã bị bảng tính đổi'),
      }),
    ]);
    expect(read('6E10').pupils.map(({ id }) => id)).toEqual(['6E10']);
    expect(read("'0012").pupils.map(({ id }) => id)).toEqual(['0012']);
  });
});
