import type { Clock } from '../../local/kernel/clock';

interface Event {
  /** UTC ms. */
  readonly at: number;
  readonly work: () => void;
}

/**
 * What happens in a school, in the order of time. Each event is done as a whole while the clock runs on from its instant;
 * then the clock is set to that of the next, which may lie before the end of what was done: executions overlap.
 */
export class EventQueue {
  private readonly events: Event[] = [];

  constructor(private readonly clock: Clock) {}

  /** Something that happens at an instant; of two at the same one the first that was added. */
  add(at: number, work: () => void): void {
    const place = this.events.findIndex((event) => event.at > at);

    this.events.splice(place < 0 ? this.events.length : place, 0, { at, work });
  }

  /** Lets everything happen, and what that leads to. */
  run(): void {
    let next = this.events.shift();

    while (next !== undefined) {
      this.clock.set(next.at);
      next.work();
      next = this.events.shift();
    }
  }
}
