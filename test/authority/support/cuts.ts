import type { ServiceCall } from '../../../local/kernel/fault-plan';

/** Where an execution is cut off: before its `index`-th service call (1-based), or after it took effect. */
export interface Cut {
  readonly index: number;
  readonly kind: 'kill' | 'killAfter';
}

/** How many of the places between two reads are tried; which ones follows from the number of calls. */
const SEEDED = 3;
/** Steps through all remainders of numbers that are not its multiples. */
const STRIDE = 7;

/** An operation that changes nothing outside the execution. */
const READ =
  /^(GET .*|POST .*:getByDataFilter|POST .*tokeninfo|get\w*|put(All)?|tryLock|waitLock|releaseLock|hasLock)$/;

/** A call that changes something outside the execution. */
export function isWrite({ operation }: ServiceCall): boolean {
  return operation.split(', ').some((each) => !READ.test(each));
}

/** Every place between two calls: after none, one, two… of them. */
function placesOf(calls: readonly ServiceCall[]): readonly number[] {
  return Array.from({ length: calls.length + 1 }, (_, place) => place);
}

/** Of places with nothing but reads between them the first: who dies before a read leaves what who dies after it leaves. */
function toldApart(places: readonly number[], calls: readonly ServiceCall[]): readonly number[] {
  return places.filter(
    (place, at) => at === 0 || calls.slice(places[at - 1], place).some((call) => isWrite(call)),
  );
}

/** Three of the places, the same ones each time. */
function seeded(places: readonly number[]): readonly number[] {
  return Array.from({ length: Math.min(SEEDED, places.length) }, (_, turn) => {
    const at = (turn * STRIDE + places.length) % places.length;

    return places[at] ?? 0;
  });
}

/**
 * Where an act of these calls is cut off in tests: before and after each write (after one is before the next where only
 * reads lie between), and at three other places; with `KILL=all` (`npm run kill`) at all of them. `matters`: what counts
 * as a write.
 * Being killed after a call is being killed before the next one.
 */
export function cutsOf(
  calls: readonly ServiceCall[],
  matters: (call: ServiceCall) => boolean = isWrite,
): readonly Cut[] {
  const places = placesOf(calls);
  const around = new Set(calls.flatMap((call, at) => (matters(call) ? [at, at + 1] : [])));
  const others = seeded(places.filter((place) => !around.has(place)));
  const chosen = new Set([
    ...toldApart(
      places.filter((place) => around.has(place)),
      calls,
    ),
    ...others,
  ]);
  const tried = process.env.KILL === 'all' ? places : places.filter((place) => chosen.has(place));

  return tried.map((place) =>
    place === calls.length
      ? { index: place, kind: 'killAfter' }
      : { index: place + 1, kind: 'kill' },
  );
}
