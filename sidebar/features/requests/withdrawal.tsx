import { useState } from 'preact/hooks';
import type { Refused } from '../../../src/contract/envelope';
import type { RequestView } from '../../../src/contract/views';
import { Button } from '../../components/button';
import { RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { useFocusOnMount } from '../../components/use-focus-on-mount';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';

type Step = 'asking' | 'withdrawn' | null;

interface WithdrawalProps {
  readonly request: RequestView;
  /** Shows the present state of all requests. */
  readonly onChanged: () => Promise<void>;
}

/**
 * Takes an own request back: first the list is asked for again and the request is named, then it is withdrawn. A list
 * left open for hours may show as waiting what was decided long ago.
 */
export function Withdrawal({ request, onChanged }: WithdrawalProps) {
  const { t } = useTexts();
  const [step, setStep] = useState<Step>(null);
  const [looking, setLooking] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { send, sending } = useCommand('correction.withdraw');
  const { number, state } = request;

  const look = async () => {
    setLooking(true);
    setRefused(null);
    await onChanged();
    setLooking(false);
    setStep('asking');
  };

  const withdraw = async () => {
    const answer = await send({ requestId: request.id });

    if (answer !== null) {
      await onChanged();
      setRefused(answer.ok ? null : answer);
      setStep(answer.ok ? 'withdrawn' : null);
    }
  };

  return (
    <>
      {refused !== null && <RefusedNotice refused={refused} />}
      {step === 'withdrawn' && (
        <Outcome tone="success" of={step}>
          {t('request.withdrawn', { number })}
        </Outcome>
      )}
      {step === 'asking' && state !== 'open' && (
        <Outcome tone="info" of={step}>
          {t('request.notWaiting', { number, state: t(`request.state.${state}`) })}
        </Outcome>
      )}
      {state === 'open' && step === 'asking' && (
        <Question
          request={request}
          sending={sending}
          onBack={() => setStep(null)}
          onWithdraw={withdraw}
        />
      )}
      {state === 'open' && step === null && (
        <div class="actions">
          <Button variant="outlined" busy={looking} onClick={look}>
            {t('request.withdraw')}
          </Button>
        </div>
      )}
    </>
  );
}

function Question(props: {
  readonly request: RequestView;
  readonly sending: boolean;
  readonly onBack: () => void;
  readonly onWithdraw: () => Promise<void>;
}) {
  const texts = useTexts();
  const { t } = texts;
  const { number, pupilName, subjectId, subjectName, assessment } = props.request;
  const question = useFocusOnMount<HTMLParagraphElement>(true);

  return (
    <div class="question">
      <p ref={question} tabIndex={-1}>
        {t('request.withdrawAsk', {
          number,
          pupil: pupilName,
          subject: texts.subject(subjectId, subjectName),
          column: texts.assessment(assessment),
        })}
      </p>
      <div class="actions">
        <Button variant="text" disabled={props.sending} onClick={props.onBack}>
          {t('common.back')}
        </Button>
        <Button variant="danger" busy={props.sending} onClick={props.onWithdraw}>
          {t('request.withdrawConfirm', { number })}
        </Button>
      </div>
    </div>
  );
}
