import { useState } from 'preact/hooks';
import type { RequestView } from '../../../src/contract/views';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { ReasonForm } from '../../components/reason-form';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';
import type { Outcome } from './decision-outcome';
import { RequestDetails, RequestHead } from './request-facts';

interface DecideCardProps {
  readonly request: RequestView;
  readonly onOutcome: (outcome: Outcome) => Promise<void>;
}

/** One request with its two decisions; refusing asks for the reason first. */
export function DecideCard({ request, onOutcome }: DecideCardProps) {
  const { t } = useTexts();

  return (
    <article class="card">
      <RequestHead request={request} />
      <RequestDetails request={request} />
      {request.mayDecide ? (
        <Decision request={request} onOutcome={onOutcome} />
      ) : (
        <Notice tone="info">{t('decide.notYours')}</Notice>
      )}
    </article>
  );
}

function Decision({ request, onOutcome }: DecideCardProps) {
  const { t } = useTexts();
  const [refusing, setRefusing] = useState(false);
  const { send, sending } = useCommand('correction.decide');

  const decide = async (decision: 'approve' | 'refuse', reason: string) => {
    const answer = await send({ requestId: request.id, decision, reason });

    if (answer !== null) {
      await onOutcome({ requestId: request.id, number: request.number, answer });
    }
  };

  return refusing ? (
    <ReasonForm
      label={t('decide.refuseReason')}
      missing={t('decide.refuseReasonMissing')}
      act={t(sending ? 'common.sending' : 'decide.refuseConfirm')}
      busy={sending}
      onBack={() => setRefusing(false)}
      onGiven={(reason) => decide('refuse', reason)}
    />
  ) : (
    <div class="actions">
      <Button variant="outlined" disabled={sending} onClick={() => setRefusing(true)}>
        {t('decide.refuse')}
      </Button>
      <Button variant="filled" busy={sending} onClick={() => decide('approve', '')}>
        {t(sending ? 'common.sending' : 'decide.approve')}
      </Button>
    </div>
  );
}
