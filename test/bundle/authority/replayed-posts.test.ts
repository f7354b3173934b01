import { ADDON_CLIENT_ID, CARRIED_DEPLOYMENT } from '../../../local/workspace';
import { type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

interface Answer {
  readonly ok: boolean;
  readonly code?: string;
  readonly value?: unknown;
}

const tokenOf = (school: TinySchool, email: string): string =>
  school.workspace.tokens.issueIdentityToken({ email, audience: ADDON_CLIENT_ID });

/** A whole request as somebody could have copied it, sent by nobody Google knows. */
function post(school: TinySchool, token: string, issuedAt = '2026-10-05T02:00:00.000Z'): Answer {
  const payload = { scope: { classIds: ['6A1'] }, reason: 'Chốt sổ' };
  const envelope = { id: 'lenh-bi-chep-lai', name: 'lock.apply', payload, issuedAt };
  const { body } = school.workspace.runtime.visit({
    deploymentId: CARRIED_DEPLOYMENT,
    method: 'POST',
    query: {},
    body: JSON.stringify({ token, kind: 'command', envelope }),
    contentType: 'application/json',
    actor: null,
  });

  return JSON.parse(body) as Answer;
}

const orders = (school: TinySchool) => school.table('Khóa sổ').filter(([id]) => id !== '');
const locks = (school: TinySchool) =>
  school.ledger().filter(({ meaning, chain }) => meaning === 'lock' && chain === '6A1');

describe('a copied request sent again (peers 4)', () => {
  it('has one effect, is nobody else’s, and is worth nothing once its token is out of date', () => {
    const school = tinySchool();
    const token = tokenOf(school, PEOPLE.principal);
    const first = post(school, token);
    const before = { orders: orders(school), locks: locks(school) };

    expect(first.ok).toBe(true);
    expect(post(school, token)).toEqual(first);
    expect(post(school, tokenOf(school, PEOPLE.deputy))).toMatchObject({
      ok: false,
      code: 'ID_REUSED',
    });
    school.clock.advance(3 * 3_600_000);
    expect(post(school, token).ok).toBe(false);
    expect({ orders: orders(school), locks: locks(school) }).toEqual(before);
    expect(before.locks).toHaveLength(1);
  });
});

describe('the clock of whoever sends (peers 11)', () => {
  it.each(['1999-01-01T00:00:00.000Z', '2099-12-31T23:59:59.999Z', 'hôm qua'])(
    'counts for nothing: sent at %s',
    (issuedAt) => {
      const school = tinySchool();
      const before = school.clock.now();

      expect(post(school, tokenOf(school, PEOPLE.principal), issuedAt).ok).toBe(true);
      const [time = 0] = locks(school).map((entry) => Date.parse(entry.time));
      expect(time).toBeGreaterThanOrEqual(before);
      expect(time).toBeLessThanOrEqual(school.clock.now());
    },
  );
});
