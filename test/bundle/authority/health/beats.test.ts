import { answerValue } from '../../../../local/school/person-at-work';
import {
  at,
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';
import { BEAT_MS, beat, drive, failing, health, mails, wrong } from './health-school';

let prepared: ReturnType<typeof takeSnapshot> | null = null;

const GK = { classId: '6A1', tab: 'toan', key: 'HK1.GK', pupil: 0 } as const;
const TX1 = { ...GK, key: 'HK1.TX1' } as const;

/** A school with a mid-term test on 16/11/2026 whose beats have nothing to complain of. */
function quiet(): TinySchool {
  if (prepared === null) {
    const school = tinySchool();
    school
      .files(PEOPLE.owner)
      .writeRows(school.files().control, "'Ngày kiểm tra'!A2:E2", [
        ['', '6', 'toan', 'HK1.GK', '16/11/2026'],
      ]);
    beat(school);
    beat(school);
    prepared = takeSnapshot(school.workspace);
  }

  return fromSnapshot(prepared);
}

function deleteTab(school: TinySchool, sheetId: number): void {
  expect(school.batch(PEOPLE.owner, school.files().control, [{ deleteSheet: { sheetId } }])).toBe(
    200,
  );
}

describe('a tab of control that was deleted (K4)', () => {
  it('counts as it last stood where people write it by hand; the beat goes on, people are told', () => {
    const school = quiet();
    const settings = school.table('Cài đặt');
    deleteTab(school, 11);
    school.type(PEOPLE.maths, TX1, '8');
    beat(school);

    expect(school.history(TX1).map(({ newValue }) => newValue)).toEqual(['8']);
    expect(mails(school)).toEqual([expect.stringContaining('thiếu trang “Cài đặt”')]);
    expect(health(school).lines.map(({ code }) => code)).toEqual(['tabLost']);
    expect(
      school.person(PEOPLE.principal).command('lock.apply', { scope: {}, reason: 'Chốt sổ' }),
    ).toMatchObject({ ok: false, code: 'CONTROL_INCOMPLETE', details: { tab: { vi: 'Cài đặt' } } });

    school.clock.set(at('2026-12-02T00:01:00'));
    school.heartbeat();
    expect(school.type(PEOPLE.maths, GK, '8')).toMatch(/protected/);

    school.batch(PEOPLE.owner, school.files().control, [
      { addSheet: { properties: { sheetId: 11, title: 'Cài đặt' } } },
    ]);
    school
      .files()
      .writeRows(school.files().control, "'Cài đặt'!A1:C1", [['Khóa', 'Giá trị', 'Ý nghĩa']]);
    school
      .files()
      .writeRows(school.files().control, `'Cài đặt'!A2:C${settings.length + 1}`, settings);
    beat(school);
    expect(wrong(school)).toEqual([]);
    expect(mails(school)).toHaveLength(1);
  });

  it('comes back from its sealed copy where only the software writes it; nothing stops, and it is told', () => {
    const school = quiet();
    deleteTab(school, 21);
    school.type(PEOPLE.maths, TX1, '8');
    beat(school);

    expect(school.history(TX1).map(({ newValue }) => newValue)).toEqual(['8']);
    expect(mails(school)).toEqual([expect.stringContaining('“Công việc”: trang bị xóa')]);
    beat(school);
    expect(mails(school)).toHaveLength(1);
  });

  it('opens nothing where it told of orders, and is told', () => {
    const school = quiet();
    answerValue(
      school.person(PEOPLE.principal).command('lock.apply', { scope: {}, reason: 'Chốt sổ' }),
    );
    deleteTab(school, 19);
    beat(school);

    expect(school.type(PEOPLE.maths, TX1, '8')).toMatch(/protected/);
    expect(mails(school)).toEqual([expect.stringContaining('“Khóa sổ”: trang bị xóa')]);
  });
});

describe('what keeps a beat from its work', () => {
  it('is a ledger without one of its tabs', () => {
    const school = quiet();
    expect(
      school.batch(PEOPLE.owner, school.files().ledger, [{ deleteSheet: { sheetId: 2 } }]),
    ).toBe(200);
    beat(school);
    beat(school);

    expect(wrong(school)).toEqual([['fileUnreadable', expect.stringContaining('Sổ cái')]]);
    expect(mails(school)).toEqual([expect.stringContaining('Sổ cái')]);
  });

  it('is a quota that is used up; told once, over when it is back', () => {
    const school = quiet();
    const restore = failing(school, 429, ({ url }) => url.includes('/spreadsheets/'));
    beat(school);
    beat(school);

    expect(mails(school)).toEqual([expect.stringContaining('hạn mức của Google')]);
    restore();
    expect(new Set(wrong(school).map(([code]) => code))).toEqual(new Set(['quotaGone']));
    beat(school);
    expect(wrong(school)).toEqual([]);
  });

  it('is a part that fails, by its name; the parts after it are done', () => {
    const school = quiet();
    school.type(PEOPLE.maths, TX1, '8');
    const restore = failing(school, 403, ({ url }) =>
      decodeURIComponent(url).includes("/values/'TRUONG'"),
    );
    beat(school, 24 * 3_600_000);
    restore();

    expect(school.history(TX1).map(({ newValue }) => newValue)).toEqual(['8']);
    expect(wrong(school)).toEqual([
      ['partFailed', expect.stringContaining('Điểm chốt sổ cái hằng ngày')],
    ]);
    expect(mails(school)).toEqual([expect.stringContaining('Google says no.')]);
    beat(school);
    expect(wrong(school)).toEqual([]);
  });

  it('is no matter for people while Google is away for less than an hour', () => {
    const school = quiet();
    const restore = failing(school, 503, ({ url }) => url.includes('/spreadsheets/'));
    for (let round = 0; round < 11; round += 1) {
      beat(school);
    }
    expect(mails(school)).toEqual([]);

    beat(school);
    beat(school);
    expect(mails(school)).toEqual([expect.stringContaining('Google không trả lời')]);
    restore();
  });

  it('is Drive that does not tell: what is due by time closes all the same', () => {
    const school = quiet();
    const restore = failing(school, 403, ({ url }) => url.includes('/drive/v3/files?q='));
    school.clock.set(at('2026-12-02T00:01:00'));
    school.heartbeat();

    expect(school.type(PEOPLE.maths, GK, '8')).toMatch(/protected/);
    expect(mails(school)).toEqual([expect.stringContaining('Quét sổ điểm')]);
    restore();
    beat(school);
    expect(wrong(school)).toEqual([]);
  });
});

describe('beats that do not come (peers 43)', () => {
  const SILENCE = 31 * 60_000;

  function overview(school: TinySchool, email: string) {
    return school.person(email).query('school.overview', {});
  }

  it('are noticed by anybody’s query, which writes nothing', () => {
    const school = quiet();
    const since = health(school).lastBeat;
    expect(overview(school, PEOPLE.maths)).not.toHaveProperty('health');

    school.clock.advance(SILENCE);
    const before = JSON.stringify(school.workspace.runtime.dump().properties);
    expect(overview(school, PEOPLE.maths)).toMatchObject({
      ok: true,
      health: { silentSince: since },
    });
    expect(JSON.stringify(school.workspace.runtime.dump().properties)).toBe(before);
    expect(mails(school)).toEqual([]);
  });

  it('are taken down and mailed once by the command of any visitor, and over with the next beat', () => {
    const school = quiet();
    const since = health(school).lastBeat;
    school.clock.advance(SILENCE);
    const report = (email: string) => school.person(email).command('health.report', {});

    expect(report(PEOPLE.stranger)).toMatchObject({ ok: false });
    expect(mails(school)).toEqual([]);
    expect(report(PEOPLE.maths)).toMatchObject({
      ok: true,
      value: { silentSince: since, told: true },
    });
    expect(report(PEOPLE.literature)).toMatchObject({ ok: true });
    school.clock.advance(24 * 3_600_000);
    report(PEOPLE.sport);
    expect(mails(school)).toEqual([expect.stringContaining('không có lượt quét nào từ')]);
    expect(wrong(school)).toEqual([['noBeat', expect.any(String)]]);

    beat(school);
    expect(wrong(school)).toEqual([]);
    expect(overview(school, PEOPLE.maths)).not.toHaveProperty('health');
  });

  it('cannot be made up by a visitor while beats come', () => {
    const school = quiet();

    expect(school.person(PEOPLE.maths).command('health.report', {})).toMatchObject({
      ok: true,
      value: { silentSince: null },
    });
    expect(mails(school)).toEqual([]);
    expect(wrong(school)).toEqual([]);
  });

  it('are told also while control cannot be read', () => {
    const school = quiet();
    school.clock.advance(SILENCE);
    const restore = failing(school, 404, ({ url }) =>
      url.includes(`/spreadsheets/${school.files().control}`),
    );

    expect(school.person(PEOPLE.maths).command('health.report', {})).toMatchObject({ ok: true });
    expect(school.person(PEOPLE.stranger).command('health.report', {})).toMatchObject({
      ok: false,
    });
    restore();
    expect(mails(school)).toHaveLength(1);
  });
});

test('a quiet beat costs three requests', () => {
  const school = quiet();
  const before = school.workspace.counter.fetches;
  school.clock.advance(BEAT_MS);
  school.heartbeat();

  expect(school.workspace.counter.fetches - before).toBe(3);
});

/** As many mails as the account may send have left it, by this UTC day; 0 = none. */
function mailsSent(school: TinySchool, count: number): void {
  const { runtime } = school.workspace;
  const day = new Date(school.clock.now()).toISOString().slice(0, 10);

  runtime.load({ ...runtime.dump(), quotas: { [`${day}|email|${PEOPLE.owner}`]: count } });
}

test('mail that cannot be sent is sent with a later beat; meanwhile the page tells', () => {
  const school = quiet();
  const path = school.bookId('6A1');
  drive(school, PEOPLE.owner, { method: 'PATCH', path, body: { trashed: true } });
  mailsSent(school, 1500);
  beat(school);

  expect(mails(school)).toEqual([]);
  expect(health(school).lines).toMatchObject([{ code: 'fileTrashed', told: null }]);
  mailsSent(school, 0);
  beat(school);
  expect(mails(school)).toHaveLength(1);
});
