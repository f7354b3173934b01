import type { ActionName } from '../contract/catalogue';
import type { HomeItem } from '../contract/home-views';
import type { Needs } from './needs';
import type { Person } from './person';
import type { Session } from './session';

/** What a capability gives to the homes of people: what each owes, and what waits for that person. */
export interface HomeContributor {
  /** Asked only about those who may do one of these today. */
  readonly may: readonly ActionName[];
  readonly needs: Needs;
  readonly owed: (session: Session, person: Person) => readonly HomeItem[];
}
