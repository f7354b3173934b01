import { answerValue } from '../../../../local/school/person-at-work';
import { EVIDENCE } from '../../../authority/support/corrections';
import { ADOPTION } from '../../../authority/support/regulation';
import { at, type Cell, type TinySchool, tinySchool } from '../../../authority/support/school';
import { testOn } from '../../../authority/support/test-days';
import { PEOPLE } from '../../../authority/support/tiny-tables';

const TX: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

describe('the last day of corrections', () => {
  const ask = (school: TinySchool, change: object = {}) =>
    school.person(PEOPLE.maths).command('correction.request', {
      ...{ classId: '6A1', subjectId: 'toan', pupilId: school.pupilId(TX), assessment: 'HK1.TX1' },
      ...{ oldValue: school.shown(TX), newValue: '9', cause: 'mistyped', reason: 'Ghi nhầm cột' },
      evidence: [EVIDENCE],
      ...change,
    } as never);

  function marked(): TinySchool {
    const school = tinySchool();
    answerValue(school.person(PEOPLE.principal).command('regulation.adopt', ADOPTION));
    school.heartbeat();
    testOn(school, '21/12/2026', 'HK1.CK');
    school.type(PEOPLE.maths, TX, '7');
    school.heartbeat();

    return school;
  }

  it('is a week before the final test: asked before it is heard, later it is refused with the article', () => {
    const school = marked();
    school.clock.set(at('2026-12-14T23:58:00'));
    const request = answerValue(ask(school));
    answerValue(
      school.person(PEOPLE.maths).command('correction.withdraw', { requestId: request.id }),
    );
    school.clock.set(at('2026-12-15T00:00:00'));

    expect(ask(school)).toMatchObject({
      ...{ ok: false, code: 'CORRECTION_OVER' },
      details: { until: '24:00 14/12/2026', article: expect.stringContaining('Điều 11') },
    });
  });

  it('does not cover a mark that was entered after it', () => {
    const school = marked();
    school.clock.set(at('2026-12-16T09:00:00'));
    school.type(PEOPLE.maths, { ...TX, pupil: 1 }, '6');
    school.heartbeat();
    const late = school.pupilId({ ...TX, pupil: 1 });

    expect(ask(school)).toMatchObject({ ok: false, code: 'CORRECTION_OVER' });
    expect(ask(school, { pupilId: late, oldValue: '6' })).toMatchObject({ ok: true });
  });

  it('does not cover a re-marking, which names its decision on the request and in the minutes', () => {
    const school = marked();
    school.clock.set(at('2026-12-20T09:00:00'));

    expect(ask(school, { cause: 'remarked' })).toMatchObject({ ok: false, code: 'BAD_INPUT' });
    expect(
      ask(school, { cause: 'remarked', recheckDecision: '12/QĐ-THCS ngày 19/12/2026' }),
    ).toMatchObject({ ok: true, value: { recheckDecision: '12/QĐ-THCS ngày 19/12/2026' } });
  });
});
