import { registerById } from '../../book/register-name';
import { joinActors } from '../../ledger/entry-actors';
import { type Basis, UNKNOWN_ACTOR } from '../../ledger/ledger-entry';

/** A change of a book by somebody, at a time (UTC ms) that Google's server tells. */
export interface BookEdit {
  /** Lower case; never the school account. */
  readonly email: string;
  readonly at: number;
}

/** Who touched a book since it was last looked at, as far as Google tells. */
export interface BookHands {
  readonly edits: readonly BookEdit[];
  /** When the school account wrote there though the software did not (UTC ms). */
  readonly foreign: readonly number[];
}

/** Who wrote a value, as the ledger says it. */
export interface Authorship {
  /** E-mail; several, joined by ` | `, where each of them may write there; `không rõ` where nobody can say. */
  readonly actor: string;
  /** The role that allows it, or `unknown`. */
  readonly role: string;
  /** How that is known. */
  readonly basis: Basis;
  /** Addresses Google saw in the file, where that is all there is to say. Data, never the actor. */
  readonly seen: readonly string[];
}

/** Those who touched a book, each once. */
function editorsOf({ edits }: Pick<BookHands, 'edits'>): readonly string[] {
  return [...new Set(edits.map(({ email }) => email))];
}

function roleIn(tabId: string): string {
  return registerById(tabId)?.writers?.role ?? 'unknown';
}

/**
 * Who wrote in a column of a tab. Only who may write there is ever named; where the school account wrote by hand
 * meanwhile nobody is, for then nobody can tell whose value it is.
 * `owner`: the school account.
 */
export function authorship(
  hands: BookHands,
  column: { readonly tabId: string; readonly writers: readonly string[] },
  owner: string,
): Authorship {
  const editors = editorsOf(hands);
  const likely = editors.filter((email) => column.writers.includes(email));

  if (hands.foreign.length > 0 || likely.length === 0) {
    const inFile = hands.foreign.length > 0 ? [...editors, owner] : editors;

    return {
      actor: UNKNOWN_ACTOR,
      role: 'unknown',
      basis: 'unknown',
      seen: inFile,
    };
  }

  return {
    actor: joinActors(likely),
    role: likely.length === 1 ? roleIn(column.tabId) : 'unknown',
    basis: likely.length === 1 ? 'revision' : 'several',
    seen: [],
  };
}
