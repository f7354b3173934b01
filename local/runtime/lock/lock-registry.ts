/** Locks held now: lock name → id of the execution that holds it. Not persisted: an execution's end frees its locks. */
export class LockRegistry {
  private readonly holders = new Map<string, number>();

  /** True when `executionId` holds the lock afterwards. */
  take(name: string, executionId: number): boolean {
    const holder = this.holders.get(name) ?? executionId;
    this.holders.set(name, holder);
    return holder === executionId;
  }

  holds(name: string, executionId: number): boolean {
    return this.holders.get(name) === executionId;
  }

  release(name: string, executionId: number): void {
    if (this.holds(name, executionId)) {
      this.holders.delete(name);
    }
  }

  /** Frees everything an ended execution held. */
  releaseAll(executionId: number): void {
    for (const [name, holder] of this.holders) {
      if (holder === executionId) {
        this.holders.delete(name);
      }
    }
  }
}
