import type { WordKey } from './words-vi';

/** Texts of the verifier in English, under the keys of the Vietnamese ones. */
export const WORDS_EN: Readonly<Record<WordKey, string>> = {
  title: 'Check a grade book',
  intro:
    'This page works on your own computer, without a network, and sends nothing anywhere. Give it the files the school handed out and the code printed on paper; it says what is proven and what is not.',
  files: 'Files to check',
  filesHint:
    'Ledger (.jsonl), heads file, proof of one mark (.json), archived PDF. Several at once if you like.',
  choose: 'Choose files',
  drop: 'or drop files here',
  code: 'Code on paper, in a mail, or of a QR code',
  codeHint: 'For example D7VE-A0RC-REQK-5YWQ. The whole daily mail may be pasted.',
  check: 'Check',
  clear: 'Clear all',
  working: 'Checking… {percent} %',
  remove: 'Remove {name}',
  language: 'Tiếng Việt',
  'kind.ledger': '{rows} ledger rows',
  'kind.heads': 'heads file',
  'kind.proof': 'proof',
  'kind.pdf': 'PDF',
  'kind.other': 'cannot be read as a file of the book',
  'tone.broken': 'DOES NOT MATCH',
  'tone.proven': 'MATCHES',
  'tone.open': 'NOT ENOUGH TO TELL',
  'tone.broken.text': 'Something is not as it was recorded. The first bad row is named below.',
  'tone.proven.text': 'What stands below is proven by what you brought.',
  'tone.open.text': 'Nothing wrong was found, but these things prove nothing yet.',
  'part.broken': 'Wrong',
  'part.proven': 'Proven',
  'part.open': 'Not proven',
  at: 'File {file}, line {line}',
  expected: 'should be {expected}',
  found: 'found {found}',
  typed: 'the code typed',
  blank: 'blank',
  changed: 'Row {seq} of ledger {chain}: its content does not give its hash. This row was changed.',
  removed:
    'Right before row {seq} of ledger {chain} rows were taken out (from number {expected} on).',
  inserted: 'Row {seq} of ledger {chain} does not belong here: it was inserted or repeated.',
  swapped: 'Row {seq} of ledger {chain} stands in the wrong place: rows were swapped.',
  relinked:
    'Row {seq} of ledger {chain} does not go on from the row before: that one was changed and hashed anew, or replaced.',
  truncated:
    'Ledger {chain} was cut: from row {seq} on it is gone, though something has seen it ({source}).',
  rewritten:
    'Ledger {chain} was rewritten: its head at row {seq} is not what was recorded elsewhere ({source}). Up to row {upTo} it is as it was; the change lies behind.',
  forked:
    'Ledger {chain} has two branches from row {seq} on: two different continuations. One of them was made anew.',
  'wrong-year':
    'The wrong school year, or ledger {chain} does not go on from the year before: what was brought is of another year.',
  'wrong-chain': 'The wrong class: row {seq} is of ledger {chain}, not of {amid}.',
  unreadable:
    'File {file}, line {line} cannot be read (broken part: {field}). There are {lines} such lines in it.',
  pieces: 'Row {seq} of ledger {chain}: the pieces before it do not give its data.',
  checkpoint: 'A checkpoint does not give its root: the heads in it were changed.',
  accepted:
    'The accepted values of {chain} are not what the ledger last said, in {cells} cells; the first: {cell}.',
  'code-not-found':
    'The code {code} is nowhere in ledger {chains}: it was cut, rewritten, or the code is mistyped.',
  path: 'The proof of row {seq} of ledger {chain} does not lead to the head it names: it is worth nothing.',
  'pdf-unknown':
    'The file {name} is, byte for byte, none of those filed: it was changed, printed anew, or is another.',
  'chain-outside':
    'Ledger {chain}: all rows up to number {upTo} are as they were when {source} was made.',
  'code-at':
    'The code {code} is the head of ledger {chain} at row {seq}: all rows up to it are as when it was printed.',
  'root-at': 'The code {code} is the checkpoint of {time}.',
  'year-goes-on': 'Ledger {chain} of {begins} goes on from that of {before}.',
  'entry-outside':
    'What stands below is in ledger {chain}, row {seq}, exactly so; {source} says the same head.',
  growth:
    'Ledger {chain} with {size} rows goes on from what it was with {before}: none of the earlier rows was changed.',
  'pdf-filed':
    'The file {name} is, byte for byte, the “{kind}” filed in ledger {chain}, row {seq}, at {time}.',
  'pdf-listed':
    'The file {name} is, byte for byte, the “{kind}” in the list of the school ({source}).',
  'accepted-good': 'The accepted values in {file} are what the ledger last said.',
  'chain-alone':
    'Ledger {chain}: {rows} rows fit together, with no sign of a change. That its end was cut off, or all of it rewritten, would not show: a code kept outside is needed (signed paper, the daily mail).',
  'chain-tail':
    'Ledger {chain}: rows {from} to {rows} fit together, but were written after what they are held against.',
  'entry-alone':
    'What stands below leads to the head of ledger {chain} at {size} rows. Type the code on paper or in the mail; if it is {code}, this is proven.',
  'entry-other-head':
    'What stands below leads to the head of ledger {chain} at {size} rows (code {code}), which is not the code you brought. Ask the school for a proof to the code on your paper.',
  'code-alone': 'The code {code} alone says nothing: a file of the school is needed to compare.',
  'head-other-chain':
    'What was brought to compare is of ledger {chain}; no file here is of that ledger. It may be the wrong class.',
  'pdf-alone':
    'The file {name}: a file of the school is needed (the ledger of the class, or a heads file).',
  'heads-only': 'The heads file can be read. Add the ledger, PDF or code to compare.',
  clock:
    'Ledger {chain}, row {seq} says an earlier time than the row before. That alone proves nothing.',
  nothing: 'There is nothing to check yet. Choose a file or type a code.',
  'fact.pupil': 'Pupil id',
  'fact.register': 'Subject or register',
  'fact.column': 'Column',
  'fact.value': 'Old → new value',
  'fact.meaning': 'What was done',
  'fact.actor': 'By',
  'fact.time': 'Recorded at',
  'meaning.enter': 'entered',
  'meaning.change': 'changed while open',
  'meaning.delete': 'deleted',
  'meaning.apply': 'corrected on a request',
  'meaning.carry': 'taken along from the old class',
  'meaning.reject': 'not accepted',
  limits: 'This page says nothing of…',
  'limits.fair': 'whether a mark is fair: only who entered it, when, and what became of it;',
  'limits.who': 'who sat at the keyboard: Google names an account;',
  'limits.before': 'what happened before the first row of the ledger, or on paper only.',
  'limits.trust':
    'A code must come from where the school can no longer change it: signed paper, a mail received. A heads file is worth as much as whoever hands it over.',
};
