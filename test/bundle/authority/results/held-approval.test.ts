import { answerValue } from '../../../../local/school/person-at-work';
import type { TinySchool } from '../../../authority/support/school';
import { changed, MOVE } from '../pupils/roster-school';
import {
  beat,
  completeAll,
  HK1,
  prepared,
  readySchool,
  submittedSchool,
  WHO,
} from './results-school';

const CELL = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };
const HELD = { classId: '6A1', subjectId: 'toan', pupilId: 'HS101', assessment: 'HK1.TX1' };

/** Another first mark of Gia An is typed after the end of a re-opening, and waits for a decision. */
function withLateMark(school: TinySchool): TinySchool {
  const leader = school.person(WHO.principal);
  const order = { scope: { classIds: ['6A1'] }, reason: 'Thử' };
  answerValue(leader.command('lock.apply', order));
  school.clock.advance(300_000);
  const until = school.clock.now() + 600_000;
  answerValue(leader.command('lock.release', { ...order, until: new Date(until).toISOString() }));
  school.heartbeat();
  school.clock.set(until + 660_000);
  expect(school.type(WHO.bao, CELL, '9')).toBeNull();
  beat(school);
  expect(answerValue(leader.query('held.list', {}))).toMatchObject([HELD]);

  return school;
}

const decide = (school: TinySchool, decision: 'accept' | 'refuse') =>
  school
    .person(WHO.principal)
    .command('held.decide', { ...HELD, decision, reason: 'Không rõ đã gõ lúc nào' });
const approve = (school: TinySchool) =>
  school.person(WHO.principal).command('result.approve', { classIds: ['6A1'], term: 1 });

const waiting = prepared(() => withLateMark(submittedSchool()));

test('nothing is approved over a value that waits for a decision, and who approves is told which', () => {
  const school = waiting();
  const [state] = answerValue(school.person(WHO.principal).query('result.states', { term: 1 }));

  expect(state).toMatchObject({ classId: '6A1', mayApprove: false });
  expect(approve(school)).toMatchObject({
    code: 'INCOMPLETE',
    message: {
      vi: expect.stringContaining(
        '6A1 – Bùi Gia An: “9” ở Toán – Thường xuyên 1 – HKI đang chờ quyết định',
      ),
    },
  });
  answerValue(decide(school, 'refuse'));
  expect(answerValue(approve(school))).toHaveLength(1);
});

test('what still waits after an approval is not accepted, but it can be refused', () => {
  const school = withLateMark(readySchool());
  changed(school, MOVE);
  beat(school);
  completeAll(school, HK1);
  answerValue(school.person(WHO.lan).command('result.submit', HK1));
  answerValue(approve(school));

  expect(decide(school, 'accept')).toMatchObject({ code: 'INCOMPLETE' });
  answerValue(decide(school, 'refuse'));
  expect(
    school
      .ledger()
      .filter(({ key }) => key.row === 'HS101' && key.column === CELL.key && key.class === '6A1')
      .map(({ meaning }) => meaning)
      .slice(-2),
  ).toEqual(['hold', 'dismiss']);
});
