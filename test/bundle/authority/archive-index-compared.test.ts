import { answerValue } from '../../../local/school/person-at-work';
import { mails } from '../../authority/support/book-identity';
import { byOwner } from '../../authority/support/by-owner';
import { ask, decide, lockedWithMark } from '../../authority/support/corrections';
import { said } from '../../authority/support/said';
import type { TinySchool } from '../../authority/support/school';

const HOUR_MS = 60 * 60_000;

/** A school with minutes in its archive. */
function withMinutes(): TinySchool {
  const school = lockedWithMark();
  answerValue(ask(school));
  answerValue(decide(school));
  hours(school, 1);

  return school;
}

/** Every class is compared once on the next day. */
function nextDay(school: TinySchool): void {
  school.clock.advance(20 * HOUR_MS);
  hours(school, 4);
}

function hours(school: TinySchool, count: number): void {
  for (let hour = 0; hour < count; hour += 1) {
    school.clock.advance(HOUR_MS + 60_000);
    school.heartbeat();
  }
}

function row(school: TinySchool): readonly string[] {
  return school.table('Lưu trữ').find(([, , kind]) => kind === 'minutes') ?? [];
}

function alarms(school: TinySchool): readonly string[] {
  return school
    .ledger()
    .filter(({ meaning }) => meaning === 'alarm')
    .map(said);
}

describe('the index of the archive against the ledger (A11)', () => {
  it('a row taken out by hand is put back at once', () => {
    const school = withMinutes();
    const before = row(school);
    byOwner(school, 'Lưu trữ', () => []);
    hours(school, 1);

    expect(before).not.toEqual([]);
    expect(row(school)).toEqual(before);
    expect(mails(school).join()).toContain('“Lưu trữ”');
  });

  // What happened before the tables were sealed has a good seal: only the entries know.
  it.each<[string, (school: TinySchool) => void, string]>([
    ['taken out', (school) => school.arrange("'Lưu trữ'!A2:J2", [Array(10).fill('')]), 'không có'],
    [
      'with another hash',
      (school) => school.arrange("'Lưu trữ'!G2", [['0'.repeat(64)]]),
      'SHA-256 0000',
    ],
    [
      'put in',
      (school) =>
        school.arrange("'Lưu trữ'!A3:J3", [
          ['tep-la', 'Lưu trữ/x/la.pdf', 'minutes', '6A1', '', '', 'ab', '1', '', ''],
        ]),
      'không có mục nào',
    ],
  ])(
    'a row %s under a good seal is a trouble until it is right, named in the ledger once',
    (_how, change, words) => {
      const school = withMinutes();
      expect(row(school)).not.toEqual([]);
      change(school);
      nextDay(school);
      nextDay(school);
      const found = alarms(school).filter((reason) => reason.includes('không khớp sổ cái'));

      expect(found).toHaveLength(1);
      expect(found[0]).toContain(words);
      expect(mails(school).filter((body) => body.includes('không khớp sổ cái'))).toHaveLength(1);
    },
  );

  it('a true index is no trouble', () => {
    const school = withMinutes();
    nextDay(school);

    expect(alarms(school)).toEqual([]);
  });
});
