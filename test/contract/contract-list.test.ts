import fc from 'fast-check';
import { CONTRACT_LIST } from '../../src/contract/contract-list';
import { readPayload } from '../../src/contract/read-payload';
import { AppError } from '../../src/kernel/app-error';
import { saysSomething } from '../../src/kernel/text/says-something';
import { ROLE_TABLE } from '../../src/school/roles/role-table';

describe('the contract', () => {
  it('has each name once, and nothing that nobody may', () => {
    const names = CONTRACT_LIST.map(({ name }) => name);

    expect(new Set(names).size).toBe(names.length);
    expect(CONTRACT_LIST.filter(({ may }) => may.length === 0)).toEqual([]);
  });

  it('names roles of the role table only, each once', () => {
    const known = ROLE_TABLE.map(({ role }) => role);

    CONTRACT_LIST.forEach(({ may }) => {
      expect(known).toEqual(expect.arrayContaining([...may]));
      expect(new Set(may).size).toBe(may.length);
    });
  });

  it.each(CONTRACT_LIST.map((contract) => [contract.name, contract] as const))(
    '%s takes anything from outside without breaking',
    (_name, { payload }) => {
      fc.assert(
        fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
          try {
            readPayload(payload, value);
          } catch (error) {
            expect(error).toBeInstanceOf(AppError);
          }
        }),
        { numRuns: 50 },
      );
    },
  );

  it('takes no list for an object: an empty one would cover the whole school', () => {
    const apply = CONTRACT_LIST.find(({ name }) => name === 'lock.apply');

    expect(() => apply && readPayload(apply.payload, { scope: [], reason: 'chốt sổ' })).toThrow(
      /BAD_INPUT/,
    );
    CONTRACT_LIST.forEach(({ payload }) => {
      expect(() => readPayload(payload, [])).toThrow(/BAD_INPUT/);
    });
  });

  it('takes no order without a reason in words', () => {
    const given = {
      scope: {},
      orderId: 'x',
      reason: '…',
      until: '2026-10-05T01:00:00Z',
      digest: 'x',
    };
    const deciding = CONTRACT_LIST.filter(({ name }) => /^(lock|policy)\.(?!s)/.test(name));

    expect(saysSomething(given.reason)).toBe(false);
    expect(deciding).not.toEqual([]);
    deciding.forEach(({ payload }) => {
      expect(() => readPayload(payload, given)).toThrow(/REASON_REQUIRED/);
    });
  });

  it('asks for the end of an opening before anything else', () => {
    const release = CONTRACT_LIST.find(({ name }) => name === 'lock.release');

    expect(() => release && readPayload(release.payload, { scope: {}, reason: '' })).toThrow(
      /END_TIME_REQUIRED/,
    );
  });
});

describe('a scope of an order', () => {
  const apply = CONTRACT_LIST.find(({ name }) => name === 'lock.apply');
  const read = (payload: unknown): unknown => apply && readPayload(apply.payload, payload);

  it.each<[string, unknown]>([
    ['a misspelt field', { scope: { clasIds: ['6A1'] }, reason: 'chốt sổ' }],
    ['a field of another command', { scope: { classId: '6A1' }, reason: 'chốt sổ' }],
    ['a field beside it', { Scope: { classIds: ['6A1'] }, reason: 'chốt sổ' }],
  ])('is refused with %s, rather than taken for the whole school', (_what, payload) => {
    expect(() => read(payload)).toThrow(/BAD_INPUT/);
  });

  it('names a class once', () => {
    expect(read({ scope: { classIds: ['6A1', '6A1 '] }, reason: 'chốt sổ' })).toMatchObject({
      scope: { classIds: ['6A1'] },
    });
  });
});
