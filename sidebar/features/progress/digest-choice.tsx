import { CheckBox } from '../../components/check-box';
import { RefusedNotice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { mayGive, useSchool } from '../../shell/school';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { useReminders } from './reminders-shown';

/** Whether somebody who enters marks wants a mail a day. */
export function DigestChoice() {
  const { t } = useTexts();
  const school = useSchool();
  const { view, update } = useReminders();
  const { send } = useCommand('reminder.digest');
  const { refused, attempt } = useAttempt();

  return school.value === null || !mayGive(school.value, 'reminder.digest') ? null : (
    <>
      <CheckBox
        label={t('reminders.digest')}
        checked={view.digest}
        onChange={(wanted) => void attempt(send({ wanted }), update)}
      />
      {refused !== null && <RefusedNotice refused={refused} />}
    </>
  );
}
