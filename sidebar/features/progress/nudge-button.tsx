import type { ProgressRowView } from '../../../src/capabilities/progress/pure/progress-views';
import type { RemindersView } from '../../../src/capabilities/reminders/pure/reminder-views';
import { Button } from '../../components/button';
import { RefusedNotice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { useReminders } from './reminders-shown';

/** Reminds those who enter a row; the answer stands where the button stood, and can be undone by who gave it until it is mailed. */
export function NudgeButton({ row }: { readonly row: ProgressRowView }) {
  const { view } = useReminders();
  const { writerIds, mayNudge } = row;
  const standing = view.nudges.find(({ staffIds }) =>
    writerIds.some((id) => staffIds.includes(id)),
  );

  if (!mayNudge) {
    return null;
  }

  return standing === undefined ? <Nudge row={row} /> : <Nudged nudge={standing} />;
}

function Nudge({ row }: { readonly row: ProgressRowView }) {
  const { t } = useTexts();
  const { update } = useReminders();
  const { send, sending } = useCommand('reminder.nudge');
  const { refused, attempt } = useAttempt();
  const { writerIds, writers } = row;

  return (
    <>
      <div class="actions">
        <Button busy={sending} onClick={() => attempt(send({ staffIds: [...writerIds] }), update)}>
          {t('reminders.nudge', { names: writers.join(', ') })}
        </Button>
      </div>
      {refused !== null && <RefusedNotice refused={refused} />}
    </>
  );
}

function Nudged({ nudge }: { readonly nudge: RemindersView['nudges'][number] }) {
  const { t } = useTexts();
  const { update } = useReminders();
  const { send, sending } = useCommand('reminder.undo');
  const { refused, attempt } = useAttempt();
  const undo = () => attempt(send({ reminderId: nudge.id }), update);

  return (
    <>
      <p role="status">{t(nudge.isSent ? 'reminders.sent' : 'reminders.waiting')}</p>
      {nudge.isOwn && !nudge.isSent && (
        <div class="actions">
          <Button variant="text" busy={sending} onClick={undo}>
            {t('reminders.undo')}
          </Button>
        </div>
      )}
      {refused !== null && <RefusedNotice refused={refused} />}
    </>
  );
}
