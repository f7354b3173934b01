import type { RollSession } from '../../../src/capabilities/roll-call/pure/roll-session';
import { SEES_EVERY_ROLL } from '../../../src/capabilities/roll-call/pure/sees-every-roll';
import type { QueryCatalogue } from '../../../src/contract/catalogue';
import { weekday } from '../../../src/kernel/time/iso-date';
import type { Texts } from '../../shell/language';
import type { SchoolOverview } from '../../shell/school';

/** A session of a class on a day, as it is asked for; without day and session the present one. */
export type RollPlace = QueryCatalogue['rollCall.day']['payload'];

/** The class one begins with: the own one, else the first one teaches, else the first there is; '' = none is to be seen. */
export function firstClass({ actor, classes }: SchoolOverview): string {
  const { homeroomOf = [], teaches = [], roles } = actor;
  const seesAll = SEES_EVERY_ROLL.some((role) => roles.includes(role));

  return homeroomOf[0] ?? teaches[0]?.classId ?? (seesAll ? classes[0]?.id : undefined) ?? '';
}

/** `T3` and `05/01` of a day. */
export function dayWords(
  t: Texts['t'],
  date: string,
): { readonly weekday: string; readonly date: string } {
  const number = weekday(date) as 1 | 2 | 3 | 4 | 5 | 6 | 7;

  return { weekday: t(`roll.weekday.${number}`), date: `${date.slice(8)}/${date.slice(5, 7)}` };
}

/** How a session is called. */
export function sessionWord(t: Texts['t'], session: RollSession): string {
  return t(`roll.session.${session}`);
}
