import { said } from '../../kernel/words/said';
import { type AuthorityContext, iso } from '../authority-context';
import type { HealthBook } from './health-book';
import { EVERYTHING } from './pure/health-state';
import type { TroubleSaying } from './pure/words/trouble-words';

/** Script property: when the last beat ended, UTC ISO; the self-check asks for its age. */
const LAST_BEAT = 'LAST_BEAT';
/** Script property: when `install` set the trigger for the first time, UTC ISO: before a first beat it counts from there. */
const GUARD_SET = 'GUARD_SET';
/** A beat that looks comes every fifth minute: six missing ones are no coincidence. */
const SILENCE_MS = 30 * 60 * 1000;

/** Notes that a beat has come to its end. */
export function noteBeat(context: AuthorityContext): void {
  context.properties.set(LAST_BEAT, iso(context.clock.now()));
}

/** Notes that the trigger was set, unless that is known. */
export function noteGuard(context: AuthorityContext): void {
  if (context.properties.get(GUARD_SET) === null) {
    context.properties.set(GUARD_SET, iso(context.clock.now()));
  }
}

/** When the last beat ended, UTC ISO; null = none yet. */
export function lastBeat({ properties }: AuthorityContext): string | null {
  return properties.get(LAST_BEAT);
}

/** Since when no beat has come, UTC ISO, if that is longer than half an hour; null = all is well, or nobody can know. */
export function silentSince(context: AuthorityContext): string | null {
  const since = lastBeat(context) ?? context.properties.get(GUARD_SET);
  const isSilent = since !== null && context.clock.now() - Date.parse(since) > SILENCE_MS;

  return isSilent ? since : null;
}

/** Takes into the health what the clock says of the beats; `since` as {@link silentSince} answers. */
export function reportSilence(health: HealthBook, since: string | null): void {
  const at = since === null ? 0 : Date.parse(since);
  const subject = said<TroubleSaying>('of.beat');
  const detail = said<TroubleSaying>('beat.none', { since: at });

  health.report({
    code: 'noBeat',
    covers: EVERYTHING,
    found: since === null ? [] : [{ subject, detail, since: at }],
  });
}
