import { answers, query } from '../../contract/contract';
import { CLASS_ID, count, fields, optionalText } from '../../contract/payload-fields';
import { AUDITORS, BOARD, WRITERS } from '../../contract/who-may';

/** A file to keep, for the verifier of people (docs/ledger-format.md, "In a file"). */
export interface ProofFile {
  readonly fileName: string;
  readonly text: string;
}

/** What an outsider needs to check something without our server. */
export const PROOF_CONTRACT = [
  /**
   * One entry of a chain with its path to a head: to the one whose code stands on a paper, where that was printed later;
   * else to the head of now, with a proof that it goes on from the paper's. Who may look the mark up may show it; a row of a roll call, which
   * names several pupils, nobody.
   */
  query('proof.inclusion', {
    payload: fields({ chain: CLASS_ID, sequence: count(), code: optionalText(80) }),
    answer: answers<ProofFile>(),
    may: [...AUDITORS, ...WRITERS],
  }),
  /** The heads of all chains as they are now, and every filed document with its hash and without its name. */
  query('proof.heads', {
    payload: fields({}),
    answer: answers<ProofFile>(),
    may: [...BOARD, 'inspector'],
  }),
] as const;
