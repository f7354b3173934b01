import type { BOOK_VI } from './book-vi';

/** The same in English. */
export const BOOK_EN: Readonly<Record<keyof typeof BOOK_VI, string>> = {
  'book.noTab':
    'the tab “{tab}” is missing (it was deleted); accepted marks are all in the ledger; as the school account open File → Version history and restore the version before it was changed',
  'book.closedTab':
    'the tab “{tab}” {doubts:names}; the whole tab is closed, nobody can write there and no mark of it is accepted; as the school account open File → Version history and restore the version before it was changed',
  'book.noRows':
    'the tab “{tab}” lacks the rows of {pupils:names}; accepted marks are all in the ledger; as the school account open File → Version history and restore the version before it was changed',
  'book.noCover':
    'the cover is missing (it was deleted); as the school account open File → Version history and restore the version before it was changed',
  'book.foreignTabs':
    'there are tabs that do not belong to the official book: {tabs:names}; nothing there is accepted, delete them if they are not needed',
  'book.rows':
    'the tab “{tab}” {fault}: {rows:names}; these rows are closed and not accepted; put id and name right by the list of the class',
  'book.noClass': 'there is no such class',
  'book.hints':
    'marks by which the book is known were lost or changed outside the system ({count}); they are set again',
  'book.display': 'the look of the book does not stay, however often it is restored: {finding}',
  'book.byHand':
    'the school account wrote into the book by hand at {times:time}; see the version history, and change the password if it is not clear who did it',
  'book.unseen': 'the book of class {class} could not be read; try again in some minutes',
  'book.unseenBecause':
    'the book of class {class} could not be read ({problem}); try again in some minutes',

  'doubt.stranger': 'is a strange tab in the place of the official one',
  'doubt.tab': 'bears the mark of another tab',
  'doubt.header': 'lacks, repeats or moves the columns {columns:names}',
  'doubt.mark': 'has headers that do not fit the marks of the columns {columns:names}',
  'column.alone': '“{header}”',
  'column.inGroup': '“{header}” ({group})',
  'tab.named': '“{title}”',
  'places.more': 'and {more} more',

  'rowFault.unknown': 'has pupil ids that are not of this class',
  'rowFault.otherName': 'has ids and names that are of two different pupils',
  'rowFault.otherNumber': 'has ids and numbers that are of two different pupils of one name',
  'rowFault.repeated': 'has pupil ids that are repeated',
  'rowFault.noId': 'lacks pupil ids',
  'row.alone': 'row {row}',
  'row.of': 'row {row} ({who})',
  'pupil.named': '{pupil} {name}',
};
