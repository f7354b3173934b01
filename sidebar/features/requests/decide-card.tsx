import { useState } from 'preact/hooks';
import type { RequestView } from '../../../src/contract/views';
import { saysSomething } from '../../../src/kernel/text/says-something';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { ReasonField } from '../../components/reason-field';
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
  const [refusing, setRefusing] = useState(false);
  const { send, sending } = useCommand('correction.decide');

  const decide = async (decision: 'approve' | 'refuse', reason: string) => {
    const answer = await send({ requestId: request.id, decision, reason });

    if (answer !== null) {
      await onOutcome({ requestId: request.id, number: request.number, answer });
    }
  };

  return (
    <article class="card">
      <RequestHead request={request} />
      <RequestDetails request={request} />
      {!request.mayDecide && <Notice tone="info">{t('decide.notYours')}</Notice>}
      {request.mayDecide && refusing && (
        <RefuseForm
          sending={sending}
          onCancel={() => setRefusing(false)}
          onRefuse={(reason) => decide('refuse', reason)}
        />
      )}
      {request.mayDecide && !refusing && (
        <div class="actions">
          <Button variant="outlined" disabled={sending} onClick={() => setRefusing(true)}>
            {t('decide.refuse')}
          </Button>
          <Button variant="filled" busy={sending} onClick={() => decide('approve', '')}>
            {t(sending ? 'common.sending' : 'decide.approve')}
          </Button>
        </div>
      )}
    </article>
  );
}

function RefuseForm(props: {
  readonly sending: boolean;
  readonly onCancel: () => void;
  readonly onRefuse: (reason: string) => Promise<void>;
}) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);

  const submit = async () => {
    setMissing(!saysSomething(reason));

    if (saysSomething(reason)) {
      await props.onRefuse(reason.trim());
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ReasonField
        label={t('decide.refuseReason')}
        error={missing ? t('decide.refuseReasonMissing') : null}
        startFocused
        value={reason}
        onChange={setReason}
      />
      <div class="actions">
        <Button variant="text" disabled={props.sending} onClick={props.onCancel}>
          {t('common.back')}
        </Button>
        <Button variant="danger" type="submit" busy={props.sending}>
          {t(props.sending ? 'common.sending' : 'decide.refuseConfirm')}
        </Button>
      </div>
    </form>
  );
}
