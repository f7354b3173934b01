import { answerValue } from '../../../local/school/person-at-work';
import { ask, lockedWithMark } from '../../authority/support/corrections';
import {
  at,
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../authority/support/school';
import { testOn } from '../../authority/support/test-days';
import { PEOPLE } from '../../authority/support/tiny-tables';

/** Mid-term maths of grade 6 is overdue since 2 December, and nobody has entered anything. */
const founded = (() => {
  const school = tinySchool();
  testOn(school, '16/11/2026');
  school.clock.set(at('2026-12-02T05:00'));
  school.heartbeat();

  return takeSnapshot(school.workspace);
})();

const mails = (school: TinySchool, subject = 'Sổ điểm: ') =>
  school.workspace.runtime
    .outbox()
    .filter((mail) => mail.subject.startsWith(subject))
    .map(({ to, subject: title, body }) => ({ to: to.join(), title, body }));

function beatAt(school: TinySchool, local: string): void {
  school.clock.set(at(local));
  school.heartbeat();
}

describe('the daily digest', () => {
  it('goes once in the morning to who owes something, and names no pupil', () => {
    const school = fromSnapshot(founded);
    beatAt(school, '2026-12-03T06:29');
    expect(mails(school)).toEqual([]);

    beatAt(school, '2026-12-03T06:31');
    beatAt(school, '2026-12-03T12:00');
    const [mail, ...others] = mails(school);

    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: PEOPLE.maths, title: 'Sổ điểm: 2 cột cần nhập' });
    expect(mail?.body).toContain(
      '6A1 · Toán – Giữa kì – HKI: còn 4/4, quá hạn 2 ngày (01/12/2026)',
    );
    expect(mail?.body).not.toContain('Bùi Gia An');

    beatAt(school, '2026-12-04T07:00');
    expect(mails(school)).toHaveLength(2);
  });

  it('does not go to who wants none, nor on a Sunday', () => {
    const school = fromSnapshot(founded);
    const teacher = school.person(PEOPLE.maths);
    expect(answerValue(teacher.command('reminder.digest', { wanted: false })).digest).toBe(false);
    beatAt(school, '2026-12-03T07:00');
    expect(mails(school)).toEqual([]);

    answerValue(teacher.command('reminder.digest', { wanted: true }));
    beatAt(school, '2026-12-06T07:00');
    expect(mails(school)).toEqual([]);
    beatAt(school, '2026-12-07T07:00');
    expect(mails(school)).toHaveLength(1);
  });
});

describe('a nudge', () => {
  const nudge = (school: TinySchool, email: string = PEOPLE.principal) =>
    school.person(email).command('reminder.nudge', { staffIds: ['GV05'] });

  it('is mailed by the next beat, by name of who gave it, and once a day', () => {
    const school = fromSnapshot(founded);
    const view = answerValue(nudge(school));

    expect(view.nudges).toMatchObject([{ staffIds: ['GV05'], isOwn: true, isSent: false }]);
    expect(mails(school)).toEqual([]);
    beatAt(school, '2026-12-02T05:05');
    expect(mails(school)).toMatchObject([
      { to: PEOPLE.maths, title: 'Sổ điểm: Trần Quang Huy nhắc nhập điểm' },
    ]);
    expect(nudge(school, PEOPLE.deputy)).toMatchObject({ ok: false, code: 'BAD_INPUT' });

    beatAt(school, '2026-12-02T05:10');
    expect(mails(school)).toHaveLength(1);
  });

  it('waits while its mail is refused', () => {
    const school = fromSnapshot(founded);
    answerValue(nudge(school));
    const isSent = () =>
      answerValue(school.person(PEOPLE.principal).query('progress.view', {})).reminders.nudges[0]
        ?.isSent;

    school.heartbeat(({ service, operation }) =>
      service === 'MailApp' && operation === 'sendEmail'
        ? { kind: 'status', status: 503, applied: false }
        : null,
    );
    expect([isSent(), mails(school)]).toEqual([false, []]);
    school.heartbeat();
    expect([isSent(), mails(school).length]).toEqual([true, 1]);
  });

  it('is offered to those who may give it, where something is due, and undone by who gave it', () => {
    const school = fromSnapshot(founded);
    answerValue(nudge(school));
    const seen = (email: string) => {
      const { rows, reminders } = answerValue(school.person(email).query('progress.view', {}));
      const places = rows.filter(({ mayNudge }) => mayNudge);

      return {
        offered: places.map(({ classId, subjectId }) => `${classId}/${subjectId}`).sort(),
        own: reminders.nudges.map(({ isOwn }) => isOwn),
      };
    };
    const late = ['6A1/toan', '6A2/toan'];

    expect(seen(PEOPLE.principal)).toEqual({ offered: late, own: [true] });
    expect(seen(PEOPLE.deputy)).toEqual({ offered: late, own: [false] });
    expect(seen(PEOPLE.literature)).toEqual({ offered: [], own: [] });
  });

  it('is undone until it is mailed, by who gave it', () => {
    const school = fromSnapshot(founded);
    const [given] = answerValue(nudge(school)).nudges;
    const undo = (email: string) =>
      school.person(email).command('reminder.undo', { reminderId: given?.id ?? '' });

    expect(undo(PEOPLE.deputy)).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    expect(answerValue(undo(PEOPLE.principal)).nudges).toEqual([]);
    beatAt(school, '2026-12-02T05:05');
    expect(mails(school)).toEqual([]);

    answerValue(nudge(school, PEOPLE.deputy));
    beatAt(school, '2026-12-02T05:10');
    expect(mails(school)).toHaveLength(1);
    expect(undo(PEOPLE.principal)).toMatchObject({ ok: false, code: 'NOT_FOUND' });
  });

  it('is not given by a teacher, nor for somebody nobody knows', () => {
    const school = fromSnapshot(founded);

    expect(nudge(school, PEOPLE.literature)).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
    expect(
      school.person(PEOPLE.principal).command('reminder.nudge', { staffIds: ['GV99'] }),
    ).toMatchObject({ ok: false, code: 'NOT_FOUND' });
  });
});

test('those who decide hear of a request at once, once, and not who asks', () => {
  const school = lockedWithMark();
  answerValue(ask(school));
  school.heartbeat();
  const told = mails(school, 'Đề nghị sửa điểm PĐN-001');

  expect(told).toHaveLength(1);
  expect(told[0]?.title).toBe('Đề nghị sửa điểm PĐN-001: 6A1 Toán');
  expect(told[0]?.body).toContain('Trần Minh Oanh đề nghị sửa một điểm: lớp 6A1, Toán');
  expect(told[0]?.body).not.toContain('Bùi Gia An');
});
