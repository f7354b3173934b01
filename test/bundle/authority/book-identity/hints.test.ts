import { answerValue } from '../../../../local/school/person-at-work';
import {
  AFTER_DEADLINE,
  asSoftware,
  attackOn,
  beforeDeadline,
  intrusions,
  KEYS,
  mails,
  ownHints,
  prepared,
  TX1,
  WITH_DEADLINE,
} from '../../../authority/support/book-identity';
import type { TinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

const HOWS = ['delete', 'relabel'] as const;
const ATTACKS = KEYS.flatMap((key) => HOWS.map((how) => ({ key, how })));

function locked(): TinySchool {
  const school = prepared();
  answerValue(
    school.person(PEOPLE.principal).command('lock.apply', { scope: {}, reason: 'Chốt điểm thử' }),
  );
  school.clock.advance(60_000);

  return school;
}

describe('a teacher’s own API call at what says what a book is (K1)', () => {
  it.each(ATTACKS)('finds nothing to $how of $key', ({ key, how }) => {
    const school = prepared();
    const before = ownHints(school);
    const status = school.batch(PEOPLE.maths, school.bookId('6A1'), [attackOn(key, how)]);
    school.heartbeat();

    expect(status).toBe(200);
    expect(ownHints(school)).toEqual(before);
    expect(school.ledger().filter(({ meaning }) => meaning === 'repair')).toEqual([]);
  });

  it('counts for nothing when it adds hints under the school’s keys: they are taken away, with an entry', () => {
    const school = prepared();
    const { sheetId, column } = school.place(TX1);
    const before = ownHints(school);
    const status = school.batch(PEOPLE.maths, school.bookId('6A1'), [
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'so-diem.cot',
            metadataValue: 'HK1.TX2',
            visibility: 'DOCUMENT',
            location: {
              dimensionRange: {
                sheetId,
                dimension: 'COLUMNS',
                startIndex: column,
                endIndex: column + 1,
              },
            },
          },
        },
      },
    ]);
    school.type(PEOPLE.maths, TX1, '8');
    school.heartbeat();
    const [entry, ...others] = school.ledger().filter(({ meaning }) => meaning === 'repair');

    expect(status).toBe(200);
    expect(school.history(TX1).map(({ newValue }) => newValue)).toEqual(['8']);
    expect(ownHints(school)).toEqual(before);
    expect(entry?.data).toMatchObject({ removed: 1 });
    expect(others).toEqual([]);
  });
});

describe('hints that are lost or altered in spite of all (K1)', () => {
  it.each(ATTACKS)(
    '$how $key: nothing opens in an open book, and they are restored',
    ({ key, how }) => {
      const school = prepared();
      const before = ownHints(school);
      const status = asSoftware(school, [attackOn(key, how)]);
      school.heartbeat();
      const [entry, ...others] = school.ledger().filter(({ data }) => data?.cause === 'hints');

      expect(status).toBe(200);
      expect(intrusions(school)).toEqual([]);
      expect(ownHints(school)).toEqual(before);
      expect(entry?.meaning).toBe('repair');
      expect(others).toEqual([]);
      expect(mails(school)).toHaveLength(1);

      school.clock.advance(60_000);
      school.type(PEOPLE.literature, { ...TX1, tab: 'van' }, '9');
      school.heartbeat();

      expect(intrusions(school)).toEqual([]);
      expect(school.type(PEOPLE.maths, TX1, '8')).toBeNull();
      school.clock.advance(60_000);
      school.heartbeat();
      expect(school.history(TX1).map(({ newValue }) => newValue)).toEqual(['8']);
      expect(mails(school)).toHaveLength(1);
    },
  );

  it.each(ATTACKS)('$how $key: nothing opens in a locked book', ({ key, how }) => {
    const school = locked();
    asSoftware(school, [attackOn(key, how)]);
    school.heartbeat();
    school.clock.advance(60_000);
    school.heartbeat();

    expect(intrusions(school)).toEqual([]);
    expect(school.type(PEOPLE.maths, TX1, '8')).not.toBeNull();
  });

  it.each(ATTACKS)(
    '$how $key: a lock order closes the book all the same, and says so truly',
    ({ key, how }) => {
      const school = prepared();
      asSoftware(school, [attackOn(key, how)]);
      const view = answerValue(
        school
          .person(PEOPLE.principal)
          .command('lock.apply', { scope: {}, reason: 'Chốt điểm thử' }),
      );

      expect(view.blocksChanged).toBeGreaterThan(0);
      expect(intrusions(school)).toEqual([]);
      expect(school.type(PEOPLE.maths, TX1, '8')).not.toBeNull();
    },
  );

  it.each(ATTACKS)('$how $key: a deadline closes its column all the same', ({ key, how }) => {
    const school = beforeDeadline();
    const before = school.type(PEOPLE.maths, WITH_DEADLINE, '8');
    asSoftware(school, [attackOn(key, how)]);
    school.clock.set(AFTER_DEADLINE);
    school.heartbeat();
    const after = school.type(PEOPLE.maths, WITH_DEADLINE, '9');
    school.clock.advance(60_000);
    school.heartbeat();

    expect([before, after]).toEqual([null, expect.any(String)]);
    expect(school.type(PEOPLE.maths, WITH_DEADLINE, '9')).not.toBeNull();
    expect(intrusions(school)).toEqual([]);
  });

  it('are made the school’s own in a book of an earlier version, without an alarm', () => {
    const school = prepared();
    const before = ownHints(school);
    asSoftware(
      school,
      KEYS.map((metadataKey) => ({
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataKey } }],
          developerMetadata: { visibility: 'DOCUMENT' },
          fields: 'visibility',
        },
      })),
    );
    school.type(PEOPLE.maths, TX1, '8');
    school.heartbeat();

    expect(school.history(TX1).map(({ newValue }) => newValue)).toEqual(['8']);
    expect(ownHints(school)).toEqual(before);
    // The marks were taken away as the school account, which is told of; the hints are not.
    expect(mails(school).filter((body) => !body.includes('ghi vào sổ bằng tay'))).toEqual([]);
    school.batch(
      PEOPLE.maths,
      school.bookId('6A1'),
      KEYS.map((key) => attackOn(key, 'delete')),
    );
    expect(ownHints(school)).toEqual(before);
  });
});
