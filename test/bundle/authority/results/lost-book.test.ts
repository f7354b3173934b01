import type { FaultPlan } from '../../../../local/kernel/fault-plan';
import { jsonResponse } from '../../../../local/kernel/rest-response';
import { answerValue } from '../../../../local/school/person-at-work';
import type { TinySchool } from '../../../authority/support/school';
import {
  approvedRows,
  completeAll,
  fillMarks,
  fillTraining,
  HK1,
  prepared,
  resultsSchool,
  summaryOf,
  WHO,
} from './results-school';

const OTHER = { classId: '6A2', term: 1 } as const;
const BOTH = { classIds: ['6A1', '6A2'], term: 1 } as const;
const ORDER = 'lenh-duyet-hai-lop';

/** A beat that may have something to complain of. */
function beat(school: TinySchool): string {
  school.clock.advance(300_000);
  const { status, logs } = school.heartbeat();

  expect(status).toBe('done');

  return JSON.stringify(logs);
}

/** Both classes are ready to be approved. */
const submitted = prepared(() => {
  const school = resultsSchool();

  for (const at of [HK1, OTHER]) {
    fillMarks(school, at);
    fillTraining(school, at);
  }

  beat(school);

  for (const [at, homeroom] of [
    [HK1, WHO.lan],
    [OTHER, WHO.bao],
  ] as const) {
    completeAll(school, at);
    answerValue(school.person(homeroom).command('result.submit', at));
  }

  beat(school);

  return school;
});

/** Deletes the file of a book for good, or brings it back as it was. */
function lose(school: TinySchool, classId: string): () => void {
  const id = school.bookId(classId);
  const row = school.table('Lớp').findIndex(([found]) => found === classId) + 2;
  const write = (value: string) => school.arrange(`'Lớp'!D${row}`, [[value]]);
  write(`${id}-mat`);

  return () => write(id);
}

/** Google never answers for the book of a class, until the returned function is called. */
function silence(school: TinySchool, classId: string): () => void {
  const { router } = school.workspace;
  const bookId = school.bookId(classId);
  const answer = router.dispatch.bind(router);
  const mock = jest
    .spyOn(router, 'dispatch')
    .mockImplementation((request) =>
      request.url.includes(bookId)
        ? jsonResponse(503, { error: { code: 503, message: 'The service is unavailable.' } })
        : answer(request),
    );

  return () => mock.mockRestore();
}

const approvals = (school: TinySchool, classId: string) =>
  school.ledger().filter(({ chain, meaning }) => chain === classId && meaning === 'approve');

const stamp = (school: TinySchool, classId: string): string =>
  summaryOf(school, classId, 'Tổng hợp HK1').stamp;

const rowsOf = (school: TinySchool, classId: string) =>
  approvedRows(school).filter(([, found]) => found === classId);

function approve(school: TinySchool) {
  return answerValue(
    school.person(WHO.principal).command('result.approve', BOTH, { id: ORDER }),
  ).map(({ classId, waiting }) => [classId, waiting ?? false]);
}

