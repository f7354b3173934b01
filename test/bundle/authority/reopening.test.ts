import { answerValue } from '../../../local/school/person-at-work';
import { lockedWithMark, WRONG } from '../../authority/support/corrections';
import {
  askOpening,
  COLUMN,
  decideOpening,
  inHours,
  lockedAndAsked,
  WANTED,
} from '../../authority/support/reopening';
import { type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { approvedSchool, WHO } from './results/results-school';

const list = (school: TinySchool, by: string) =>
  answerValue(school.person(by).query('reopening.list', { state: 'all' }));
const home = (school: TinySchool, by: string) =>
  answerValue(school.person(by).query('home.view', {})).items;
const openingOf = (school: TinySchool, by: string) =>
  answerValue(
    school.person(by).query('tab.look', { classId: COLUMN.classId, subjectId: COLUMN.subjectId }),
  ).columns.find(({ key }) => key === COLUMN.assessment)?.opening;
const orders = (school: TinySchool) =>
  school.table('Khóa sổ').filter(([id = '']) => id !== '' && id !== 'khoa');
const mailsTo = (school: TinySchool, email: string) =>
  school.workspace.runtime.outbox().filter(({ to, bcc }) => [...to, ...bcc].includes(email));
const codeOf = (answer: { readonly ok: boolean; readonly code?: string }) =>
  answer.ok ? '' : answer.code;

describe('asking for a column to be opened', () => {
  it('is a request that waits: the leaders are told, the home of the principal has one press', () => {
    const school = lockedAndAsked();

    expect(list(school, PEOPLE.maths)).toMatchObject([
      { number: 'PMC-001', state: 'open', isOwn: true, mayDecide: false, isOpenNow: false },
    ]);
    expect(list(school, PEOPLE.principal)).toMatchObject([{ isOwn: false, mayDecide: true }]);
    expect(list(school, PEOPLE.literature)).toEqual([]);
    expect(mailsTo(school, PEOPLE.principal).map(({ subject }) => subject)).toContain(
      'Xin mở cột PMC-001: 6A1 Toán',
    );
    expect(home(school, PEOPLE.principal)).toContainEqual(
      expect.objectContaining({
        id: 'opening/mo-cot-0001',
        part: 'waiting',
        count: 1,
        acts: [
          expect.objectContaining({
            command: {
              name: 'reopening.decide',
              payload: { requestId: 'mo-cot-0001', decision: 'open', reason: '' },
            },
          }),
        ],
      }),
    );
    expect(home(school, PEOPLE.maths).map(({ id }) => id)).toContain('own-opening/mo-cot-0001');
    expect(openingOf(school, PEOPLE.maths)).toEqual({ asked: 'PMC-001' });
    expect(school.ledger().map(({ meaning, refs }) => [meaning, refs])).toContainEqual([
      'ask',
      ['PMC-001'],
    ]);
  });

  it('is offered to whoever writes the column, where it is closed', () => {
    const school = lockedWithMark();

    expect(openingOf(school, PEOPLE.maths)).toEqual({ asked: '' });
    expect(openingOf(school, PEOPLE.principal)).toBeUndefined();
    expect(openingOf(tinySchool(), PEOPLE.maths)).toBeUndefined();
  });

  it.each<[string, string, Parameters<typeof askOpening>[1], string]>([
    ['by another teacher', PEOPLE.literature, {}, 'ROLE_NOT_HELD'],
    ['by the principal', PEOPLE.principal, {}, 'ROLE_NOT_HELD'],
    ['for a column nobody writes', PEOPLE.maths, { assessment: 'HK1.TB' }, 'UNKNOWN_COLUMN'],
    ['for a column there is not', PEOPLE.maths, { assessment: 'HK9.TX1' }, 'UNKNOWN_COLUMN'],
    ['for a class there is not', PEOPLE.maths, { classId: '9A9' }, 'UNKNOWN_CLASS'],
    [
      'for a time that is over',
      PEOPLE.maths,
      { until: '2026-09-01T00:00:00Z' },
      'END_TIME_REQUIRED',
    ],
    ['without an end', PEOPLE.maths, { until: '' }, 'END_TIME_REQUIRED'],
    ['beyond the school year', PEOPLE.maths, { until: '2030-01-01T00:00:00Z' }, 'OUTSIDE_YEAR'],
    ['without a reason', PEOPLE.maths, { reason: ' . ' }, 'REASON_REQUIRED'],
    ['of a semester to come', PEOPLE.maths, { assessment: 'HK2.TX1' }, 'NOT_OPENABLE'],
  ])('is refused %s', (_, by, change, code) => {
    const school = lockedWithMark();

    expect(codeOf(askOpening(school, change, { by }))).toBe(code);
    expect(school.table('Xin mở cột')).toEqual([]);
  });

  it('is refused where the column is open', () => {
    expect(codeOf(askOpening(tinySchool()))).toBe('BLOCK_OPEN');
  });

  it('is refused where results are approved: the way is a correction request', () => {
    const answer = askOpening(approvedSchool(), {}, { by: WHO.bao });

    expect(answer).toMatchObject({
      ok: false,
      code: 'NOT_OPENABLE',
      message: { vi: expect.stringContaining('phiếu đề nghị sửa điểm') },
    });
  });

  it('is refused while another request for the column waits, whoever made it', () => {
    const school = lockedAndAsked();
    const again = askOpening(school, {}, { id: 'mo-cot-0002' });

    expect(again).toMatchObject({
      ok: false,
      code: 'NOT_OPENABLE',
      message: { vi: expect.stringContaining('PMC-001') },
    });
  });
});

describe('deciding', () => {
  it('opens by the same order as lock.release: books, ledger, mail, and the end', () => {
    const school = lockedAndAsked();
    const { request, order } = answerValue(decideOpening(school));

    expect(request).toMatchObject({ state: 'opened', openedUntil: request.until });
    expect(order).toMatchObject({
      kind: 'release',
      scope: 'Lớp 6A1 · môn Toán · Thường xuyên 1 – HKI',
      reason: 'Chấm sót một bài',
      until: request.until,
      active: true,
      classes: [{ classId: '6A1', settled: true }],
    });
    expect(school.type(PEOPLE.maths, WRONG, '8')).toBeNull();
    expect(school.type(PEOPLE.maths, { ...WRONG, key: 'HK1.TX2' }, '8')).not.toBeNull();
    expect(
      school
        .ledger()
        .filter(({ meaning, chain }) => meaning === 'reopen' && chain === '6A1')
        .map(({ refs, reason }) => [refs, reason]),
    ).toEqual([[['PMC-001'], 'Chấm sót một bài']]);

    const told = mailsTo(school, PEOPLE.maths).map(({ body }) => body);
    expect(told.some((body) => body.includes('Theo đề nghị PMC-001.'))).toBe(true);
    expect(home(school, PEOPLE.principal).filter(({ id }) => id.startsWith('opening/'))).toEqual(
      [],
    );

    school.clock.set(Date.parse(WANTED) + 60_000);
    school.heartbeat();
    expect(school.type(PEOPLE.maths, WRONG, '9')).not.toBeNull();
  });

  it('takes another end and other words where the leader gives them', () => {
    const school = lockedAndAsked();
    const until = inHours(school, 5);
    const { order } = answerValue(decideOpening(school, { until, reason: 'Chỉ trong buổi sáng' }));

    expect(order).toMatchObject({ until, reason: 'Chỉ trong buổi sáng' });
  });

  it('refuses with a reason, of which the teacher is told; the column stays closed', () => {
    const school = lockedAndAsked();
    const { request, order } = answerValue(
      decideOpening(school, { decision: 'refuse', reason: 'Hãy gửi phiếu sửa điểm' }),
    );

    expect([request.state, order]).toEqual(['refused', null]);
    expect(orders(school)).toHaveLength(1);
    expect(school.type(PEOPLE.maths, WRONG, '8')).not.toBeNull();
    expect(mailsTo(school, PEOPLE.maths).map(({ body }) => body)).toContainEqual(
      expect.stringContaining('Hãy gửi phiếu sửa điểm'),
    );
    expect(codeOf(askOpening(school, {}, { id: 'mo-cot-0002' }))).toBe('');
  });

  it('learns of a decision that came first, and leaves it', () => {
    const school = lockedAndAsked();
    answerValue(decideOpening(school));
    const late = decideOpening(
      school,
      { decision: 'refuse', reason: 'Không' },
      { by: PEOPLE.deputy },
    );

    expect(late).toMatchObject({ ok: false, code: 'ALREADY_DECIDED' });
    expect(codeOf(decideOpening(school, {}, { by: PEOPLE.deputy }))).toBe('ALREADY_DECIDED');
    expect(orders(school)).toHaveLength(2);
  });

  it('given twice under one id opens once', () => {
    const school = lockedAndAsked();
    const first = answerValue(decideOpening(school, {}, { id: 'mo-lenh-0001' }));
    const again = answerValue(decideOpening(school, {}, { id: 'mo-lenh-0001' }));

    expect(again.order?.id).toBe(first.order?.id);
    expect(orders(school)).toHaveLength(2);
  });

  it('is not for teachers, nor for a request that is not there', () => {
    const school = lockedAndAsked();

    expect(codeOf(decideOpening(school, {}, { by: PEOPLE.maths }))).toBe('ROLE_NOT_HELD');
    expect(codeOf(decideOpening(school, { requestId: 'khong-co' }))).toBe('NOT_FOUND');
  });

  it('needs another end once the one asked for is over', () => {
    const school = lockedAndAsked();
    school.clock.advance(72 * 3_600_000);

    expect(codeOf(decideOpening(school))).toBe('END_TIME_REQUIRED');
    const [item] = home(school, PEOPLE.principal).filter(({ id }) => id.startsWith('opening/'));
    expect(item?.acts).toMatchObject([{ place: { tab: 'decide' } }]);
    expect(codeOf(decideOpening(school, { until: inHours(school, 5) }))).toBe('');
  });

  it('asks nothing of the home any more once the column is open by another order', () => {
    const school = lockedAndAsked();
    answerValue(
      school.person(PEOPLE.principal).command('lock.release', {
        scope: { classIds: ['6A1'] },
        reason: 'Nhập bù',
        until: inHours(school, 5),
      }),
    );

    expect(home(school, PEOPLE.principal).filter(({ id }) => id.startsWith('opening/'))).toEqual(
      [],
    );
    expect(list(school, PEOPLE.principal)).toMatchObject([{ state: 'open', isOpenNow: true }]);
  });
});

describe('taking a request back', () => {
  it('is for who made it, while nobody has decided', () => {
    const school = lockedAndAsked();
    const withdraw = (by: string) =>
      school.person(by).command('reopening.withdraw', { requestId: 'mo-cot-0001' });

    expect(codeOf(withdraw(PEOPLE.literature))).toBe('NOT_FOUND');
    expect(answerValue(withdraw(PEOPLE.maths))).toMatchObject({ state: 'withdrawn' });
    expect(codeOf(decideOpening(school))).toBe('ALREADY_DECIDED');
    expect(openingOf(school, PEOPLE.maths)).toEqual({ asked: '' });
  });
});
