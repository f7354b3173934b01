import fc from 'fast-check';
import type { LedgerValue } from '../../src/ledger/ledger-data';
import { BASES, type EntryDraft } from '../../src/ledger/ledger-entry';
import { MEANING_LABELS, type Meaning } from '../../src/ledger/meaning';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const someText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((s) => s.trim() !== '');

/** Any value an entry may carry. */
export const anyValue: fc.Arbitrary<LedgerValue> = fc.letrec<{ value: LedgerValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.maxSafeInteger().map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text, tie('value'), { maxKeys: 3 }),
  ),
})).value;

const anyData = fc.dictionary(text, anyValue, { maxKeys: 4 });

/** Any draft the ledger takes, over few pupils and columns so that keys meet. */
export const anyDraft: fc.Arbitrary<EntryDraft> = fc.record({
  time: fc
    .integer({ min: Date.UTC(2026, 8, 5), max: Date.UTC(2027, 5, 1) })
    .map((ms) => new Date(ms).toISOString()),
  actor: someText,
  role: fc.constantFrom('teacher', 'principal', 'system', 'unknown'),
  basis: fc.constantFrom(...BASES),
  meaning: fc.constantFrom(...(Object.keys(MEANING_LABELS) as Meaning[])),
  key: fc.record({
    register: fc.constantFrom('toan', 'van'),
    row: fc.constantFrom('', '2603001101', '2603001102'),
    column: fc.constantFrom('HK1.TX1', 'HK1.GK'),
    class: fc.constant('6A1'),
  }),
  oldValue: text,
  newValue: text,
  reason: text,
  data: fc.option(anyData, { nil: null }),
  refs: fc.array(text, { maxLength: 3 }),
  commandId: text,
});

/** A chain's worth of drafts. */
export const anyDrafts = fc.array(anyDraft, { minLength: 1, maxLength: 12 });
