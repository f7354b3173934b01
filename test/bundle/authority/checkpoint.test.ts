import type { FaultPlan } from '../../../local/kernel/fault-plan';
import type { LedgerEntry } from '../../../src/ledger/ledger-entry';
import { type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const DAY_MS = 24 * 3_600_000;

function beat(school: TinySchool, faults?: FaultPlan): void {
  school.clock.advance(300_000);
  school.heartbeat(faults);
}

/** As many mails as the account may send have left it, by this UTC day; 0 = none. */
function mailsSent(school: TinySchool, count: number): void {
  const { runtime } = school.workspace;
  const day = new Date(school.clock.now()).toISOString().slice(0, 10);

  runtime.load({ ...runtime.dump(), quotas: { [`${day}|email|${PEOPLE.owner}`]: count } });
}

const checkpoints = (school: TinySchool): readonly LedgerEntry[] =>
  school.ledger().filter(({ meaning }) => meaning === 'checkpoint');

const mails = (school: TinySchool) =>
  school.workspace.runtime.outbox().filter(({ subject }) => subject.startsWith('Điểm chốt'));

/** The next morning, before the first beat. */
function morning(): { readonly school: TinySchool; readonly before: number } {
  const school = tinySchool();
  school.clock.advance(DAY_MS);

  return { school, before: mails(school).length };
}

describe('the checkpoint of a day on which no mail leaves', () => {
  it('is recorded all the same, once', () => {
    const { school } = morning();
    const before = checkpoints(school).length;
    mailsSent(school, 1500);
    [1, 2, 3].forEach((_) => {
      beat(school);
    });

    expect(checkpoints(school)).toHaveLength(before + 1);
    expect(school.verified()).toBe(true);
  });

  it('is mailed as it was recorded, once, when mail leaves again on that day', () => {
    const { school, before } = morning();
    mailsSent(school, 1500);
    beat(school);
    // The chains grow meanwhile.
    school.person(PEOPLE.principal).command('lock.apply', { scope: {}, reason: 'Chốt sổ' });
    beat(school);
    expect(mails(school)).toHaveLength(before);

    mailsSent(school, 0);
    beat(school);
    beat(school);
    const recorded = checkpoints(school).at(-1);
    const [mail, ...more] = mails(school).slice(before);

    expect(more).toEqual([]);
    expect(mail?.to).toEqual([PEOPLE.principal, PEOPLE.deputy]);
    expect(mail?.body).toContain(`Gốc Merkle: ${recorded?.newValue}`);
  });

  it('gives way to that of the next day', () => {
    const { school, before } = morning();
    const recorded = checkpoints(school).length;
    mailsSent(school, 1500);
    beat(school);
    school.clock.advance(DAY_MS);
    mailsSent(school, 0);
    beat(school);
    beat(school);

    expect(checkpoints(school)).toHaveLength(recorded + 2);
    expect(mails(school).slice(before)).toMatchObject([
      { body: expect.stringContaining(`Gốc Merkle: ${checkpoints(school).at(-1)?.newValue}`) },
    ]);
  });
});

test('a beat that dies at any call records one checkpoint, and mails it at least once', () => {
  for (let index = 1; index <= 16; index += 1) {
    const { school, before } = morning();
    const recorded = checkpoints(school).length;
    beat(school, (call) => (call.index === index ? { kind: 'killAfter' } : null));
    beat(school);
    beat(school);

    expect({ index, recorded: checkpoints(school).length }).toEqual({
      index,
      recorded: recorded + 1,
    });
    expect(mails(school).length - before).toBeGreaterThanOrEqual(1);
    expect(mails(school).length - before).toBeLessThanOrEqual(2);
  }
});
