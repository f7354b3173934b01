import type { ErrorTexts } from './error-texts';

/** English error texts: what happened, why, what to do next. */
export const ERROR_TEXTS_EN: ErrorTexts = {
  NOT_SIGNED_IN:
    'Google does not say who you are. Sign in with your school account and open this again.',
  FOREIGN_DOMAIN:
    'The account {email} is not of this school. Sign in with an account ending in @{domain}.',
  TOKEN_INVALID:
    'Your proof of identity is not valid, so the command was not accepted. Reload the page and try again; if it persists, tell the administrators.',
  TOKEN_EXPIRED: 'Your session has expired. Reload the page and do it again.',
  NOT_STAFF:
    'The account {email} is not in this year’s staff table. Ask the administrators to add it.',
  ROLE_NOT_HELD:
    'You hold no role that may do this today. Those who may: {roles}. Ask one of them.',
  SAME_PERSON: 'The person who asked may not approve. Ask another leader to decide.',
  BAD_INPUT: '“{field}” cannot be used: {value}. Correct it and send again.',
  BAD_MARK: '“{value}” is not a valid mark. {problem}',
  UNKNOWN_CLASS: 'There is no class “{value}”. Check its name.',
  UNKNOWN_SUBJECT: 'There is no subject “{value}”. Check its name.',
  UNKNOWN_PUPIL: 'No pupil with code “{value}” in class {classId}. Reload the page.',
  UNKNOWN_COLUMN: 'No column “{value}” in this tab. Reload the page.',
  DUPLICATE_ID:
    'The code “{value}” occurs twice ({where}). Use every code once; correct it and import again.',
  TABLE_INVALID:
    'The table cannot be used yet: {problems}. Correct it and import again; nothing was changed.',
  NEEDS_ANSWER:
    '{count} items of the table are ambiguous. Answer them to go on; nothing is guessed.',
  NOT_FOUND: 'Not found: {what}. It may have been removed or not made yet; reload the page.',
  ALREADY_DECIDED:
    'Request {number} was already settled by {by} at {at} ({state}). Nothing more to do.',
  REQUEST_ALTERED:
    'Request {number} in the control workbook is no longer what was sent: the ledger says otherwise. Stopped, no mark was changed. The administrators look at the version history of the tab “Đề nghị sửa điểm” and restore it, or refuse and ask the teacher to send a new request.',
  STALE_VALUE:
    'The cell has changed since the request: it was “{asked}” then and is “{found}” now. Nothing was applied; check and ask again.',
  BLOCK_OPEN:
    'This cell is open for entry (until {until}). Change it in the book; no request is needed.',
  LOCKED: 'No request can be made yet: {because}. Enter the mark when its column opens.',
  TAB_MISSING:
    'Tab “{tab}” of book {classId} is missing. It may have been deleted; ask the administrators to restore it from the version history.',
  TAB_NOT_UNDERSTOOD:
    'Tab “{tab}” of book {classId} is no longer as the form has it (a column was put in, taken out, moved or renamed), so it is closed and neither read nor written. Ask the administrators to restore it from the version history, then try again.',
  ROW_NOT_UNDERSTOOD:
    'Row {row} of tab “{tab}” has the id {value} and the name “{name}”, which do not agree in the class list, or the id stands in two rows. Nothing is written there; ask the administrators to put id and name right, then try again.',
  EVIDENCE_REQUIRED:
    'A correction request needs evidence (the test paper or the personal mark book). Attach it and send again.',
  REASON_REQUIRED:
    'A reason in words is needed; a blank or mere punctuation is none. Fill it in and send again.',
  END_TIME_REQUIRED: 'Unlocking needs an end time in the future. Choose one and send again.',
  SCOPE_EMPTY:
    'No column is within what was chosen (class, subject, semester and column do not fit together), so the order was not taken. Choose again and send.',
  NOTHING_OPENED: 'This order would open no column, so it was not taken. {because}',
  NOT_OPENABLE: 'The opening of this column cannot be asked for: {because}.',
  INCOMPLETE: 'Not possible yet; still missing: {missing}. Complete it and try again.',
  PUPIL_AWAY:
    'Pupil {pupil} is not in class {classId} now ({state}). If the pupil is back, record it under “Pupils” first.',
  ROLL_DAY_OFF:
    'By the calendar of the school year there is no such session on {date}, so no roll is called. Choose another day; if the school did teach then, administrators change the tab “Ngày nghỉ” or the days of the semester in “Cài đặt”.',
  UNPRINTABLE:
    '“{field}” has characters that no paper shows: {characters}. Take them out, then send it again.',
  CORRECTION_OVER:
    'Marks of this column could be corrected until {until} ({article}), which is over, and this mark was there before. Only the result of a re-marking is still entered: choose the cause “Re-marked on appeal” and give the number of the decision.',
  ROLL_CONFIRMED:
    'The attendance of month {month} was confirmed by {by}, so its roll calls change no more. If something is wrong, ask the principal or a deputy to open the month again in the tab “Roll call”.',
  ROLL_TOO_EARLY: '{date} is still to come, so its roll cannot be called yet. Choose today.',
  ROLL_DAY_OVER:
    '{date} is over: only the homeroom teacher calls or changes the roll of an earlier day. Tell the homeroom teacher.',
  PUPIL_HERE: 'Pupil {pupil} is in class {classId}: there is nothing to return from.',
  OPEN_REQUESTS:
    'There are undecided correction requests about pupil {pupil}: {numbers}. Approve, refuse or withdraw them, then try again.',
  OTHER_GRADE:
    'Pupil {pupil} has marks in class {from}; {to} is of another grade, and its programme cannot take them. Move pupils only between classes of one grade.',
  BOOK_NOT_READY:
    'This is taken down, but the book of class {classId} cannot take it yet: {problem}. It goes on by itself every five minutes; do not send it again. If the fault stays, put that book in order.',
  RESULTS_BETWEEN:
    'Results of {period} are approved in class {approved} but not in {open}, so pupil {pupil} would have none, or two. Approve both classes, or re-open {approved}, then move the pupil.',
  RULE_NOT_LAWFUL:
    '{rules} does not hold for grade {grade} in {schoolYear}; in force: {lawful}. A school chooses versions and readings, not another circular. Choose again.',
  RULE_OUTSIDE_YEAR:
    '{from} is outside of school year {schoolYear} ({first} – {last}). Choose a day of this school year.',
  PHRASE_NOT_UNDERSTOOD:
    'Word {word} “{text}” of the sentence is not understood, so nothing was written. Write that part again, e.g. “chậm nhất 10 ngày làm việc sau khi kiểm tra”, and save again.',
  REGULATION_IMPOSSIBLE:
    'The regulation cannot be used with the calendar of the school, so nothing was written: {problems}. Correct the sentence or the day named here and save again.',
  RULE_OVERTAKEN:
    'Grade {grade} follows a decision in force since {since}; one from {from} would never be used. Choose {since} or a later day.',
  OUTSIDE_YEAR:
    '{field}: {value} lies outside of the school year {schoolYear} ({first} – {last}). Choose a day within it and send again.',
  YEAR_CLOSED:
    'School year {year} is closed and can only be looked at. Nothing was done. Go to school year {current} and do it again.',
  YEAR_NOT_DONE:
    'The next school year cannot begin because {year} is not done. The next one begins on: {notBefore}. Classes with columns neither locked nor approved: {classes}. Undecided correction requests: {requests}. Unfinished work: {unfinished}. Nothing has changed. Finish these (lock the whole year on the tab “Lock”) and do it again.',
  NOT_SET_UP:
    'The school is not set up yet ({missing}). Ask the administrators to run the set-up as described.',
  NO_SCHOOL:
    'There is no school at this address yet: the software is there, but not installed. Whoever keeps the school account opens this very page as that account to install it; come back later.',
  API_DISABLED:
    '{api} is not switched on in the Google Cloud project number {project} of the software, so Google lets nothing be read or written. As the school account open the project at script.google.com, press + beside “Services”, choose {api}, press “Add”; a school with a Google Cloud project of its own switches it on at {url}. Wait a minute or two, then try again; nothing is lost.',
  CONTROL_INCOMPLETE:
    'The control workbook lacks the tab “{tab}”. After an update of the software: the next heartbeat adds it (or the school account runs install again), so wait a few minutes and do it again. If the tab was deleted: restore it from the version history of the control workbook.',
  CONTROL_ALTERED:
    'This cannot be done because the control workbook is not as the software wrote it: {problem}. Nothing has changed. As the school account open it, File → Version history, and restore the version just before somebody changed it; then try again.',
  ID_REUSED:
    'Command id {id} was used for a command with another content, so this one was not carried out. Reload the page, see whether the earlier one is done, and send it again.',
  BUSY: 'The system is busy with something else. Nothing was changed; try again in a few seconds.',
  GOOGLE_REFUSED:
    'Google refused (status {status}). Nothing more was recorded; try again, and tell the administrators if it persists.',
  GOOGLE_UNAVAILABLE:
    'Google is overloaded or interrupted (status {status}). Unfinished work goes on by itself; try again in a few minutes.',
  INTERNAL:
    'Something unexpected went wrong. Nothing more was recorded; tell the administrators, with the time.',
};
