import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { PageAddress, PagePlace, PlaceName } from '../client/page-address';

/** Where a page is, and the way to another place of it. */
export interface PlaceShown {
  /** Null while the address is being read. */
  readonly place: PagePlace | null;
  readonly go: (place: PagePlace) => void;
}

/** A sidebar has one page and no address. */
const NOWHERE: PlaceShown = { place: {}, go: () => undefined };

const PlaceContext = createContext<PlaceShown>(NOWHERE);

/** The place of the page, and how to go to another. */
export function usePlace(): PlaceShown {
  return useContext(PlaceContext);
}

/** What the address says under a name, where that is one of `among`; '' = nothing. */
export function useNamed(name: PlaceName, among: readonly string[]): string {
  const named = usePlace().place?.[name] ?? '';

  return among.includes(named) ? named : '';
}

/** Keeps place and address of a page the same. */
export function PlaceRoot(props: {
  readonly address: PageAddress;
  readonly children: ComponentChildren;
}) {
  const { address, children } = props;
  const [place, setPlace] = useState<PagePlace | null>(null);

  useEffect(() => {
    void address.read().then(setPlace);
    address.watch(setPlace);
  }, [address]);

  const shown = useMemo(
    () => ({
      place,
      go: (next: PagePlace) => {
        setPlace(next);
        address.write(next);
      },
    }),
    [place, address],
  );

  return <PlaceContext.Provider value={shown}>{children}</PlaceContext.Provider>;
}
