import { sharingChange } from '../../../src/engine/sharing/sharing';

const OWNER = 'so-diem@truong.edu.vn';
const FILE = { id: 'f', name: 'Sổ điểm 6A1', writersCanShare: false };
const wanted = (...emails: string[]) =>
  emails.map((email) => ({ fileId: 'f', email, role: 'writer' as const }));
const user = (emailAddress: string, role = 'writer') => ({
  id: emailAddress,
  type: 'user',
  role,
  emailAddress,
});
const NOTHING_TRIED = { isAlias: () => false, isRefused: () => false };

function compared(
  permissions: readonly ReturnType<typeof user>[],
  shares: ReturnType<typeof wanted>,
  tries = NOTHING_TRIED,
) {
  const { give, withdraw } = sharingChange(
    { file: { ...FILE, permissions }, shares },
    tries,
    OWNER,
  );

  return [give.map(({ email }) => email), withdraw.map(({ email }) => email)];
}

describe('sharingChange', () => {
  it('finds nothing where all is as wanted, whatever the case of an address', () => {
    expect(
      compared([user('A@truong.edu.vn'), user(OWNER, 'owner')], wanted('a@truong.edu.vn')),
    ).toEqual([[], []]);
  });

  it('takes a person of the domain off whom nobody wants', () => {
    expect(
      compared([user('a@truong.edu.vn'), user('b@truong.edu.vn')], wanted('a@truong.edu.vn')),
    ).toEqual([[], ['b@truong.edu.vn']]);
  });

  it('takes nobody of the domain off while somebody is missing: it may be another name of the same account', () => {
    expect(compared([user('ten.that@truong.edu.vn')], wanted('bi.danh@truong.edu.vn'))).toEqual([
      ['bi.danh@truong.edu.vn'],
      [],
    ]);
  });

  it('does not share again and again with an address that is another name', () => {
    const tries = { ...NOTHING_TRIED, isAlias: () => true };

    expect(
      compared([user('ten.that@truong.edu.vn')], wanted('bi.danh@truong.edu.vn'), tries),
    ).toEqual([[], []]);
  });

  it('is not kept from it by an address that Google refuses', () => {
    const tries = { ...NOTHING_TRIED, isRefused: () => true };

    expect(compared([user('b@truong.edu.vn')], wanted('khong.co@truong.edu.vn'), tries)).toEqual([
      [],
      ['b@truong.edu.vn'],
    ]);
  });

  it('takes whoever is from outside off in any case', () => {
    expect(compared([user('x@khac.vn')], wanted('bi.danh@truong.edu.vn'))[1]).toEqual([
      'x@khac.vn',
    ]);
  });
});
