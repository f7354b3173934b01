import { checkpointOf } from '../../domain/ledger/checkpoint';
import { draftOfCheckpoint } from '../../domain/ledger/checkpoint-entry';
import type { Checkpoint } from '../../domain/ledger/ledger-entry';
import { SCHOOL_CHAIN } from '../../domain/ledger/ledger-entry';
import { shortCode } from '../../domain/ledger/short-code';
import { rolesOn } from '../../domain/roles/permissions';
import { printDateTime } from '../../domain/text/date-text';
import { type Session, saveSession } from '../session';
import { isRecorded } from './recorded-commands';

const LAST_KEY = 'LAST_CHECKPOINT';
/** Who gets the checkpoint: witnesses outside the ledger. */
const WITNESSES = ['principal', 'deputy'] as const;

function mailText(session: Session, checkpoint: Checkpoint): string {
  const heads = checkpoint.heads
    .map(({ chain, seq, hash }) => `${chain}\t${seq}\t${shortCode(hash)}`)
    .join('\n');

  return (
    `Điểm chốt sổ cái lúc ${printDateTime(session.now)}\n` +
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
      body: mailText(session, checkpoint),
    });
  }
}

/**
 * Once a day, binds the heads of all chains by one root, writes it into the school's chain and mails it to the leaders:
 * a witness outside the ledger, without which its owner could cut it short unseen (design §5). An interrupted run may
 * mail twice, but records once.
 */
export function dailyCheckpoint(session: Session): void {
  const { context, ledger, today } = session;

  if (session.school.classes.length === 0 || context.properties.get(LAST_KEY) === today) {
    return;
  }

  const commandId = `chot-${today}`;
  const checkpoint = checkpointOf(ledger.heads, context.sha256, session.nowIso);

  if (!isRecorded(session, SCHOOL_CHAIN, commandId)) {
    const maker = { actor: session.configuration.owner, role: 'system', commandId };
    ledger.append(SCHOOL_CHAIN, [draftOfCheckpoint(checkpoint, maker)], context.sha256);
    // Mailed before it is recorded: a run cut off in between mails another, but none is recorded that was not mailed.
    mailWitnesses(session, checkpoint);
    saveSession(session);
  }

  context.properties.set(LAST_KEY, today);
}
