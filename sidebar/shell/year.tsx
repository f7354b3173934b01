import { type ComponentChildren, createContext, Fragment } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { ServicesContext, useServices } from './services';

/** Which school year the page shows. */
export interface YearShown {
  /** One that is closed; null = the one in which work goes on. */
  readonly year: string | null;
  readonly show: (year: string | null) => void;
}

const YearContext = createContext<YearShown | null>(null);

/** The school year the page shows; throws when used outside of a page. */
export function useYear(): YearShown {
  const shown = useContext(YearContext);

  if (shown === null) {
    throw new Error('no school year around this component');
  }

  return shown;
}

/** Asks everything within it about the year shown; another year is another page. */
export function YearRoot({ children }: { readonly children: ComponentChildren }) {
  const services = useServices();
  const [year, show] = useState<string | null>(null);
  const asked = useMemo(
    () => (year === null ? services : { ...services, client: services.client.inYear(year) }),
    [services, year],
  );

  return (
    <YearContext.Provider value={{ year, show }}>
      <ServicesContext.Provider value={asked}>
        <Fragment key={year ?? ''}>{children}</Fragment>
      </ServicesContext.Provider>
    </YearContext.Provider>
  );
}
