import type { FaultPlan } from '../../kernel/fault-plan';
import type { ExecutionResult, WebAppResponse } from '../../kernel/runtime-types';

/** A request to a deployed web app; `actor` null = anonymous. */
export interface WebAppRequest {
  readonly deploymentId: string;
  readonly method: 'GET' | 'POST';
  readonly query: Readonly<Record<string, string>>;
  readonly body: string;
  readonly contentType?: string;
  readonly actor: string | null;
  readonly faults?: FaultPlan;
}

/** Its answer; `execution` is null when the visitor was turned away before any code ran. */
export type WebAppResult = WebAppResponse & { readonly execution: ExecutionResult | null };
