/** The Workspace's clock. Runs with real time plus an offset that people and tests move; tests may freeze it. */
export interface Clock {
  /** UTC milliseconds. */
  now(): number;
  /** Moves forward by `ms` (≥ 0). Modelled latency of service calls also goes through here. */
  advance(ms: number): void;
  /** Sets the time, forwards or backwards. */
  set(utcMs: number): void;
}

/** A clock that only moves when told to. */
export function frozenClock(startUtcMs: number): Clock {
  let time = startUtcMs;

  return {
    now: () => time,
    advance: (ms) => {
      time += ms;
    },
    set: (utcMs) => {
      time = utcMs;
    },
  };
}

/** A clock that runs by itself from `startUtcMs`. */
export function runningClock(startUtcMs: number): Clock {
  let offset = startUtcMs - Date.now();

  return {
    now: () => Date.now() + offset,
    advance: (ms) => {
      offset += ms;
    },
    set: (utcMs) => {
      offset = utcMs - Date.now();
    },
  };
}
