import { ScriptException } from '../execution/script-errors';
import type { ClockTriggerRecord } from '../runtime-state';
import { ALLOWED_MINUTES, MAX_TRIGGERS } from './constants';

const MINUTE_MS = 60_000;

/** The clock triggers of all projects. */
export class TriggerStore {
  private triggers: ClockTriggerRecord[] = [];

  /** The triggers a person has made in a project: nobody sees the triggers of others. */
  of(projectId: string, creator: string): readonly ClockTriggerRecord[] {
    return this.triggers.filter(
      (trigger) => trigger.projectId === projectId && trigger.creator === creator,
    );
  }

  /** @throws ScriptException for an interval Google does not have, or at 20 triggers of this person and project. */
  add(trigger: Omit<ClockTriggerRecord, 'dueAt'>, now: number): ClockTriggerRecord {
    if (!ALLOWED_MINUTES.some((minutes) => minutes === trigger.everyMinutes)) {
      throw new ScriptException(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    if (this.of(trigger.projectId, trigger.creator).length >= MAX_TRIGGERS) {
      throw new ScriptException(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const record = { ...trigger, dueAt: now + trigger.everyMinutes * MINUTE_MS };
    this.triggers.push(record);
    return record;
  }

  remove(id: string): void {
    this.triggers = this.triggers.filter((trigger) => trigger.id !== id);
  }

  /**
   * The triggers due at `now`, earliest first. Each is set to its next time after `now`: time that was skipped
   * (the machine was off, the clock was moved) gives one run, not one for each interval.
   */
  takeDue(now: number): readonly ClockTriggerRecord[] {
    const due = this.triggers.filter((trigger) => trigger.dueAt <= now);
    const order = [...due].sort((a, b) => a.dueAt - b.dueAt);
    for (const trigger of due) {
      const interval = trigger.everyMinutes * MINUTE_MS;
      const missed = Math.floor((now - trigger.dueAt) / interval);
      trigger.dueAt += (missed + 1) * interval;
    }
    return order;
  }

  dump(): ClockTriggerRecord[] {
    return this.triggers.map((trigger) => ({ ...trigger }));
  }

  load(triggers: readonly ClockTriggerRecord[]): void {
    this.triggers = triggers.map((trigger) => ({ ...trigger }));
  }
}
