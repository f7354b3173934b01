import { answerValue } from '../../../../local/school/person-at-work';
import type { RegulationView } from '../../../../src/capabilities/regulation/pure/regulation-views';
import { sayBoth } from '../../../../src/words/say-both';
import { ADOPTION } from '../../../authority/support/regulation';
import {
  at,
  type Cell,
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../../authority/support/school';
import { testOn } from '../../../authority/support/test-days';
import { PEOPLE } from '../../../authority/support/tiny-tables';

const TX: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };
const TABLE = 'Điều khoản quy chế';

const adopt = (school: TinySchool, more = {}, id = 'ban-hanh-1') =>
  school.person(PEOPLE.principal).command('regulation.adopt', { ...ADOPTION, ...more }, { id });
const view = (school: TinySchool, who: string = PEOPLE.principal): RegulationView =>
  answerValue(school.person(who).query('regulation.view', {}));
const rulesOf = (school: TinySchool) => view(school).adopted?.rules ?? [];
const told = (school: TinySchool) =>
  school
    .ledger()
    .filter(({ commandId }) => commandId.startsWith('regulation:'))
    .map(({ actor, role, meaning, data, reason }) => ({ actor, role, meaning, data, reason }));

let kept: ReturnType<typeof takeSnapshot> | null = null;

/** Nguyễn Du's regulation is in force, a mark was entered on its first day. */
function regulated(): TinySchool {
  if (kept === null) {
    const school = tinySchool();
    answerValue(adopt(school));
    school.heartbeat();
    kept = takeSnapshot(school.workspace);
  }

  return fromSnapshot(kept);
}

function beatAt(school: TinySchool, time: string): void {
  school.clock.set(at(time));
  school.heartbeat();
}

