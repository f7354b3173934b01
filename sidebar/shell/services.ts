import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type AuthorityClient, createAuthorityClient } from '../client/authority-client';
import { newUuid } from '../client/new-id';
import { callServer, type ServerCall } from '../client/server-functions';

/** Set by the build: `carry` for pages of the add-on, `callAuthority` for the authority's own page. */
declare const __TRANSPORT__: 'carry' | 'callAuthority';

/** What a feature may use of the world outside the page. */
export interface Services {
  readonly client: AuthorityClient;
  readonly call: ServerCall;
  /** The page stands beside an open workbook: it is a sidebar. */
  readonly besideBook: boolean;
  /** UTC ms of the client's clock; for display and first checks only. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** The services of a real page. */
export function browserServices(): Services {
  return {
    client: createAuthorityClient({
      call: callServer,
      transport: __TRANSPORT__,
      newId: newUuid,
      now: () => new Date().toISOString(),
    }),
    call: callServer,
    besideBook: __TRANSPORT__ === 'carry',
    now: () => Date.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}

export const ServicesContext = createContext<Services | null>(null);

/** The services of the page; throws when used outside of it. */
export function useServices(): Services {
  const services = useContext(ServicesContext);

  if (services === null) {
    throw new Error('no services around this component');
  }

  return services;
}
