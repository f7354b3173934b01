import fc from 'fast-check';
import {
  ABSENCE_KINDS,
  type Absence,
  printStatement,
  readStatement,
  sayTheSame,
} from '../../../src/capabilities/roll-call/pure/statement';
import { codeFault } from '../../../src/school/code-fault';

const CODE = fc.string({ minLength: 1, maxLength: 12 }).filter((code) => codeFault(code) === null);
const ABSENT = fc.uniqueArray(
  fc.record({ pupilId: CODE, kind: fc.constantFrom(...ABSENCE_KINDS) }),
  { selector: ({ pupilId }) => pupilId },
);

const inOrder = (absent: readonly Absence[]) =>
  absent.map(({ pupilId, kind }) => `${kind} ${pupilId}`).sort();

test('a statement is read as it was printed, whatever codes the school uses', () => {
  fc.assert(
    fc.property(CODE, ABSENT, (by, absent) => {
      const read = readStatement(printStatement({ by, at: '07:05', absent }));

      expect([read?.by, read?.at]).toEqual([by, '07:05']);
      expect(inOrder(read?.absent ?? [])).toEqual(inOrder(absent));
    }),
  );
});

test('that nobody is absent is said, and no blank', () => {
  expect(printStatement({ by: 'GV07', at: '07:05', absent: [] })).toBe('GV07|07:05');
  expect(readStatement('')).toBeNull();
});

test('names stand in one order, so that the same is said the same way', () => {
  const first: Absence = { pupilId: 'HS02', kind: 'K' };
  const second: Absence = { pupilId: 'HS01', kind: 'K' };

  expect(printStatement({ by: 'GV07', at: '07:05', absent: [first, second] })).toBe(
    'GV07|07:05|K:HS01,HS02',
  );
  expect(sayTheSame({ absent: [first, second] }, { absent: [second, first] })).toBe(true);
  expect(sayTheSame({ absent: [first] }, { absent: [{ ...first, kind: 'P' }] })).toBe(false);
});
