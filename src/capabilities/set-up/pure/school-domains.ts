import { editDistance } from '../../../kernel/text/edit-distance';

/** What Google takes before the `@` of a school's address. */
const ADDRESS = /^[a-z0-9._'+-]+@[^\s@]+\.[^\s@]+$/;
const SLIPS = 3;

/**
 * Why an address cannot be that of somebody of the school, with the nearest one that could; null if it can. Sign-in
 * takes accounts of the school's domains only, so anybody else could never act and must not be shared with. Neither is
 * an address with a tag (`lan+2@…`) ever the one of an account: Google delivers it, and signs nobody in under it.
 */
export function addressFault(email: string, domains: readonly string[]): string | null {
  if (!ADDRESS.test(email)) {
    return `"${email}" không phải địa chỉ email.`;
  }

  const [local = '', domain = ''] = email.split('@');

  if (local.includes('+')) {
    const plain = local.replace(/\+.*/, '');

    return `email "${email}" có đuôi sau dấu "+": Google chỉ cho đăng nhập bằng địa chỉ không có đuôi, nên người này không vào sổ được. Hãy ghi địa chỉ của chính tài khoản${plain === '' ? '' : `, có lẽ "${plain}@${domain}"`}.`;
  }

  if (domains.length === 0 || domains.includes(domain)) {
    return null;
  }

  const [nearest = ''] = [...domains].sort(
    (a, b) => editDistance(domain, a) - editDistance(domain, b),
  );
  const meant =
    editDistance(domain, nearest) <= SLIPS
      ? ` Có phải "${local}@${nearest}"?`
      : ' Hãy ghi địa chỉ do trường cấp.';

  return `email "${email}" không thuộc tên miền của trường (${domains.join(', ')}).${meant}`;
}
