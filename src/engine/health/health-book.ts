import type { Said } from '../../kernel/words/said';
import type { AuthorityContext } from '../authority-context';
import { mailTroubles } from './mail-troubles';
import { HEALTH_CONDITIONS, type HealthCode } from './pure/health-conditions';
import {
  afterReport,
  type HealthRecord,
  type HealthReport,
  isSameFinding,
  isSameSubject,
  isToTell,
  isTrouble,
} from './pure/health-state';
import { type KeptHealth, readHealth, shortDetail, writeHealth } from './pure/stored-health';

/** Script properties `HEALTH_<code>`: they can be written when control and ledger are gone. */
const PREFIX = 'HEALTH_';

function keyOf(code: HealthCode): string {
  return `${PREFIX}${code}`;
}

/** Troubles there was no room for were told when they began. */
function withoutRepeated(
  before: KeptHealth,
  records: readonly HealthRecord[],
  now: number,
): readonly HealthRecord[] {
  let hidden = before.more;

  return records.map((record) => {
    const isNew =
      record.told === 0 && !before.records.some((known) => isSameFinding(known, record));

    if (!isNew || hidden === 0) {
      return record;
    }

    hidden -= 1;

    return { ...record, told: now };
  });
}

/**
 * The health of the installation: one record a trouble, in script properties. Contributors say what they looked at and
 * what they found; what is found no more is over. Use under the script lock.
 */
export class HealthBook {
  private readonly kept = new Map<HealthCode, KeptHealth>();

  constructor(private readonly context: AuthorityContext) {}

  /** Takes one look in; nothing is written before {@link settle}. */
  report(report: HealthReport): void {
    const now = this.context.clock.now();
    const before = this.of(report.code);
    const found = report.found.map((finding) => ({
      ...finding,
      detail: shortDetail(finding.detail),
    }));
    const records = afterReport(before.records, { ...report, found }, now);

    this.kept.set(report.code, {
      records: withoutRepeated(before, records, now),
      more: before.more,
    });
  }

  /** What is wrong now, condition by condition. */
  get troubles(): readonly HealthRecord[] {
    const now = this.context.clock.now();

    return this.records.filter((record) => isTrouble(record, now));
  }

  /** True if this is kept as a trouble already. */
  isKnown(code: HealthCode, subject: Said | null): boolean {
    return this.of(code).records.some(
      (record) => record.ended === 0 && isSameSubject(record.subject, subject),
    );
  }

  /** True if the administrators know of every trouble of this condition. */
  isTold(code: HealthCode): boolean {
    return this.of(code).records.every(({ told }) => told > 0);
  }

  /** Troubles of a condition that are not kept one by one. */
  more(code: HealthCode): number {
    return this.of(code).more;
  }

  /**
   * Tells the administrators of what they have not been told, then keeps everything. Never throws: mail that cannot be
   * sent is sent with a later beat, and the trouble stands on the page meanwhile.
   */
  settle(addresses: readonly string[]): void {
    const now = this.context.clock.now();
    const due = this.records.filter((record) => isToTell(record, now));

    if (due.length > 0 && mailTroubles(this.context, addresses, due)) {
      for (const [code, { records, more }] of this.kept) {
        const told = records.map((entry) =>
          due.includes(entry) ? { ...entry, told: now } : entry,
        );
        this.kept.set(code, { records: told, more });
      }
    }

    this.write();
  }

  private get records(): readonly HealthRecord[] {
    return HEALTH_CONDITIONS.flatMap(({ code }) => this.of(code).records);
  }

  private of(code: HealthCode): KeptHealth {
    const known = this.kept.get(code) ?? readHealth(code, this.context.properties.get(keyOf(code)));
    this.kept.set(code, known);

    return known;
  }

  private write(): void {
    const { properties } = this.context;

    for (const [code, { records }] of this.kept) {
      const before = properties.get(keyOf(code)) ?? '';
      const text = writeHealth(records);

      if (text === before) {
        continue;
      }

      if (text === '') {
        properties.remove(keyOf(code));
      } else {
        properties.set(keyOf(code), text);
      }

      this.kept.set(code, readHealth(code, text));
    }
  }
}

/** One an execution: whatever looks at something in it reports to the same. */
const books = new WeakMap<AuthorityContext, HealthBook>();

/** The health as this execution knows it. */
export function healthOf(context: AuthorityContext): HealthBook {
  const known = books.get(context) ?? new HealthBook(context);
  books.set(context, known);

  return known;
}
