import type { HealthText } from '../../../engine/health/pure/health-condition';
import type { HealthCode } from '../../../engine/health/pure/health-conditions';

/** One trouble as administrators and leaders see it. Times are UTC ISO. */
export interface HealthLine {
  readonly code: HealthCode;
  readonly title: HealthText;
  /** What it is about and what exactly, in Vietnamese: `Sổ 6A1: đang nằm trong thùng rác`. */
  readonly what: string;
  readonly since: string;
  /** When the administrators were last told by mail; null = not yet. */
  readonly told: string | null;
  readonly meaning: HealthText;
  readonly toDo: HealthText;
}

/** The health of the installation. */
export interface HealthView {
  readonly lines: readonly HealthLine[];
  /** Troubles there was no room to keep one by one. */
  readonly more: number;
  /** When the last beat ended; null = none yet. */
  readonly lastBeat: string | null;
  /** Since when no beat has come, where that is too long. */
  readonly silentSince: string | null;
}

/** What the school's side found when it was told that no beat comes. */
export interface SilenceView {
  /** Null: a beat has come after all. */
  readonly silentSince: string | null;
  /** True once an administrator has been told by mail. */
  readonly told: boolean;
}