describe('an approval of two classes, the book of one of which is gone', () => {
  it('is complete for the one, and neither in book nor ledger for the other, until the book is back', () => {
    const school = submitted();
    const restore = lose(school, '6A2');
    const states = approve(school);
    restore();
    const between = [approvals(school, '6A1').length, approvals(school, '6A2').length];
    const stamps = [stamp(school, '6A1'), stamp(school, '6A2')];

    expect(states).toEqual([
      ['6A1', false],
      ['6A2', true],
    ]);
    expect(between).toEqual([1, 0]);
    expect(stamps).toEqual([expect.stringMatching(/^ĐÃ DUYỆT/), expect.stringMatching(/^CHƯA/)]);
    expect(rowsOf(school, '6A1')).toHaveLength(4);
    expect(rowsOf(school, '6A2')).toEqual([]);

    beat(school);
    beat(school);

    expect([approvals(school, '6A1').length, approvals(school, '6A2').length]).toEqual([1, 1]);
    expect(stamp(school, '6A2')).toMatch(/^ĐÃ DUYỆT lần 1/);
    expect(rowsOf(school, '6A2')).toHaveLength(4);
    expect(school.table('Xét kết quả').find(([id]) => id === ORDER)?.[11]).toBe('"ok"');
    expect(school.verified()).toBe(true);
  });

  it('given again answers the same, and writes nothing twice', () => {
    const school = submitted();
    const restore = lose(school, '6A2');
    approve(school);
    const entries = school.ledger().length;

    expect(
      school.person(WHO.principal).command('result.approve', BOTH, { id: ORDER }),
    ).toMatchObject({ ok: false, code: 'GOOGLE_REFUSED' });
    expect(school.ledger()).toHaveLength(entries);
    restore();
    expect(approve(school)).toEqual([
      ['6A1', false],
      ['6A2', false],
    ]);
    expect(approvals(school, '6A2')).toHaveLength(1);
  });

  it('is taken back for the class alone whose data have changed when its book is back', () => {
    const school = submitted();
    const restore = lose(school, '6A2');
    approve(school);
    answerValue(
      school.person(WHO.principal).command('result.specialCase', {
        classId: '6A2',
        pupilId: 'HS201',
        subjectIds: [],
        decision: { kind: 'disability', holds: true, promotion: null },
        reason: 'Quyết định của hội đồng',
      }),
    );
    restore();
    beat(school);
    const state = (classId: string) =>
      answerValue(school.person(WHO.principal).query('result.review', { classId, term: 1 })).state;

    expect([state('6A1'), state('6A2')]).toEqual(['approved', 'submitted']);
    expect([approvals(school, '6A1').length, approvals(school, '6A2').length]).toEqual([1, 0]);
  });

  it('does not keep the beat from what else it has to finish, and is told to the administrators', () => {
    const school = submitted();
    lose(school, '6A2');
    approve(school);
    let writes = 0;
    // After the order stands in its table, before the books are locked.
    const killed: FaultPlan = ({ operation }) => {
      writes += operation.includes('batchUpdate') ? 1 : 0;

      return writes === 2 ? { kind: 'kill' } : null;
    };

    expect(() =>
      school
        .person(WHO.principal)
        .command('lock.apply', { scope: {}, reason: 'Chốt sổ' }, { faults: killed }),
    ).toThrow();

    const logs = [1, 2, 3].map(() => beat(school));
    const mails = school.workspace.runtime
      .outbox()
      .filter(({ to, subject }) => to.includes(WHO.admin) && subject.includes('việc cần xử lí'));

    expect(school.table('Khóa sổ').map((row) => row[10])).not.toContain('');
    expect(logs[0]).toContain('GOOGLE_REFUSED');
    expect(mails.map(({ body }) => body)).toEqual([
      expect.stringContaining('“Duyệt kết quả – Học kì I” chưa thực hiện xong ở lớp 6A2'),
    ]);
  });
});

test.each([
  ['at first', false],
  ['when the approval was cut off before', true],
])('a book Google never answers for does not keep the other class back (%s)', (_when, isCut) => {
  const school = submitted();
  const kill: FaultPlan = ({ operation, index }) =>
    index > 3 && isCut && operation.includes('batchUpdate') ? { kind: 'killAfter' } : null;
  const call = () =>
    school.person(WHO.principal).command('result.approve', BOTH, { id: ORDER, faults: kill });
  const restore = silence(school, '6A2');

  if (isCut) {
    expect(call).toThrow();
    school.clock.advance(300_000);
    school.heartbeat();
  } else {
    expect(call()).toMatchObject({ ok: true });
  }

  expect([approvals(school, '6A1').length, approvals(school, '6A2').length]).toEqual([1, 0]);
  restore();
  beat(school);
  expect([approvals(school, '6A1').length, approvals(school, '6A2').length]).toEqual([1, 1]);
  expect(school.verified()).toBe(true);
});

test('a summary of the whole school leaves out the class whose book is gone, and makes it later', () => {
  const school = submitted();
  const restore = lose(school, '6A2');
  const view = answerValue(
    school
      .person(WHO.principal)
      .command('result.summarise', { classIds: [], term: 1 }, { id: 'lenh-tong-hop' }),
  );
  restore();
  beat(school);
  const later = answerValue(
    school
      .person(WHO.principal)
      .command('result.summarise', { classIds: [], term: 1 }, { id: 'lenh-tong-hop' }),
  );

  expect(view.classes.map(({ classId, waiting }) => [classId, waiting])).toEqual([
    ['6A1', undefined],
    ['6A2', true],
  ]);
  expect(later.classes.map(({ classId, waiting }) => [classId, waiting])).toEqual([
    ['6A1', undefined],
    ['6A2', undefined],
  ]);
  expect(stamp(school, '6A2')).not.toBe('');
});
