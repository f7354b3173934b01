/**
 * The Workspace's clock inside a frame: pages of scripts see the time people set, as their scripts on the server do.
 * (On Google both have the real time.)
 */
const RealDate = Date;
const clock = { ahead: 0 };

const now = (): number => RealDate.now() + clock.ahead;

/** Takes the Workspace's time, UTC ms, as it is at this moment. */
export function followClock(utcMs: number): void {
  if (Number.isFinite(utcMs)) {
    clock.ahead = utcMs - RealDate.now();
  }
}

/** Puts the Workspace's clock in the place of the browser's. */
export function installClock(): void {
  const WorkspaceDate: DateConstructor = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(
        target,
        args.length === 0 ? [now()] : args,
        newTarget === WorkspaceDate ? target : newTarget,
      ) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
  window.Date = WorkspaceDate;
}
