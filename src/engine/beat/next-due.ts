import * as v from 'valibot';
import { parsedJson } from '../../kernel/table/parsed-json';
import type { AuthorityContext } from '../authority-context';

/**
 * Script property: when something is due again, and how the files of the school stood when they were last looked at.
 * Missing = a beat has not come to its end: the next one does everything.
 */
const KEY = 'NEXT_DUE';

const NEXT_DUE = v.object({
  /** UTC ms. */
  at: v.number(),
  /** Digest of Drive's list of the school's files; '' = not known. */
  files: v.string(),
});

/** Until when nothing needs a beat, as long as Drive tells of no change. */
export type NextDue = Readonly<v.InferOutput<typeof NEXT_DUE>>;

type Memory = Pick<AuthorityContext, 'properties'>;

/** Null where nobody knows. */
export function readNextDue({ properties }: Memory): NextDue | null {
  return parsedJson(NEXT_DUE, properties.get(KEY));
}

/** Keeps it at the end of a beat, under the script lock. */
export function keepNextDue({ properties }: Memory, due: NextDue): void {
  properties.set(KEY, JSON.stringify(due));
}

/** The next minute does everything; said before a beat begins, so that one that is cut off is followed by another. */
export function forgetNextDue({ properties }: Memory): void {
  if (properties.get(KEY) !== null) {
    properties.remove(KEY);
  }
}

/** Something is due earlier than was known. Under the script lock. */
export function bringForward(memory: Memory, at: number): void {
  const known = readNextDue(memory);

  if (known !== null && at < known.at) {
    keepNextDue(memory, { ...known, at });
  }
}
