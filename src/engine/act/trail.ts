import { runAll } from '../../workspace/call';
import { recentCommandsIn } from '../act/recorded-commands';
import type { Session } from '../session';

/** Where the ledger knows something that was done, and under which id. */
export interface Trace {
  readonly chain: string;
  readonly commandId: string;
}

/** What the ledger holds already of what an act does: the only place where an act that was cut off is looked for. */
export interface Trail {
  has(trace: Trace): boolean;
}

/** The trail of an act that has just been given: nothing is there, and nothing is read. */
export const NO_TRAIL: Trail = { has: () => false };

/** The trail that command ids make which were read of one chain. */
export function trailIn(chain: string, commandIds: readonly string[]): Trail {
  return { has: (trace) => trace.chain === chain && commandIds.includes(trace.commandId) };
}

/** Reads the trail in some chains, in one trip. */
export function trailOf(session: Session, chains: readonly string[]): Trail {
  const names = [...new Set(chains)];
  const known = new Map(runAll(session.context.http, recentCommandsIn(session, names)).flat());

  return { has: ({ chain, commandId }) => known.get(chain)?.includes(commandId) ?? false };
}
