import { columnLetters } from '../../book/column-name';
import { printDateTime } from '../../kernel/text/date-text';
import { checkpointOf } from '../../ledger/checkpoint';
import { checkpointOfEntry, draftOfCheckpoint } from '../../ledger/checkpoint-entry';
import type { Checkpoint } from '../../ledger/ledger-entry';
import { SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { entryOfRow, LEDGER_HEADERS } from '../../ledger/ledger-row';
import { shortCode } from '../../ledger/short-code';
import { rolesOn } from '../../school/people/roles-on';
import { run } from '../../workspace/call';
import { getValues } from '../../workspace/sheets-calls';
import { isRecorded } from '../act/recorded-commands';
import { type Session, saveSession } from '../session';

const LAST_KEY = 'LAST_CHECKPOINT';
/** Who gets the checkpoint: witnesses outside the ledger. */
const WITNESSES = ['principal', 'deputy'] as const;

const LAST_COLUMN = columnLetters(LEDGER_HEADERS.length - 1);
const COMMAND_COLUMN = LEDGER_HEADERS.indexOf('Mã lệnh');

function mailText(checkpoint: Checkpoint): string {
  const heads = checkpoint.heads
    .map(({ chain, size, root }) => `${chain}\t${size}\t${shortCode(root)}`)
    .join('\n');

  return (
    `Điểm chốt sổ cái lúc ${printDateTime(Date.parse(checkpoint.time))}\n` +
    `Mã đối chiếu: ${shortCode(checkpoint.root)}\n` +
    `Gốc Merkle: ${checkpoint.root}\n\n` +
    `Chuỗi\tSố mục\tMã\n${heads}\n\n` +
    'Hãy giữ thư này. Nếu sau này sổ cái không còn chứa mã trên, sổ cái đã bị cắt bớt hoặc viết lại.'
  );
}

function mailWitnesses(session: Session, checkpoint: Checkpoint): void {
  const { school, today, context } = session;
  const to = school.staff
    .filter((member) => rolesOn(member, today).some((role) => WITNESSES.some((id) => id === role)))
    .map(({ email }) => email);

  if (to.length > 0) {
    context.mail.send({
      to: to.join(','),
      subject: `Điểm chốt sổ cái ${today} – ${shortCode(checkpoint.root)}`,
      body: mailText(checkpoint),
    });
  }
}

/** Entries looked at for today's checkpoint: it is among the last of the day. */
const RECENT = 400;

/** The checkpoint an earlier run of today recorded by this command, or null. */
function recordedBy(session: Session, commandId: string): Checkpoint | null {
  if (!isRecorded(session, SCHOOL_CHAIN, commandId)) {
    return null;
  }

  const last = session.ledger.head(SCHOOL_CHAIN).size + 1;
  const range = `'${SCHOOL_CHAIN}'!A${Math.max(2, last - RECENT)}:${LAST_COLUMN}${last}`;
  const { values } = run(session.context.http, getValues(session.ledger.idOf(SCHOOL_CHAIN), range));
  const row = (values ?? [])
    .map((cells) => cells.map((cell) => String(cell ?? '')))
    .find((cells) => cells[COMMAND_COLUMN] === commandId);

  return row === undefined ? null : checkpointOfEntry(entryOfRow(row));
}

function record(session: Session, commandId: string): Checkpoint {
  const { context, ledger } = session;
  const checkpoint = checkpointOf(ledger.heads, context.sha256, session.nowIso);
  const maker = { actor: session.configuration.owner, role: 'system', commandId };

  ledger.append(SCHOOL_CHAIN, [draftOfCheckpoint(checkpoint, maker)], context.sha256);
  saveSession(session);

  return checkpoint;
}

/** True until the checkpoint of today is recorded and mailed. */
export function isCheckpointOwed({ context, school, today }: Session): boolean {
  return school.classes.length > 0 && context.properties.get(LAST_KEY) !== today;
}

/**
 * Once a day, binds the heads of all chains by one root, writes it into the school's chain and mails it to the leaders:
 * a witness outside the ledger, without which its owner could cut it short unseen. Recorded whether or not
 * it can be mailed; what is recorded but not mailed is mailed, as recorded, with a later beat of the day. After that
 * the next day's checkpoint, which binds the same entries, goes out instead. An interrupted run may mail twice, but
 * records once.
 * @throws what the mail service throws: then the mail is owed.
 */
export function dailyCheckpoint(session: Session): void {
  const { context, today } = session;

  if (!isCheckpointOwed(session)) {
    return;
  }

  const commandId = `chot-${today}`;

  mailWitnesses(session, recordedBy(session, commandId) ?? record(session, commandId));
  context.properties.set(LAST_KEY, today);
}
