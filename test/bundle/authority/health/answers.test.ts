import { killAt } from '../../../../local/runtime/execution/fault-plans';
import { answerValue } from '../../../../local/school/person-at-work';
import {
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';
import { beat, drive, failing } from './health-school';

let prepared: ReturnType<typeof takeSnapshot> | null = null;

function quiet(): TinySchool {
  if (prepared === null) {
    const school = tinySchool();
    beat(school);
    prepared = takeSnapshot(school.workspace);
  }

  return fromSnapshot(prepared);
}

const ORDER = { scope: {}, reason: 'Chốt sổ' } as const;
const ID = { id: 'lenh-khoa-001' } as const;

const lock = (school: TinySchool) =>
  answerValue(school.person(PEOPLE.principal).command('lock.apply', ORDER, ID));

const settled = (view: ReturnType<typeof lock>): readonly (readonly [string, boolean])[] =>
  (view.classes ?? []).map((entry) => [entry.classId, entry.settled]);

const ALL = [
  ['6A1', true],
  ['6A2', true],
  ['7A1', true],
];

describe('the answer to an order', () => {
  it('claims of each class what was read back', () => {
    const view = lock(quiet());

    expect(settled(view)).toEqual(ALL);
    expect(view.blocksChanged).toBeGreaterThan(0);
    expect(view.classes?.every(({ why }) => why === null)).toBe(true);
  });

  it('says of a book a teacher made read-only that it waits, and why (K4)', () => {
    const school = quiet();
    const path = school.bookId('6A1');
    const restriction = (readOnly: boolean) => ({ contentRestrictions: [{ readOnly }] });
    drive(school, PEOPLE.maths, { method: 'PATCH', path, body: restriction(true) });
    const view = lock(school);

    expect(settled(view)).toEqual([['6A1', false], ...ALL.slice(1)]);
    expect(view.classes?.[0]?.why?.vi).toMatch(/^không ghi được vào sổ: ./);

    drive(school, PEOPLE.owner, { method: 'PATCH', path, body: restriction(false) });
    beat(school);
    expect(settled(lock(school))).toEqual(ALL);
    expect(
      school.type(PEOPLE.maths, { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 }, '8'),
    ).toMatch(/protected/);
  });

  it('says of a book that cannot be opened that it waits, and why', () => {
    const school = quiet();
    const id = school.bookId('7A1');
    const restore = failing(school, 404, ({ url }) => url.includes(`/spreadsheets/${id}`));
    const view = lock(school);
    restore();

    expect(settled(view)).toEqual([...ALL.slice(0, 2), ['7A1', false]]);
    expect(view.classes?.[2]?.why?.vi).toBe('không mở được sổ (mã 404)');
  });

  it('claims nothing of a book whose change Google took and did not make', () => {
    const school = quiet();
    const { router } = school.workspace;
    const answer = router.dispatch.bind(router);
    const id = school.bookId('6A1');
    const spy = jest.spyOn(router, 'dispatch').mockImplementation((request) =>
      request.url.includes(`${id}:batchUpdate`)
        ? answer({
            ...request,
            body: Buffer.from(
              JSON.stringify({
                ...JSON.parse(request.body.toString()),
                requests: [
                  {
                    updateSpreadsheetProperties: {
                      properties: { title: 'Sổ điểm 6A1' },
                      fields: 'title',
                    },
                  },
                ],
              }),
            ),
          })
        : answer(request),
    );
    const view = lock(school);
    spy.mockRestore();

    expect(settled(view)).toEqual([['6A1', false], ...ALL.slice(1)]);
    expect(view.classes?.[0]?.why?.vi).toContain('đọc lại chưa đúng');
  });

  it('tells a resumed order’s true count, wherever it was cut off (K10)', () => {
    const whole = lock(quiet()).blocksChanged;
    const found = [2, 3, 4, 5, 6, 7, 8].map((index) => {
      const school = quiet();
      const principal = school.person(PEOPLE.principal);
      expect(() =>
        principal.command('lock.apply', ORDER, { ...ID, faults: killAt(index) }),
      ).toThrow('killed');
      const view = lock(school);

      return { index, blocks: view.blocksChanged, settled: settled(view) };
    });

    expect(found).toEqual(found.map(({ index }) => ({ index, blocks: whole, settled: ALL })));
  });

  it('is one more trip in no case: two calls a class and a few', () => {
    const school = quiet();
    const before = school.workspace.counter.fetches;
    lock(school);

    expect(school.workspace.counter.fetches - before).toBeLessThanOrEqual(2 * 3 + 6);
  });
});
