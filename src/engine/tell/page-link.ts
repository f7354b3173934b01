import type { AuthorityContext } from '../authority-context';
import { pageAddress } from './page-address';

/** A tab of the school's page: its id, its name in Vietnamese, and what else stands in its address (`&request=…`). */
interface TabOfPage {
  readonly tab: string;
  readonly title: string;
  readonly more?: string;
}

/** Where in the school's page a mail leads: the address, or how to get there where no address is known. */
export function pageLink(
  { properties }: Pick<AuthorityContext, 'properties'>,
  { tab, title, more = '' }: TabOfPage,
): string {
  const address = pageAddress(properties, '');

  return address === ''
    ? `trang Sổ điểm của trường, thẻ “${title}”`
    : `${address}?tab=${tab}${more}`;
}
