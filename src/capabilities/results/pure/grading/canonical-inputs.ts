import type { RuleSetPin, SemesterInput, YearInput } from './grading-types';

/** Any JSON value; undefined members are left out. */
type Json = unknown;

/**
 * One text for one value: members sorted by name (UTF-16 order), undefined members left out, texts in NFC, no spaces.
 * Two inputs that mean the same give the same bytes, whatever order they were read in.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  }

  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));

    return `{${members.map(([k, item]) => `${JSON.stringify(k)}:${canonicalJson(item)}`).join(',')}}`;
  }

  return JSON.stringify(typeof value === 'string' ? value.normalize('NFC') : (value ?? null));
}

/** What an approval pins: the rule version and the inputs of every pupil of the class, in the order given. */
export interface PinnedInputs {
  readonly ruleSet: RuleSetPin;
  readonly inputs: readonly (SemesterInput | YearInput)[];
}

/** Hash of pinned inputs. `sha256` gives the hex digest of a text's UTF-8 bytes; it is injected, this code is pure. */
export function pinnedInputsHash(pinned: PinnedInputs, sha256: (text: string) => string): string {
  return sha256(canonicalJson({ kind: 'grading-inputs/1', ...pinned }));
}
