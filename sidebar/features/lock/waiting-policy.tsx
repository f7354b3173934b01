import { useState } from 'preact/hooks';
import type { Refused } from '../../../src/contract/envelope';
import { Button } from '../../components/button';
import { Notice, RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { ReasonField } from '../../components/reason-field';
import { useTexts } from '../../shell/language';
import { mayGive, type SchoolOverview } from '../../shell/school';
import { useCommand } from '../../shell/use-command';
import type { QueryState } from '../../shell/use-query';

/** Rules written by hand that would open closed columns: what would open, and a leader's confirmation with a reason. */
export function WaitingPolicy({ school }: { readonly school: QueryState<SchoolOverview> }) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const [done, setDone] = useState(false);
  const confirm = useCommand('policy.confirm');
  const waiting = school.value?.waiting;

  const send = async (digest: string) => {
    setRefused(null);
    const answer = await confirm.send({ digest, reason: reason.trim() });

    if (answer?.ok === true) {
      setDone(true);
      void school.reload();
    } else if (answer !== null) {
      setRefused(answer);
    }
  };

  return (
    <>
      {done && (
        <Outcome tone="success" of={done}>
          {t('lock.waitingDone')}
        </Outcome>
      )}
      {waiting !== undefined && (
        <section class="card" aria-labelledby="waiting-title">
          <h2 id="waiting-title">{t('lock.waiting')}</h2>
          <Notice tone="warning">{t('lock.waitingMeaning')}</Notice>
          <ul class="bullets small">
            {waiting.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {refused !== null && <RefusedNotice refused={refused} />}
          {mayGive(school.value, 'policy.confirm') && (
            <>
              <ReasonField
                label={t('common.reason')}
                hint={t('lock.reasonHint')}
                error={null}
                value={reason}
                onChange={setReason}
              />
              <div class="actions">
                <Button
                  variant="filled"
                  disabled={reason.trim() === ''}
                  busy={confirm.sending}
                  onClick={() => send(waiting.digest)}
                >
                  {t('lock.waitingConfirm')}
                </Button>
              </div>
            </>
          )}
        </section>
      )}
    </>
  );
}
