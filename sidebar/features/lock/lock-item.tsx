import { useState } from 'preact/hooks';
import type { LockView } from '../../../src/contract/views';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { RefusedNotice } from '../../components/notice';
import { ReasonForm } from '../../components/reason-form';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { mayGive, useSchool } from '../../shell/school';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';

interface ItemProps {
  readonly lock: LockView;
  /** Called when the order was taken back. */
  readonly onLifted: (view: LockView) => void;
}

function toneOf({ active, kind }: LockView) {
  if (!active) {
    return 'neutral';
  }

  return kind === 'lock' ? 'warning' : 'success';
}

/** One order: of what, why, by whom, from when until when; a leader may take it back while it has not ended. */
export function LockItem({ lock, onLifted }: ItemProps) {
  const { t, language } = useTexts();

  return (
    <article class="card item">
      <div class="card-top">
        <strong>{language === 'en' ? lock.scopeEn : lock.scope}</strong>
        <Badge tone={toneOf(lock)} text={t(`lock.kind.${lock.kind}`)} />
      </div>
      <p>{lock.reason}</p>
      <LockTimes lock={lock} />
      <LockLift lock={lock} onLifted={onLifted} />
    </article>
  );
}

function LockTimes({ lock }: Pick<ItemProps, 'lock'>) {
  const { t } = useTexts();
  const parts = [
    t('lock.by', { who: lock.by, time: formatTime(lock.at) }),
    ...(lock.from === lock.at ? [] : [t('lock.from', { time: formatTime(lock.from) })]),
    ...(lock.until === null ? [] : [t('lock.validUntil', { time: formatTime(lock.until) })]),
    ...(lock.lifted ? [t('lock.lifted')] : []),
  ];

  return <p class="muted small">{parts.join(' · ')}</p>;
}

function LockLift({ lock, onLifted }: ItemProps) {
  const { t } = useTexts();
  const school = useSchool();
  const [asking, setAsking] = useState(false);
  const { send, sending } = useCommand('lock.lift');
  const { refused, attempt } = useAttempt();

  if (!lock.active || !mayGive(school.value, 'lock.lift')) {
    return null;
  }

  return (
    <>
      {refused !== null && <RefusedNotice refused={refused} />}
      {asking ? (
        <ReasonForm
          label={t('lock.liftReason')}
          missing={t('lock.needReason')}
          act={t('lock.lift')}
          busy={sending}
          onBack={() => setAsking(false)}
          onGiven={async (reason) => {
            await attempt(send({ orderId: lock.id, reason }), onLifted);
          }}
        />
      ) : (
        <div class="actions">
          <Button variant="text" onClick={() => setAsking(true)}>
            {t('lock.lift')}
          </Button>
        </div>
      )}
    </>
  );
}
