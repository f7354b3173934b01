import type { HELD_VI } from './held-vi';

/** Texts of values that wait for a decision, in English. */
export const HELD_EN: Readonly<Record<keyof typeof HELD_VI, string>> = {
  'held.title': 'Values that wait for a decision ({count})',
  'held.hint':
    'These values were found after the end of entry, and nothing says that they were typed in time. They are not official, and not thrown away.',
  'held.reason': 'Reason for the decision',
  'held.reasonMissing': 'Give the reason: whoever reads the ledger later needs to know why.',
  'held.accept': 'Accept',
  'held.refuse': 'Do not accept',
  'held.seen': 'Seen at {time}',
  'held.columns.title': 'Columns to look at again ({count})',
  'held.columns.hint':
    'They look as if there was a mistake, so nothing of them is accepted, and nothing thrown away. One press answers for the whole column.',
  'held.columns.counts': 'The column has {before} marks; if accepted, {after}.',
  'held.columns.parts': 'Fills {entered} cells, changes {changed}, empties {emptied}.',
  'held.columns.cells': 'See {count} cells',
  'held.columns.confirm': 'That is right',
  'held.columns.takeBack': 'My mistake',
};
