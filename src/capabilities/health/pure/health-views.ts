import type { HealthCode } from '../../../engine/health/pure/health-conditions';
import type { BothTexts } from '../../../kernel/words/both-texts';

/** One trouble as administrators and leaders see it. Times are UTC ISO. */
export interface HealthLine {
  readonly code: HealthCode;
  readonly title: BothTexts;
  /** What it is about and what exactly: `Sổ 6A1: đang nằm trong thùng rác`. */
  readonly what: BothTexts;
  readonly since: string;
  /** When the administrators were last told by mail; null = not yet. */
  readonly told: string | null;
  readonly meaning: BothTexts;
  readonly toDo: BothTexts;
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
