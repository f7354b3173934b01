import { answers, query } from '../../contract/contract';
import type { HomeView } from '../../contract/home-views';
import { NOTHING } from '../../contract/payload-fields';
import { STAFF } from '../../contract/who-may';

/** Where work begins. */
export const HOME_CONTRACT = [
  /** What the asking person owes, and what waits for that person. */
  query('home.view', { payload: NOTHING, answer: answers<HomeView>(), may: STAFF }),
] as const;
