import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Refused } from '../../../src/contract/envelope';
import { Button } from '../../components/button';
import { Notice, RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { ReasonField } from '../../components/reason-field';
import { TextList } from '../../components/text-list';
import { useTexts } from '../../shell/language';
import { mayGive, type SchoolOverview } from '../../shell/school';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import type { QueryState } from '../../shell/use-query';

/** Rules written by hand that would open closed columns: what would open, and a leader's confirmation with a reason. */
export function WaitingPolicy({ school }: { readonly school: QueryState<SchoolOverview> }) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const [done, setDone] = useState(false);
  const { refused, attempt } = useAttempt();
  const { send, sending } = useCommand('policy.confirm');
  const waiting = school.value?.waiting;

  const confirm = (digest: string) =>
    attempt(send({ digest, reason: reason.trim() }), () => {
      setDone(true);
      void school.reload();
    });

  return (
    <>
      {done && (
        <Outcome tone="success" of={done}>
          {t('lock.waitingDone')}
        </Outcome>
      )}
      {waiting !== undefined && (
        <WaitingCard lines={waiting.lines} refused={refused}>
          {mayGive(school.value, 'policy.confirm') && (
            <Confirmation
              reason={reason}
              busy={sending}
              onReason={setReason}
              onConfirm={() => confirm(waiting.digest)}
            />
          )}
        </WaitingCard>
      )}
    </>
  );
}

function WaitingCard(props: {
  readonly lines: readonly string[];
  readonly refused: Refused | null;
  readonly children: ComponentChildren;
}) {
  const { t } = useTexts();
  const { lines, refused, children } = props;

  return (
    <section class="card" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t('lock.waiting')}</h2>
      <Notice tone="warning">{t('lock.waitingMeaning')}</Notice>
      <TextList class="bullets small" texts={lines} />
      {refused !== null && <RefusedNotice refused={refused} />}
      {children}
    </section>
  );
}

function Confirmation(props: {
  readonly reason: string;
  readonly busy: boolean;
  readonly onReason: (reason: string) => void;
  readonly onConfirm: () => unknown;
}) {
  const { t } = useTexts();
  const { reason, busy, onReason, onConfirm } = props;

  return (
    <>
      <ReasonField
        label={t('common.reason')}
        hint={t('lock.reasonHint')}
        error={null}
        value={reason}
        onChange={onReason}
      />
      <div class="actions">
        <Button variant="filled" disabled={reason.trim() === ''} busy={busy} onClick={onConfirm}>
          {t('lock.waitingConfirm')}
        </Button>
      </div>
    </>
  );
}
