import type { AuthorityContext } from '../authority-context';
import { hmacSha256 } from './hmac';

/** What stands in developer metadata of a class book. */
interface SignedNote {
  readonly text: string;
  readonly mac: string;
}

type Signer = Pick<AuthorityContext, 'secret'>;

/** The key of each execution, asked for once. */
const keys = new WeakMap<Signer, string>();

/** Code over a text, bound to a file, that only the school's side can make: HMAC-SHA256 under its secret, 64 hex digits. */
export function macOf(context: Signer, spreadsheetId: string, text: string): string {
  const key = keys.get(context) ?? context.secret.key();
  keys.set(context, key);

  return hmacSha256(key, `${spreadsheetId}\n${text}`);
}

/**
 * A value as it is left in a book until ledger and control have it too. Whoever may edit a file may also write its
 * metadata (over the API), so what the authority is to believe later carries a code only it can make, bound to the file.
 */
export function signNote(context: Signer, spreadsheetId: string, value: unknown): string {
  const text = JSON.stringify(value);
  const note: SignedNote = { text, mac: macOf(context, spreadsheetId, text) };

  return JSON.stringify(note);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours: somebody else wrote metadata under our key.
    return null;
  }
}

/** The value of a note that the authority itself left in this very file; null for anything else. */
export function readSignedNote<Value>(
  context: Signer,
  spreadsheetId: string,
  note: string,
): Value | null {
  const { text, mac } = (parsed(note) ?? {}) as Partial<SignedNote>;

  return typeof text === 'string' && mac === macOf(context, spreadsheetId, text)
    ? (JSON.parse(text) as Value)
    : null;
}
