import { domainsOf } from '../../kernel/text/mail-domain';
import type { PropertiesPort } from '../../ports/platform-ports';
import { PAGE_URL_KEY, PROPERTY_KEYS } from '../state/configuration';

/** What may stand inside an attribute of a page as it is. */
const PLAIN_ADDRESS = /^https:\/\/[\w./:-]+$/;

/**
 * Address of the school's page, with the domain in it, so that a browser of several accounts takes the school's: what the
 * school has told (`SELF_PAGE_URL`), else `running`, the deployment that runs now. '' where neither is an address.
 */
export function pageAddress(properties: PropertiesPort, running: string): string {
  const told = properties.get(PAGE_URL_KEY) ?? '';
  const [domain = ''] = domainsOf(properties.get(PROPERTY_KEYS.domain) ?? '');
  const address = told === '' ? running : told;
  const inDomain =
    domain === '' ? address : address.replace('/macros/s/', `/a/macros/${domain}/s/`);

  return PLAIN_ADDRESS.test(inDomain) ? inDomain : '';
}
