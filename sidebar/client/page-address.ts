/** What the address of the school's page says: the tab in front (`tab`), and what of it (`class`, `subject`, …). */
export type PagePlace = Readonly<Record<string, string>>;

/** The names a place may have; every other parameter of the address is left as it is. */
const NAMES = ['tab', 'class', 'subject', 'column', 'term', 'request', 'order'] as const;

/** A name of a place. */
export type PlaceName = (typeof NAMES)[number];

type UrlParameters = Readonly<Record<string, string>>;

/** Of `google.script.history` and `google.script.url`: https://developers.google.com/apps-script/guides/html/reference/history */
interface ScriptAddress {
  readonly history?: {
    push(state: unknown, parameters: UrlParameters): void;
    setChangeHandler(handler: (event: { readonly location: ScriptLocation }) => void): void;
  };
  readonly url?: { getLocation(callback: (location: ScriptLocation) => void): void };
}

interface ScriptLocation {
  readonly parameter: UrlParameters;
}

/** The address of the page as far as the platform lets a page see it. */
export interface PageAddress {
  /** What it says now; nothing where the page has no address of its own (a sidebar). */
  read(): Promise<PagePlace>;
  /** Says another place, so that a reload, and whoever is sent the address, comes to it. */
  write(place: PagePlace): void;
  /** Calls back when the person goes back or forward. */
  watch(listener: (place: PagePlace) => void): void;
}

function placeIn(parameters: UrlParameters): PagePlace {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = parameters[name] ?? '';

      return value === '' ? [] : [[name, value]];
    }),
  );
}

function others(parameters: UrlParameters): UrlParameters {
  const ours: readonly string[] = NAMES;

  return Object.fromEntries(Object.entries(parameters).filter(([name]) => !ours.includes(name)));
}

/** The address of a page served by the school's side. */
export function scriptAddress(script: ScriptAddress): PageAddress {
  let rest: UrlParameters = {};
  const take = ({ parameter }: ScriptLocation): PagePlace => {
    rest = others(parameter);

    return placeIn(parameter);
  };

  return {
    read: () =>
      new Promise((resolve) => {
        if (script.url === undefined) {
          resolve({});
        } else {
          script.url.getLocation((location) => resolve(take(location)));
        }
      }),
    write: (place) => script.history?.push(null, { ...rest, ...place }),
    watch: (listener) =>
      script.history?.setChangeHandler(({ location }) => listener(take(location))),
  };
}

declare const google: { readonly script: ScriptAddress };

/** The address of this page. */
export function addressOfPage(): PageAddress {
  return scriptAddress(google.script);
}
