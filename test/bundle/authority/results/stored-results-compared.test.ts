import { answerValue } from '../../../../local/school/person-at-work';
import { mails } from '../../../authority/support/book-identity';
import { said } from '../../../authority/support/said';
import type { TinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';
import { approvedSchool, HK1, WHO } from './results-school';

const RANGE = "'Kết quả đã duyệt'!A2:I20";

/** Every class is compared once on the next day. */
function nextDay(school: TinySchool): void {
  school.clock.advance(20 * 60 * 60_000);
  hours(school);
}

function hours(school: TinySchool, count = 4): void {
  for (let hour = 0; hour < count; hour += 1) {
    school.clock.advance(61 * 60_000);
    school.heartbeat();
  }
}

function stored(school: TinySchool): readonly (readonly string[])[] {
  return school.files().readRows(school.files().ledger, RANGE);
}

function padded(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row) => Array.from({ length: 9 }, (_, column) => row[column] ?? ''));
}

function troubles(school: TinySchool): readonly string[] {
  const { lines } = answerValue(school.person(WHO.admin).query('health.list', {}));

  return lines.map(({ code }) => code);
}

function rewrite(school: TinySchool, change: (text: string) => string): void {
  const { ledger } = school.files();
  const rows = stored(school).map((row) => row.map(change));
  school.files(PEOPLE.owner).writeRows(ledger, RANGE, rows);
}

function alarms(school: TinySchool): readonly string[] {
  return school
    .ledger()
    .filter(({ meaning }) => meaning === 'alarm')
    .map(said);
}

describe('approved results that somebody rewrote in the ledger file (A10)', () => {
  it('are made again as they were approved, named in the ledger and mailed once', () => {
    const school = approvedSchool();
    const before = stored(school);
    rewrite(school, (text) => text.replaceAll('"toan":80', '"toan":100'));
    expect(stored(school)).not.toEqual(before);
    hours(school, 6);

    expect(stored(school)).toEqual(before);
    expect(alarms(school)).toHaveLength(1);
    expect(alarms(school)[0]).toContain('Kết quả đã duyệt vừa bị sửa');
    expect(
      mails(school).filter((body) => body.includes('Kết quả đã duyệt vừa bị sửa')),
    ).toHaveLength(1);
    expect(school.verified()).toBe(true);
  });

  it('are brought back although their rows were taken out', () => {
    const school = approvedSchool();
    const before = stored(school);
    rewrite(school, () => '');
    hours(school);

    expect(stored(school)).toEqual(before);
  });

  it('are a trouble until they are restored where what they were made from has changed since', () => {
    const school = approvedSchool();
    const before = stored(school);
    answerValue(
      school
        .person(WHO.principal)
        .command('result.reopen', { ...HK1, reason: 'Chấm lại bài cuối kì' }),
    );
    hours(school, 1);
    expect(school.type(WHO.bao, { ...HK1, tab: 'toan', key: 'HK1.CK', pupil: 0 }, '1')).toBeNull();
    hours(school, 1);
    rewrite(school, (text) => text.replaceAll('"toan":80', '"toan":100'));
    nextDay(school);

    expect(alarms(school)).toEqual([expect.stringContaining('chưa dựng lại được')]);
    expect(troubles(school)).toContain('resultsAltered');
    school.files(PEOPLE.owner).writeRows(school.files().ledger, RANGE, padded(before));
    hours(school, 2);
    nextDay(school);
    expect(troubles(school)).not.toContain('resultsAltered');
  });

  it('that nobody touched are told of by nobody', () => {
    const school = approvedSchool();
    hours(school, 6);

    expect([alarms(school), mails(school)]).toEqual([[], []]);
  });
});
