/** What a command did, as far as its ledger entries are concerned. */
export type LedgerAct =
  | 'request'
  | 'withdraw'
  | 'decide'
  | 'order'
  | 'setup'
  | 'edition'
  | 'export'
  | 'result'
  | 'policy'
  | 'rule'
  | 'regulation'
  | 'group'
  | 'pupil'
  | 'attempt'
  | 'dismiss'
  | 'alarm'
  | 'year'
  | 'handOver'
  | 'opening'
  | 'roll'
  | 'remark'
  | 'foreign';

/**
 * The id under which the ledger knows what a command did. People choose the ids of their commands; with the act and its
 * object before it, an id used elsewhere can never pass for an entry that is already there. `:` occurs in no command id.
 */
export function ledgerId(act: LedgerAct, ...parts: readonly string[]): string {
  return [act, ...parts].join(':');
}
