import { useState } from 'preact/hooks';
import type { Refused } from '../../../src/contract/envelope';
import type { RequestView } from '../../../src/contract/views';
import { BackOrAct } from '../../components/back-or-act';
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
  const { step, refused, looking, sending, look, leave, withdraw } = useWithdrawal(
    request,
    onChanged,
  );
  const isOpen = request.state === 'open';

  return (
    <>
      {refused !== null && <RefusedNotice refused={refused} />}
      <StepOutcome step={step} request={request} />
      {isOpen && step === 'asking' && (
        <Question request={request} sending={sending} onBack={leave} onWithdraw={withdraw} />
      )}
      {isOpen && step === null && (
        <div class="actions">
          <Button variant="outlined" busy={looking} onClick={look}>
            {t('request.withdraw')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Looking again, asking, withdrawing; a refusal is shown together with how the request stands now. */
function useWithdrawal(request: RequestView, onChanged: () => Promise<void>) {
  const [step, setStep] = useState<Step>(null);
  const [looking, setLooking] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { send, sending } = useCommand('correction.withdraw');

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

  return { step, refused, looking, sending, look, leave: () => setStep(null), withdraw };
}

/** It is withdrawn; or somebody was faster, and there is nothing to withdraw any more. */
function StepOutcome({ step, request }: { readonly step: Step; readonly request: RequestView }) {
  const { t } = useTexts();
  const { number, state } = request;

  if (step === 'withdrawn') {
    return (
      <Outcome tone="success" of={step}>
        {t('request.withdrawn', { number })}
      </Outcome>
    );
  }

  return step === 'asking' && state !== 'open' ? (
    <Outcome tone="info" of={step}>
      {t('request.notWaiting', { number, state: t(`request.state.${state}`) })}
    </Outcome>
  ) : null;
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
      <BackOrAct
        back={t('common.back')}
        act={t('request.withdrawConfirm', { number })}
        variant="danger"
        busy={props.sending}
        onBack={props.onBack}
        onAct={props.onWithdraw}
      />
    </div>
  );
}
