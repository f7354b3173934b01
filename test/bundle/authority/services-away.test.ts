import type { FaultPlan } from '../../../local/kernel/fault-plan';
import { prepared } from '../../authority/support/book-identity';
import { PEOPLE } from '../../authority/support/tiny-tables';

const LOCK = { scope: {}, reason: 'Chốt sổ' };
const ID = 'lenh-khoa-dich-vu';

/** Every call of a service that is not HTTP, from the n-th call on, is answered by Google's server error. */
const away =
  (from: number, services: readonly string[]): FaultPlan =>
  ({ service, index }) =>
    index >= from && services.includes(service)
      ? { kind: 'status', status: 503, applied: false }
      : null;

const OTHERS = ['PropertiesService', 'MailApp', 'CacheService', 'ScriptApp', 'Session'];

describe('a service of Google that is away without an HTTP status', () => {
  const calls = (() => {
    const person = prepared().person(PEOPLE.principal);
    person.command('lock.apply', LOCK, { id: ID });

    return person.last?.calls ?? [];
  })();
  const places = calls.filter(({ service }) => service !== 'UrlFetchApp');
  const codes: string[] = [];

  it('is among what a command calls', () => {
    expect(places.some(({ service }) => service === 'PropertiesService')).toBe(true);
  });

  it.each(places.slice(2, 12).map(({ index, operation }) => [index, operation] as const))(
    'from call %i (%s) on is told as passing, never as an error nobody expected; given again it is done once',
    (index) => {
      const school = prepared();
      const answer = school
        .person(PEOPLE.principal)
        .command('lock.apply', LOCK, { id: ID, faults: away(index, OTHERS) });

      if (!answer.ok) {
        codes.push(answer.code);
        expect(answer).toMatchObject({ code: expect.stringMatching(/GOOGLE_UNAVAILABLE|BUSY/) });
        expect(answer.message.vi).toContain('thử lại');
      }

      expect(school.person(PEOPLE.principal).command('lock.apply', LOCK, { id: ID })).toMatchObject(
        {
          ok: true,
        },
      );
      expect(school.table('Khóa sổ').filter(([id]) => id === ID)).toHaveLength(1);
    },
  );

  it('did stop some of them', () => {
    expect(codes).toContain('GOOGLE_UNAVAILABLE');
  });
});

describe('a command whose HTTP calls all fail from some call on (peers 1)', () => {
  const calls = (() => {
    const person = prepared().person(PEOPLE.principal);
    person.command('lock.apply', LOCK, { id: ID });

    return person.last?.calls.filter(({ operation }) => /batchUpdate/.test(operation)) ?? [];
  })();

  it.each(calls.flatMap(({ index }) => [true, false].map((applied) => [index, applied] as const)))(
    'from call %i on (taken all the same: %s): the same id with another content never does both',
    (from, applied) => {
      const school = prepared();
      const principal = school.person(PEOPLE.principal);
      const failed = principal.command('lock.apply', LOCK, {
        id: ID,
        faults: ({ service, index }) =>
          service === 'UrlFetchApp' && index >= from
            ? { kind: 'status', status: 503, applied }
            : null,
      });
      expect(failed).toMatchObject({ ok: false, code: 'GOOGLE_UNAVAILABLE' });

      const other = { scope: { classIds: ['6A1'] }, reason: 'Chốt sổ lớp 6A1' };
      expect(principal.command('lock.apply', other, { id: ID })).toMatchObject({
        code: 'ID_REUSED',
      });
      expect(principal.command('lock.apply', LOCK, { id: ID })).toMatchObject({ ok: true });
      expect(school.table('Khóa sổ').filter(([id]) => id === ID)).toHaveLength(1);
      const locks = school.ledger().filter(({ meaning }) => meaning === 'lock');
      expect(new Set(locks.map(({ chain }) => chain)).size).toBe(locks.length);
      expect(school.verified()).toBe(true);
    },
  );
});
