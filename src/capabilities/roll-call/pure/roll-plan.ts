import { otherColumn, type RollCall } from './roll-register';
import { printStatement, type Statement, sayTheSame } from './statement';

/** A value of the register of roll calls on its way; '' takes it out. */
export interface RollChange {
  readonly column: string;
  readonly value: string;
}

function dropped({ session }: RollCall, others: readonly Statement[]): readonly RollChange[] {
  return others.map(({ by }) => ({ column: otherColumn(session, by), value: '' }));
}

/** What counts is said anew by whoever said it; who differed and agrees now is no other any more. */
function restated(call: RollCall, counts: Statement, said: Statement): readonly RollChange[] {
  const agreeing = call.others.filter((other) => sayTheSame(other, said));

  return sayTheSame(counts, said)
    ? []
    : [{ column: call.session, value: printStatement(said) }, ...dropped(call, agreeing)];
}

function differing(call: RollCall, counts: Statement, said: Statement): readonly RollChange[] {
  const own = call.others.filter(({ by }) => by === said.by);

  if (sayTheSame(counts, said)) {
    return dropped(call, own);
  }

  return own.some((other) => sayTheSame(other, said))
    ? []
    : [{ column: otherColumn(call.session, said.by), value: printStatement(said) }];
}

/**
 * What a statement changes: the first one of a session counts, whoever said it may say it anew; of another person what is
 * the same changes nothing and what differs is kept beside it, until the homeroom teacher decides.
 */
export function planTake(call: RollCall, said: Statement): readonly RollChange[] {
  const { session, counts } = call;

  if (counts === null) {
    return [{ column: session, value: printStatement(said) }];
  }

  return counts.by === said.by ? restated(call, counts, said) : differing(call, counts, said);
}

/** What a decision for the statement of a person changes; null where that person said nothing of the session. */
export function planDecision(call: RollCall, staffId: string): readonly RollChange[] | null {
  const { session, counts, others } = call;
  const chosen = others.find(({ by }) => by === staffId);

  if (counts?.by === staffId) {
    return dropped(call, others);
  }

  return chosen === undefined
    ? null
    : [{ column: session, value: printStatement(chosen) }, ...dropped(call, others)];
}
