import type { FaultPlan } from '../../../local/kernel/fault-plan';
import { answerValue } from '../../../local/school/person-at-work';
import {
  type Cell,
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

/** The books in the order in which a lock writes them, each with its maths teacher. */
const BOOKS = [
  ['6A1', PEOPLE.maths],
  ['6A2', PEOPLE.maths],
  ['7A1', PEOPLE.sport],
] as const;

const cell = (classId: string, pupil: number): Cell => ({
  classId,
  tab: 'toan',
  key: 'HK1.TX1',
  pupil,
});

const marked = (() => {
  const school = tinySchool();
  school.clock.advance(60_000);
  BOOKS.forEach(([classId, teacher]) => {
    school.type(teacher, cell(classId, 0), '7');
  });
  school.heartbeat();
  school.clock.advance(120_000);

  return takeSnapshot(school.workspace);
})();

/** The whole school is locked while Google refuses the change of one of the three books. */
function lockWithFault(school: TinySchool, position: number) {
  let isWriting = false;
  const faults: FaultPlan = ({ service, operation, requests = 0 }) => {
    if (service === 'CacheService') {
      return null;
    }

    // What failed is sent again by itself.
    isWriting = operation.includes('batchUpdate') && (isWriting || requests === BOOKS.length);
    const failing = requests === BOOKS.length ? position : 0;

    return isWriting && operation.includes('batchUpdate')
      ? { kind: 'status', status: 503, applied: false, requests: [failing] }
      : null;
  };

  return school
    .person(PEOPLE.principal)
    .command('lock.apply', { scope: {}, reason: 'Chốt sổ' }, { id: 'lenh-khoa-loi', faults });
}

describe('a lock that fails in the middle, in one book of three', () => {
  it.each(BOOKS.map(([classId, teacher], position) => ({ classId, teacher, position })))(
    'gives what was typed in $classId after the order back to whoever typed it, and to nobody else',
    ({ classId, teacher, position }) => {
      const school = fromSnapshot(marked);
      lockWithFault(school, position);
      school.clock.advance(120_000);
      // The order stands, the protection does not yet.
      expect(school.table('Khóa sổ').filter(([id]) => id !== '')).toHaveLength(1);
      expect(school.type(teacher, cell(classId, 1), '9')).toBeNull();
      school.clock.advance(60_000);
      school.heartbeat();
      school.heartbeat();
      const refused = BOOKS.flatMap(([id]) =>
        answerValue(school.person(PEOPLE.principal).query('refused.list', { classId: id })),
      );

      expect(refused).toMatchObject([{ value: '9', official: '', assessment: 'HK1.TX1' }]);
      expect(refused[0]?.url).toContain(school.bookId(classId));
      expect(
        school.history(cell(classId, 1)).map(({ meaning, actor }) => [meaning, actor]),
      ).toEqual([['reject', teacher]]);
      expect(school.shown(cell(classId, 1))).toBe('');
      expect(school.note(cell(classId, 1))).toContain('9');
      expect(answerValue(school.person(teacher).query('refused.list', { classId }))).toHaveLength(
        1,
      );
    },
  );

  it.each(BOOKS.map((_, position) => position))(
    'closes every book once, with one entry each, and keeps what was accepted (fault in book %i)',
    (position) => {
      const school = fromSnapshot(marked);
      lockWithFault(school, position);
      school.clock.advance(60_000);
      school.heartbeat();
      school.heartbeat();

      BOOKS.forEach(([classId, teacher]) => {
        expect(school.type(teacher, cell(classId, 1), '8')).toMatch(/protected/);
        expect(school.shown(cell(classId, 0))).toBe('7');
        expect(
          school.ledger().filter(({ chain, meaning }) => chain === classId && meaning === 'lock'),
        ).toHaveLength(1);
      });
    },
  );
});
