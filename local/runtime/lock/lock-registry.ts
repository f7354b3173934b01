/**
 * Locks held now: lock name → id of the execution that holds it. Not persisted: an execution's end frees its locks. Where
 * executions overlap, a lock that was freed at a later time of the clock is still held now.
 */
export class LockRegistry {
  private readonly holders = new Map<string, number>();
  private readonly freedAt = new Map<string, number>();

  /** `now`: UTC ms. `overlaps`: the clock is set back for executions that overlap. */
  constructor(
    private readonly now: () => number,
    private readonly overlaps: boolean,
  ) {}

  /** True when `executionId` holds the lock afterwards. */
  take(name: string, executionId: number): boolean {
    const holder = this.holders.get(name) ?? executionId;
    this.holders.set(name, holder);
    return holder === executionId;
  }

  /** How long one must wait until an execution that overlaps gives the lock back, ms. */
  waitFor(name: string): number {
    return this.overlaps ? Math.max(0, (this.freedAt.get(name) ?? 0) - this.now()) : 0;
  }

  holds(name: string, executionId: number): boolean {
    return this.holders.get(name) === executionId;
  }

  release(name: string, executionId: number): void {
    if (this.holds(name, executionId)) {
      this.holders.delete(name);
      this.freedAt.set(name, Math.max(this.now(), this.freedAt.get(name) ?? 0));
    }
  }

  /** Frees everything an ended execution held. */
  releaseAll(executionId: number): void {
    for (const [name, holder] of this.holders) {
      if (holder === executionId) {
        this.release(name, executionId);
      }
    }
  }
}
