import type { TextValues } from '../../kernel/words/fill-text';
import type { Bench } from './bench';
import type { CheckId, CheckResult, FoundKey } from './pure/words/self-check-texts';

/** What a check found; `values` fill the text `found`. */
export interface Finding {
  readonly result: CheckResult;
  readonly found: FoundKey;
  readonly values: TextValues;
}

/** One check: looks, changes nothing but its own temporary files. Anything it throws is reported as its finding. */
export interface Check {
  readonly id: CheckId;
  readonly run: (bench: Bench) => Finding;
}

/** A finding. */
export function finding(result: CheckResult, found: FoundKey, values: TextValues = {}): Finding {
  return { result, found, values };
}

/** Passes, or fails with what was found. */
export function passIf(isGood: boolean, found: FoundKey, values: TextValues = {}): Finding {
  return finding(isGood ? 'pass' : 'fail', found, values);
}

const MAX_SHOWN = 8;

/** Passes if there are no faults; else names the first of them. */
export function passWithout(faults: readonly string[]): Finding {
  if (faults.length === 0) {
    return finding('pass', 'asItShould');
  }

  const more = faults.length > MAX_SHOWN ? [`… (+${faults.length - MAX_SHOWN})`] : [];

  return finding('fail', 'faults', { faults: [...faults.slice(0, MAX_SHOWN), ...more].join('; ') });
}
