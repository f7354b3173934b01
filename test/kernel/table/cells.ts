import fc from 'fast-check';
import { type CellKind, isUnreadable } from '../../../src/kernel/table/cell-kind';

type Cells = (kind: CellKind) => fc.Arbitrary<unknown>;

/** Texts that a kind cannot read, as it reads them. */
function unreadable(kind: CellKind): fc.Arbitrary<unknown> {
  return fc
    .constantFrom('?', '31/02/2027', 'a b', '{"a":', '5.5.5')
    .map((text) => kind.read(text))
    .filter(isUnreadable);
}

const orBlank = (kind: CellKind, cells: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(cells, fc.constant(null), unreadable(kind));

/** JSON values of every schema there is: a cell takes those its own schema takes. */
const STORED: readonly unknown[] = [
  {},
  { '6A1': ['Trần A', 'Trần “B”'] },
  [{ name: 'don.pdf', fileId: 'f1', sha256: 'ab' }],
  { absenceLimit: 40, goodToPoor: 'asKha' },
  { madeBefore: ['6A1'], changed: 'x' },
  {
    '6A1': {
      ruleSet: { id: 'tt22', version: 1 },
      options: { absenceLimit: 40 },
      hash: 'ab',
      version: 1,
      firstRow: 0,
      rows: 2,
      special: { kind: 'missed', assessment: 'HK1.GK', why: null },
    },
  },
  'ok',
  [
    {
      classId: '6A1',
      inputsHash: 'h',
      ruleSet: 'tt22@1',
      disagreements: 0,
      named: [],
      waiting: true,
      why: { vi: 'a', en: 'b' },
    },
  ],
  { waiting: ['6A1'], made: [], why: { '6A1': { vi: 'a', en: 'b' } } },
  [
    {
      staffId: 'GV01',
      subjectId: 'toan',
      due: 40,
      onTime: 38,
      late: 2,
      regular: 30,
      regularIn: 30,
    },
  ],
  {
    id: 'p1',
    fullName: 'Trần A',
    birthDate: '2014-02-03',
    gender: 'Nam',
    ethnicity: 'Kinh',
    phone: '',
    personalId: '',
    ministryId: '',
  },
];

const code = fc.stringMatching(/^[A-Za-z0-9/.#-]{1,8}$/);

/** Values of each kind of cell, blank and unreadable ones among them. */
export const CELLS: Readonly<Record<CellKind['name'], Cells>> = {
  text: () => fc.string(),
  sentence: () =>
    fc.constantFrom('', 'chuyên cần: cuối mỗi tuần', { unreadable: 'chuyên cần: con cá' }),
  instant: (kind) => orBlank(kind, fc.integer({ min: 0, max: 4_102_444_800_000 })),
  day: (kind) =>
    orBlank(
      kind,
      fc
        .date({
          min: new Date('2000-01-01'),
          max: new Date('2099-12-31'),
          noInvalidDate: true,
        })
        .map((date) => date.toISOString().slice(0, 10)),
    ),
  number: (kind) => orBlank(kind, fc.integer()),
  yes: (kind) => orBlank(kind, fc.constant(true)),
  list: () => fc.array(code, { maxLength: 5 }),
  json: (kind) =>
    orBlank(
      kind,
      fc.constantFrom(
        ...STORED.filter((value) => !isUnreadable(kind.read(JSON.stringify(value)))).map((value) =>
          kind.read(JSON.stringify(value)),
        ),
      ),
    ),
  oneOf: (kind) =>
    orBlank(
      kind,
      fc.constantFrom(
        ...kind.form.vi
          .replace('một trong: ', '')
          .split(', ')
          .map((word) => kind.read(word)),
      ),
    ),
};
