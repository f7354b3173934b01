import type { TROUBLE_VI } from './trouble-vi';

/** The same in English. */
export const TROUBLE_EN: Readonly<Record<keyof typeof TROUBLE_VI, string>> = {
  told: '{text}',
  twice: '{en}',
  failed: '{error} ({cause})',
  list: '{items}',
  listMore: '{items}; … and {more} more',

  'of.control': 'Control workbook',
  'of.ledger': 'Ledger',
  'of.furtherLedger': 'Ledger ({number})',
  'of.book': 'Book of {class}',
  'of.chain': 'Ledger of {chain}',
  'of.class': '{class} · {what}',
  'of.beat': 'Recurring look',
  'of.archiveFolder': 'Folder of the archive',
  'of.file': '{name}',
  'of.unnamedFile': 'file {file}',

  'beat.none': 'no look since {since:time}',
  'part.opening': 'Opening control and ledger',
  'part.people': 'Remembering who holds roles',
  'part.ledger': 'Comparing the ledger',
  'part.policy': 'Entering rules into the ledger',
  'part.books': 'Looking at the class books',
  'part.archive': 'Checking the archive',
  'part.records': 'Comparing archive and approved results',
  'part.checkpoint': 'Daily checkpoint of the ledger',
  'part.waiting': 'What waits for people',
  'part.telling': 'Telling the administrators',
  'part.jobs': 'Long work',
  'part.givingJobs': 'Giving long work',
  'part.upgrade': 'Bringing control up to date',

  'control.stated': '{fault}; reason: {reason}',
  'control.noTab': 'the tab “{tab}” is missing',

  'file.trashed': 'is in the trash',
  'file.moved': 'is not in the folder “Sổ điểm {year}” any more',
  'file.readOnly': 'was made read-only',
  'file.readOnlyBecause': 'was made read-only (reason in Drive: “{reason}”)',
  'file.foreign': 'does not belong to the school account any more',
  'folder.restored': 'was taken out of the trash to file “{name}”',

  'book.ledgerUnusable': 'the ledger cannot be used: {fault}',
  'book.unopened': 'the book cannot be opened (status {status})',
  'book.unwritten': 'the book cannot be written: {cause}',
  'book.displayLost': 'the look of the book could not be restored',
};
