import type { Clock } from '../../kernel/clock';
import { ScriptException } from './script-errors';

/**
 * Daily limits of a Workspace account. Source: developers.google.com/apps-script/guides/services/quotas.
 * Google resets them some time a day after the first use; here the day is the UTC day.
 */
export const URL_FETCH_PER_DAY = 100_000;
/** Recipients of mail a day of one Workspace account. */
export const MAIL_RECIPIENTS_PER_DAY = 1_500;
/** Time of all clock triggers a day of one Workspace account, ms. */
export const TRIGGER_MS_PER_DAY = 6 * 3_600_000;
/** What a trigger beyond it ends with. */
export const TRIGGER_TIME_GONE = 'Exception: Service using too much computer time for one day';

/** What is counted by the day. */
export type QuotaName = 'urlfetch' | 'email' | 'triggers';

/** Counts uses per account and day. */
export class DailyQuotas {
  private uses = new Map<string, number>();

  constructor(
    private readonly clock: Clock,
    private readonly limits: Readonly<Record<QuotaName, number>>,
  ) {}

  /** @throws ScriptException when `amount` more would exceed the account's limit of today; nothing is counted then. */
  spend(name: QuotaName, account: string, amount: number): void {
    if (this.remaining(name, account) < amount) {
      throw new ScriptException(`Service invoked too many times for one day: ${name}.`);
    }
    this.note(name, account, amount);
  }

  /** Counts what was used, also where that was more than was left. */
  note(name: QuotaName, account: string, amount: number): void {
    const key = this.key(name, account);
    this.uses.set(key, (this.uses.get(key) ?? 0) + amount);
  }

  remaining(name: QuotaName, account: string): number {
    return this.limits[name] - (this.uses.get(this.key(name, account)) ?? 0);
  }

  dump(): Record<string, number> {
    return Object.fromEntries(this.uses);
  }

  load(uses: Readonly<Record<string, number>>): void {
    this.uses = new Map(Object.entries(uses));
  }

  private key(name: QuotaName, account: string): string {
    const day = new Date(this.clock.now()).toISOString().slice(0, 10);
    return `${day}|${name}|${account}`;
  }
}
