import { isRemarkKey } from '../../../../src/book/remark-key';
import { isOverdue, isPressing } from '../../../../src/capabilities/progress/pure/column-state';
import { classProgress } from '../../../../src/capabilities/progress/pure/place-progress';
import { enforced } from '../../../../src/capabilities/regulation/pure/enforce/enforced-regulation';
import { requireSentence } from '../../../../src/capabilities/regulation/pure/regulation-change';
import { endOfDayUtcMs } from '../../../../src/kernel/time/day-boundary';
import { progressWorld, RELEASE, SEAL } from '../progress-world';

type World = Parameters<typeof progressWorld>[0];

function midTerm(world: World) {
  const session = progressWorld(world);
  const found = session.school.classes
    .flatMap((schoolClass) => classProgress(session, schoolClass))
    .find(({ subjectId }) => subjectId === 'toan')
    ?.columns.find(({ key }) => key === 'HK1.GK');

  if (found === undefined) {
    throw new Error('no such column');
  }

  return { ...found, isLate: isOverdue(found, session.today), found, today: session.today };
}

const UNTIL = { at: endOfDayUtcMs('2026-12-10'), article: '' };
const DUE = { at: endOfDayUtcMs('2026-12-01'), article: 'Điều 11' };
const LIFT = { ...RELEASE, kind: 'lift' as const, id: 'bo', lifts: 'mo', until: null };

describe('a column past its day', () => {
  it.each<[string, World, typeof DUE, boolean]>([
    ['is late', {}, DUE, true],
    ['is in time while an order keeps it open', { orders: [RELEASE] }, UNTIL, false],
    ['is late again when the order is over', { orders: [RELEASE], today: '2026-12-11' }, DUE, true],
    ['is late when the order is taken back', { orders: [RELEASE, LIFT] }, DUE, true],
    [
      'is late where the order is about another subject',
      { orders: [{ ...RELEASE, subjectIds: ['van'] }] },
      DUE,
      true,
    ],
    ['is not late once results are approved', { seals: [SEAL] }, DUE, false],
  ])('%s', (_, world, due, isLate) => {
    expect(midTerm(world)).toMatchObject({ due, isLate });
  });
});

test('an order that ends before the day leaves the day', () => {
  const early = { ...RELEASE, until: endOfDayUtcMs('2026-11-30'), at: 0 };

  expect(midTerm({ orders: [early], today: '2026-11-25' }).due).toEqual(DUE);
});

test.each<[string, World, boolean]>([
  ['what is due in three days', { today: '2026-11-28' }, true],
  ['nothing that is due later', { today: '2026-11-27' }, false],
  ['what is overdue', {}, true],
  ['nothing that is there', { marked: 'HK1.GK' }, false],
  ['nothing that is approved', { seals: [SEAL] }, false],
])('somebody is reminded of %s', (_, world, isSo) => {
  const { found, today } = midTerm(world);

  expect(isPressing(found, today)).toBe(isSo);
});

describe('remarks', () => {
  const owed = (phrase: string | null) => {
    const regulation = enforced(() =>
      phrase === null
        ? []
        : [
            {
              ...{ ruleId: 'r', article: 'Điều 13', at: '' },
              rule: requireSentence({ phrase, after: null }),
            },
          ],
    );
    const session = progressWorld({ regulation });

    return session.school.classes
      .flatMap((schoolClass) => classProgress(session, schoolClass))
      .flatMap(({ subjectId, columns }) =>
        columns.filter(({ key }) => isRemarkKey(key)).map(({ key }) => `${subjectId} ${key}`),
      );
  };

  it('are owed nowhere while no sentence of the regulation asks for them', () => {
    expect(owed(null)).toEqual([]);
    expect(owed('kết quả rèn luyện: đến cuối mỗi học kì')).toEqual([]);
  });

  it('are owed by those of whom a sentence asks them', () => {
    expect(owed('nhận xét, do giáo viên chủ nhiệm: đến cuối năm học')).toEqual(['nhan-xet HK1.NX']);
    expect(owed('nhận xét: đến cuối mỗi học kì')).toContain('toan HK1.NX');
  });
});
