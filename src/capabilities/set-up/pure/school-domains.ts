import { editDistance } from '../../../kernel/text/edit-distance';

/** What Google takes before the `@` of a school's address. */
const ADDRESS = /^[a-z0-9._'+-]+@[^\s@]+\.[^\s@]+$/;
const SLIPS = 3;

/**
 * Why an address cannot be that of somebody of the school, with the nearest one that could; null if it can. Sign-in
 * takes accounts of the school's domains only, so anybody else could never act and must not be shared with.
 */
export function addressFault(email: string, domains: readonly string[]): string | null {
  if (!ADDRESS.test(email)) {
    return `"${email}" không phải địa chỉ email.`;
  }

  const [local = '', domain = ''] = email.split('@');

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
