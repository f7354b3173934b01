import type { RoleId } from '../school/roles/role-table';

/** A guide for people of the school: `docs/huong-dan/<name>.md`, built into `guide-<name>.html`. */
interface Guide {
  readonly name: string;
  readonly roles: readonly RoleId[];
}

/** All guides; who holds several roles is led to the first of theirs. */
export const GUIDES: readonly Guide[] = [
  { name: 'hieu-truong', roles: ['principal', 'deputy'] },
  { name: 'quan-tri', roles: ['admin'] },
  { name: 'chu-nhiem', roles: ['homeroom'] },
  { name: 'giao-vien', roles: ['teacher', 'groupHead', 'proctor'] },
  { name: 'van-phong', roles: ['office'] },
  { name: 'thanh-tra', roles: ['inspector'] },
];

/** Parameter of the page's address that asks for a guide. */
export const GUIDE_PARAMETER = 'huong-dan';

/** Name of the page that lists all guides. */
const LIST = 'muc-luc';

/** The built page of a guide; the list of all for a name that is none. */
export function guideFile(name: string): string {
  return `guide-${GUIDES.some((guide) => guide.name === name) ? name : LIST}`;
}

/** Address of the guide of the first of these roles that has one; of the list for others. `page`: the school's page. */
export function guideAddress(page: string, roles: readonly string[]): string {
  const guide = GUIDES.find((one) => one.roles.some((role) => roles.includes(role)));
  const mark = page.includes('?') ? '&' : '?';

  return `${page}${mark}${GUIDE_PARAMETER}=${guide?.name ?? LIST}`;
}
