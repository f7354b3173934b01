import type { LOOKUP_VI } from './lookup-vi';

/** UI texts of looking a mark's history up, in English. */
export const LOOKUP_EN: Readonly<Record<keyof typeof LOOKUP_VI, string>> = {
  'tab.marks': 'Marks',
  'marks.title': 'Marks of a class',
  'marks.intro':
    'Choose class, subject and column; press a pupil to see the cell, its history, or to request a correction. Marks are entered in the book of the class.',
  'marks.pupils': '{count} pupils',
  'marks.noPupils': 'The class has no pupils yet.',
  'marks.requested': 'Correction requested',
  'marks.corrected': 'Corrected',
  'tab.lookup': 'Look up',
  'lookup.title': 'Was this mark changed?',
  'lookup.intro':
    'Every entry, change and deletion is a row of the ledger. Choose a class; the rest may stay at “All”.',
  'lookup.notAllowed':
    'For leaders, administrators and inspectors, and for teachers about their own classes and subjects.',
  'lookup.subject': 'Subject',
  'lookup.pupil': 'Pupil',
  'lookup.column': 'Column',
  'lookup.columnHint': 'Choose a subject first to get its columns.',
  'lookup.show': 'Show history',
  'lookup.none': 'The ledger holds no value here yet.',
  'lookup.oneUnchanged': '{what}: never changed after it was entered: {values}.',
  'lookup.oneChanged': '{what}: changed {changes} times after it was entered: {values}.',
  'lookup.manyUnchanged': '{what}: {cells} values, none changed after it was entered.',
  'lookup.manyChanged':
    '{what}: {changed} of {cells} values changed after they were entered, {changes} times in all.',
  'lookup.whatClass': 'Class {class}',
  'lookup.whatMark': 'Mark {column}',
  'lookup.whatMarks': 'Marks',
  'lookup.whatSubject': 'in {subject}',
  'lookup.whatPupil': 'of {pupil}',
  'lookup.whatOfClass': 'class {class}',
  'lookup.chainGood': 'Ledger intact',
  'lookup.chainBad': 'Ledger NOT intact',
  'lookup.chainGoodText':
    'All {count} rows of the ledger of class {chain} were checked: they fit together, no trace of a change.',
  'lookup.chainBadText':
    'Row {sequence} of the ledger of class {chain} {fault}. From this row on it proves nothing; download the ledger and tell the principal.',
  'lookup.chainCode': 'Code of the ledger from its first row to its last, to compare',
  'lookup.fault.changed': 'had its content changed',
  'lookup.fault.missing': 'stands after rows that were taken out',
  'lookup.fault.out-of-order': 'was inserted, repeated or swapped',
  'lookup.fault.broken-link': 'does not continue the row before it',
  'lookup.fault.rewritten': 'does not fit the code that was kept',
  'lookup.fault.truncated': 'was cut off',
  'lookup.fault.unreadable': 'cannot be read any more',
  'lookup.lines': 'What happened ({count} rows, newest first)',
  'lookup.more': 'Only the newest {count} rows are shown. Choose less, or download the ledger.',
  'lookup.refs': 'References',
  'lookup.line': 'Ledger {chain}, row {sequence} · code {code}',
  'lookup.role.system': 'system',
  'lookup.role.unknown': 'unknown',
  'life.download': 'Download the life of this value (PDF)',
  'lookup.file': 'Independent check',
  'lookup.fileHint':
    'The file can be verified on another computer without the school’s system; compare its code with a paper or mail you keep.',
  'lookup.download': 'Download the ledger of class {chain}',
  'lookup.downloaded': 'Downloaded {file}.',
};
