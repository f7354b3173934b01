import { importSchool } from '../../../../src/capabilities/set-up/pure/import-school';

const CLASSES = [6, 7, 8, 9].flatMap((grade) => [1, 2, 3, 4, 5].map((n) => `${grade}A${n}`));
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Bùi', 'Đỗ', 'Hoàng', 'Vũ'];
const MIDDLES = ['Minh', 'Gia', 'Bảo', 'Ngọc', 'Hữu', 'Khánh'];
const GIVEN = ['An', 'Bình', 'Chi', 'Giang', 'Hà', 'Khang', 'Linh', 'Nam'];

const of = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
const nameOf = (i: number): string =>
  `${of(FAMILIES, i)} ${of(MIDDLES, Math.floor(i / 8))} ${of(GIVEN, Math.floor(i / 48))}`;
const table = (header: string, count: number, line: (i: number) => string): string =>
  [header, ...Array.from({ length: count }, (_, i) => line(i))].join('\n');

const assignments = (count: number, line: (i: number) => string): string =>
  table('Stt\tMôn\tLớp\tNgười vào điểm\tNgười chủ trì', count, (i) => `${i + 1}\t${line(i)}`);
const pupils = (count: number, line: (i: number) => string): string =>
  table('Mã học sinh\tHọ và tên\tNgày sinh\tGiới tính\tLớp', count, line);
const staff = (count: number, line: (i: number) => string): string =>
  table('Mã\tHọ và tên\tEmail\tVai trò\tChủ nhiệm\tDạy', count, line);

const MATHS = assignments(1, () => `Toán\t${CLASSES.join('; ')}\tTrần Thị Lan\tTrần Thị Lan`);
const FEW_STAFF = staff(20, (i) => `GV${i}\t${nameOf(i)}\tgv${i}@hoamai.edu.vn\t\t\t`);
const bornFor = (i: number): string => `${2015 - Math.floor((i % 20) / 5)}`;

interface Tables {
  readonly assignments: string;
  readonly staff?: string;
  readonly pupils?: string;
}

/** What a school may hand in by the thousand lines, right or wrong. */
const TABLES: Readonly<Record<string, (count: number) => Tables>> = {
  pupils: (n) => ({
    assignments: MATHS,
    pupils: pupils(n, (i) => `HS${i}\t${nameOf(i)}\t05/03/${bornFor(i)}\tNam\t${of(CLASSES, i)}`),
  }),
  'pupils with one code': (n) => ({
    assignments: MATHS,
    pupils: pupils(n, (i) => `HS1\t${nameOf(i)}\t05/03/2015\tNam\t6A1`),
  }),
  'pupils of classes nobody knows': (n) => ({
    assignments: MATHS,
    pupils: pupils(n, (i) => `HS${i}\t${nameOf(i)}\t05/03/2015\tNam\tX${i}`),
  }),
  'assignments with names written out': (n) => ({
    assignments: assignments(n, (i) => `Toán\t${of(CLASSES, i)}\t${nameOf(i)}\t${nameOf(i)}`),
  }),
  'assignments with staff': (n) => ({
    assignments: assignments(n, (i) => `Toán\t${of(CLASSES, i)}\t${nameOf(i % 20)}\t${nameOf(1)}`),
    staff: FEW_STAFF,
  }),
  'assignments with one unclear name': (n) => ({
    assignments: assignments(n, (i) => `Toán\t${of(CLASSES, i)}\tT. Lan\tT. Lan`),
    staff: FEW_STAFF,
  }),
  'assignments with a strange name each': (n) => ({
    assignments: assignments(n, (i) => `Toán\t${of(CLASSES, i)}\tLan ${i}\tLan ${i}`),
    staff: FEW_STAFF,
  }),
  'assignments of a strange subject each': (n) => ({
    assignments: assignments(n, (i) => `Môn ${i}\t${of(CLASSES, i)}\t${nameOf(1)}\t${nameOf(1)}`),
  }),
  staff: (n) => ({
    assignments: MATHS,
    staff: staff(n, (i) => `GV${i}\t${nameOf(i)}\tgv${i}@hoamai.edu.vn\t\t\t`),
  }),
  'staff with what they teach': (n) => ({
    assignments: MATHS,
    staff: staff(
      n,
      (i) => `GV${i}\t${nameOf(i)}\tgv${i}@hoamai.edu.vn\tGV\t\tTin: ${of(CLASSES, i)}`,
    ),
  }),
  'staff with one address': (n) => ({
    assignments: MATHS,
    staff: staff(n, (i) => `GV${i}\t${nameOf(i)}\tgv@hoamai.edu.vn\tGV\t\t`),
  }),
};

const LOOKS = ['filter', 'find', 'findIndex', 'some', 'includes', 'indexOf'] as const;

/** How many items are looked at in lists, and how many texts are taken apart, while a school is read. */
function stepsFor(tables: Tables): number {
  let steps = 0;
  const spies = LOOKS.map((name) => {
    const original = Array.prototype[name] as (...given: unknown[]) => unknown;

    return jest.spyOn(Array.prototype, name).mockImplementation(function (
      this: unknown[],
      ...given: unknown[]
    ) {
      steps += this.length;

      return original.apply(this, given);
    } as never);
  });
  const normalize = String.prototype.normalize;
  const texts = jest.spyOn(String.prototype, 'normalize').mockImplementation(function (
    this: string,
    form?: string,
  ) {
    steps += 1;

    return normalize.call(this, form);
  });

  try {
    importSchool({ ...tables, training: true, domain: 'hoamai.edu.vn', year: 2026 });
  } finally {
    [...spies, texts].forEach((spy) => {
      spy.mockRestore();
    });
  }

  return steps;
}

describe('a table four times as long takes about four times the work (A2: 40,000 lines)', () => {
  it.each(Object.entries(TABLES))('%s', (_, tables) => {
    const few = stepsFor(tables(120));

    expect(few).toBeGreaterThan(120);
    expect(stepsFor(tables(480)) / few).toBeLessThan(6);
  });
});
