import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { HomeView } from '../../../src/contract/home-views';
import type { QueryState } from '../../shell/use-query';

const NOT_ASKED: QueryState<HomeView> = {
  value: null,
  refused: null,
  loading: false,
  reload: () => Promise.resolve(),
};

/** Asked once by the page and shared: the home shows it, the navigation counts it. */
export const HomeContext = createContext<QueryState<HomeView>>(NOT_ASKED);

/** The home of the acting person. */
export function useHome(): QueryState<HomeView> {
  return useContext(HomeContext);
}
