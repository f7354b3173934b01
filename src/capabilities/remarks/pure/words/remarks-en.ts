/** UI texts of the page of remarks, in English. */
export const REMARKS_EN = {
  'tab.remarks': 'Remarks',
  'remarks.notAllowed': 'You write the remarks of no subject and no class.',
  'remarks.place': 'Class and subject',
  'remarks.column': 'Column',
  'remarks.of': '{class} · {register}',
  'remarks.closed': '{column} (closed now)',
  'remarks.closedNow':
    'This column is closed now. To change a remark, make a correction request from its cell.',
  'remarks.bank': 'Phrases',
  'remarks.bankHint':
    'In an empty field type a figure from 1 to 9: the phrase is put in and the cursor goes to the next pupil. On a phone, touch the field, then the phrase.',
  'remarks.noBank':
    'No phrases yet. What the school has said of two pupils or more comes here by itself.',
  'remarks.own': 'My phrases, one a line (kept in this browser alone)',
  'remarks.ofPupil': 'Remark about {name}',
  'remarks.left': '{left} characters left',
  'remarks.over': '{over} characters too many',
  'remarks.nowIs': 'The book now says: “{text}”.',
  'remarks.keepMine': 'Write mine all the same',
  'remarks.save': 'Save {count} remarks',
  'remarks.nothing': 'Nothing to save yet',
  'remarks.saved': '{count} remarks are written in the book.',
  'remarks.refused': '{count} remarks were not written; the words are still in their fields:',
  'remarks.refusedLine': '{name}: {reason}',
} as const;
