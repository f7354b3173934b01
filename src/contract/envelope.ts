import type { ErrorCode, ErrorDetails } from '../kernel/app-error';

/**
 * What travels to the authority, by either transport. `id` is the idempotency key: the same command twice has one
 * effect and the same answer. The actor is never in here: the transport supplies it.
 */
export interface Envelope<Name extends string = string, Payload = unknown> {
  readonly id: string;
  readonly name: Name;
  readonly payload: Payload;
  /** Client's clock, UTC ISO; only logged, never used to judge anything. */
  readonly issuedAt: string;
  /** School year that is asked about, `2026-2027`; missing = the one in which work goes on. */
  readonly year?: string;
}

/** What every visitor is to know of the installation; comes with answers to queries while there is something to say. */
export interface HealthNote {
  /** Since when no beat has come, UTC ISO. */
  readonly silentSince: string;
}

/** Success: JSON-only value (times are ISO strings). */
export interface Done<Value = unknown> {
  readonly ok: true;
  readonly value: Value;
  readonly health?: HealthNote;
}

/** Refusal: the code, what fills its text, and the text itself in Vietnamese and English. */
export interface Refused {
  readonly ok: false;
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  readonly message: { readonly vi: string; readonly en: string };
  readonly health?: HealthNote;
}

/** Every command and query ends in one of these; nothing is ever thrown across a boundary. */
export type Answer<Value = unknown> = Done<Value> | Refused;