describe('a regulation', () => {
  it('is adopted with the sentences of a preset, which are from then on the school’s own', () => {
    const school = tinySchool();
    expect(view(school)).toMatchObject({ adopted: null, presets: { length: 5 } });
    const { adopted } = answerValue(adopt(school));

    expect(adopted).toMatchObject({
      id: 'ban-hanh-1',
      number: '12/QĐ-THCS',
      date: '2026-09-01',
      boardDecision: '13/QĐ-THCS',
      by: 'Trần Quang Huy',
    });
    expect(adopted?.rules[0]).toEqual({
      ruleId: 'ban-hanh-1/1',
      article: 'Điều 11 khoản 1 điểm a',
      text: 'điểm thường xuyên, do giáo viên bộ môn: cuối tuần 8, 17, 26, 34 của năm học',
      after: null,
      days: ['2026-11-01', '2027-01-03', '2027-03-21', '2027-05-16'],
    });
    expect(school.table(TABLE)).toHaveLength(15);
    expect(told(school)).toMatchObject([
      {
        actor: PEOPLE.principal,
        role: 'principal',
        meaning: 'rule',
        data: {
          regulation: { preset: 'nguyen-du', number: '12/QĐ-THCS' },
          sentences: { length: 15 },
          before: null,
        },
        reason: ADOPTION.reason,
      },
    ]);
    expect(school.verified()).toBe(true);
  });

  it('is one where it is given twice, and no preset, day or year of another’s making', () => {
    const school = tinySchool();
    const first = answerValue(adopt(school));
    expect(answerValue(adopt(school))).toEqual(first);
    expect(school.table(TABLE)).toHaveLength(15);
    expect(adopt(school, { preset: 'truong-khac' }, 'ban-hanh-2')).toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(adopt(school, { date: '2026-02-31' }, 'ban-hanh-3')).toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(adopt(school, { effectiveFrom: '2027-2028' }, 'ban-hanh-4')).toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(
      school.person(PEOPLE.admin).command('regulation.adopt', ADOPTION, { id: 'ban-hanh-5' }),
    ).toMatchObject({ code: 'ROLE_NOT_HELD' });
    expect(told(school)).toHaveLength(1);
  });

  it('changes sentence by sentence: a new row, what held before in the ledger', () => {
    const school = regulated();
    const [first] = rulesOf(school);
    const set = (id: string, more: object) =>
      school.person(PEOPLE.deputy).command(
        'regulation.setRule',
        {
          ruleId: first?.ruleId,
          article: 'Điều 11 khoản 1',
          phrase: 'Điểm thường xuyên: cuối tuần 2, tuần 4 của mỗi tháng; quá hạn thì nhắc',
          reason: 'Họp hội đồng 02/10',
          ...more,
        },
        { id },
      );
    answerValue(set('sua-dieu-1', {}));

    expect(rulesOf(school)[0]).toMatchObject({
      ruleId: first?.ruleId,
      article: 'Điều 11 khoản 1',
      text: 'điểm thường xuyên: cuối tuần 2, 4 của mỗi tháng',
      after: 'warn',
    });
    expect(told(school)[1]).toMatchObject({
      actor: PEOPLE.deputy,
      data: {
        sentence: { rule: first?.ruleId, after: 'warn' },
        before: { text: first?.text, after: '' },
      },
    });
    expect(
      set('sua-dieu-2', { phrase: 'điểm thường xuyên: cuối tuần hai mươi mốt rưỡi' }),
    ).toMatchObject({
      code: 'PHRASE_NOT_UNDERSTOOD',
      message: { vi: expect.stringMatching(/Từ thứ \d+ “/) },
    });
    expect(set('sua-dieu-3', { ruleId: 'khong-co' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(school.table(TABLE)).toHaveLength(16);
  });

  it('loses a sentence and gets a new one', () => {
    const school = regulated();
    const [first] = rulesOf(school);
    answerValue(
      school
        .person(PEOPLE.principal)
        .command('regulation.removeRule', { ruleId: first?.ruleId ?? '', reason: 'Bỏ' }),
    );
    answerValue(
      school.person(PEOPLE.principal).command('regulation.setRule', {
        article: 'Điều 20',
        phrase: 'chuyên cần: cuối mỗi tuần',
        reason: 'Thêm',
      }),
    );
    const texts = rulesOf(school).map(({ text }) => text);

    expect(texts).toHaveLength(15);
    expect(texts).not.toContain(first?.text);
    expect(texts).toContain('chuyên cần: cuối mỗi tuần');
  });

  it('is refused with what cannot be beside the calendar, naming article and day', () => {
    const school = regulated();
    testOn(school, '16/11/2026');
    const set = (phrase: string) =>
      school
        .person(PEOPLE.principal)
        .command('regulation.setRule', { article: 'Điều 30', phrase, reason: 'x y' });

    expect(set('điểm giữa kì, khối 6: chậm nhất ngày 10/11')).toMatchObject({
      code: 'REGULATION_IMPOSSIBLE',
      message: {
        vi: expect.stringMatching(
          /Điều 30: hạn nhập .* \(10\/11\/2026\) trước ngày kiểm tra 16\/11\/2026/,
        ),
      },
    });
    expect(set('điểm thường xuyên: cuối tuần 52 của năm học')).toMatchObject({
      code: 'REGULATION_IMPOSSIBLE',
    });
    expect(rulesOf(school)).toHaveLength(15);
  });

  it('leaves no room for a test on a day after its limit: what stood before holds, and the cell is named', () => {
    const school = regulated();
    testOn(school, '16/11/2026');
    answerValue(
      school.person(PEOPLE.principal).command('regulation.setRule', {
        article: 'Điều 30',
        phrase: 'điểm giữa kì, khối 6: chậm nhất ngày 20/11',
        reason: 'Họp hội đồng',
      }),
    );
    school.heartbeat();
    const until = school.info(PEOPLE.maths, { ...TX, key: 'HK1.GK' }).until;
    testOn(school, '23/11/2026');
    school.clock.advance(300_000);
    school.heartbeat();
    expect(until).toBe(new Date(at('2026-11-21T00:00:00')).toISOString());
    expect(school.info(PEOPLE.maths, { ...TX, key: 'HK1.GK' }).until).toBe(until);
    const { problems = [] } = answerValue(school.person(PEOPLE.admin).query('school.overview', {}));
    expect(problems.map((problem) => sayBoth(problem).vi)).toEqual([
      expect.stringContaining(
        '“23/11/2026” (Ngày kiểm tra: sau hạn nhập 20/11/2026 của quy chế (Điều 30))',
      ),
    ]);
  });
});

describe('regular marks under a regulation', () => {
  it('close with the first beat after week 17, by its article, and not a millisecond before', () => {
    const school = regulated();
    beatAt(school, '2027-01-03T23:50:00');
    expect(school.info(PEOPLE.maths, TX)).toMatchObject({
      open: true,
      until: new Date(at('2027-01-04T00:00:00')).toISOString(),
    });
    school.clock.set(at('2027-01-03T23:59:59.999'));
    expect(school.type(PEOPLE.maths, TX, '8')).toBeNull();
    school.clock.set(at('2027-01-04T00:00:00.000'));
    expect(school.info(PEOPLE.maths, { ...TX, pupil: 1 })).toMatchObject({
      open: false,
      closed: [{ reason: 'deadline', article: 'Điều 11 khoản 1 điểm a' }],
    });
    beatAt(school, '2027-01-04T00:01:00');

    expect(school.shown(TX)).toBe('8');
    expect(school.type(PEOPLE.maths, { ...TX, pupil: 1 }, '8')).toMatch(/protected/);
    expect(school.type(PEOPLE.maths, { ...TX, key: 'HK2.TX1' }, '8')).toMatch(/protected/);
  });

  it('are filled and, once accepted, changed by request only', () => {
    const school = regulated();
    expect(school.type(PEOPLE.maths, TX, '8')).toBeNull();
    school.clock.advance(300_000);
    school.heartbeat();
    expect(school.info(PEOPLE.maths, TX)).toMatchObject({
      open: false,
      mayRequest: true,
      closed: [{ reason: 'byRequest', article: 'Điều 11 khoản 2 điểm a' }],
      gates: {
        fill: {
          closed: [],
          until: new Date(at('2027-01-04T00:00:00')).toISOString(),
          article: '',
        },
        change: { closed: ['byRequest'], article: 'Điều 11 khoản 2 điểm a' },
      },
    });
    expect(school.type(PEOPLE.maths, TX, '9')).toBeNull();
    school.clock.advance(300_000);
    school.heartbeat();

    expect(school.shown(TX)).toBe('8');
    expect(school.note(TX)).toContain('chỉ sửa bằng phiếu');
    expect(school.history(TX).map(({ meaning, newValue }) => [meaning, newValue])).toEqual([
      ['enter', '8'],
      ['reject', '9'],
    ]);
    expect(school.info(PEOPLE.maths, { ...TX, pupil: 1 })).toMatchObject({ open: true });
  });
});

describe('a preview', () => {
  it('says what is understood, its days and what would close, and that is what then happens', () => {
    const school = regulated();
    beatAt(school, '2026-12-10T08:00:00');
    const phrase = 'điểm thường xuyên: cuối tuần 8, 10 của năm học';
    const ruleId = rulesOf(school)[0]?.ruleId ?? '';
    const preview = answerValue(
      school
        .person(PEOPLE.admin)
        .query('regulation.preview', { change: 'set', ruleId, phrase, after: null }),
    );
    const closing = preview.effects.filter(({ gate }) => gate === 'fill');

    expect(preview).toMatchObject({
      refusal: null,
      problems: [],
      rules: [{ text: phrase, days: ['2026-11-01', '2026-11-15'] }],
    });
    expect(closing).toContainEqual({
      ...{ subjectId: 'toan', key: 'HK1.TX1', gate: 'fill', opens: false },
      classIds: ['6A1', '6A2', '7A1'],
    });
    expect(closing.every(({ key }) => key.includes('.TX'))).toBe(true);
    answerValue(
      school
        .person(PEOPLE.principal)
        .command('regulation.setRule', { ruleId, article: 'Điều 11', phrase, reason: 'Họp' }),
    );
    expect(school.info(PEOPLE.maths, TX).open).toBe(false);
    expect(school.type(PEOPLE.maths, TX, '8')).toBeNull();
    school.clock.advance(300_000);
    school.heartbeat();
    expect(school.shown(TX)).toBe('');
    expect(school.type(PEOPLE.maths, TX, '8')).toMatch(/protected/);
  });

  it('points at the word that is not understood, and writes nothing', () => {
    const school = regulated();
    const preview = answerValue(
      school.person(PEOPLE.admin).query('regulation.preview', {
        change: 'set',
        phrase: 'điểm thường xuyên: cuối tuần con cá',
        after: null,
      }),
    );

    expect(preview.refusal).toMatchObject({ word: 7, text: 'cá' });
    expect(told(school)).toHaveLength(1);
  });
});
