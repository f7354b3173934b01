import fc from 'fast-check';
import type { EntryDraft } from '../../src/ledger/ledger-entry';
import { MEANING_LABELS, type Meaning } from '../../src/ledger/meaning';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const someText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((s) => s.trim() !== '');

/** Any draft the ledger takes, over few pupils and columns so that keys meet. */
export const anyDraft: fc.Arbitrary<EntryDraft> = fc.record({
  time: fc
    .integer({ min: Date.UTC(2026, 8, 5), max: Date.UTC(2027, 5, 1) })
    .map((ms) => new Date(ms).toISOString()),
  actor: someText,
  role: someText,
  meaning: fc.constantFrom(...(Object.keys(MEANING_LABELS) as Meaning[])),
  subjectKey: fc.record({
    pupilId: fc.constantFrom('', '2603001101', '2603001102'),
    classId: fc.constant('6A1'),
    subjectId: fc.constantFrom('toan', 'van'),
    assessment: fc.constantFrom('HK1.TX1', 'HK1.GK'),
  }),
  oldValue: text,
  newValue: text,
  reason: text,
  refs: fc.array(text, { maxLength: 3 }),
  commandId: text,
});

/** A chain's worth of drafts. */
export const anyDrafts = fc.array(anyDraft, { minLength: 1, maxLength: 12 });
