import { useState } from 'preact/hooks';
import type { ReviewView } from '../../../src/capabilities/results/pure/result-views';
import { Button } from '../../components/button';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';
import { type ActOutcome, outcomeOf } from './act-outcome';
import { ConfirmApproval } from './confirm-approval';
import { ReopenForm } from './reopen-form';
import { useBusy } from './use-busy';

interface ActsProps {
  readonly review: ReviewView;
  readonly onOutcome: (outcome: ActOutcome) => Promise<void>;
}

/** What is asked before it is done. */
type Question = 'reopen' | 'approve';

interface AskingProps extends ActsProps {
  readonly onAsk: (question: Question | null) => void;
}

/** What this person may do with the results of a class; a grave act is asked about first, in the place of the buttons. */
export function ReviewActs(props: ActsProps) {
  const [asking, setAsking] = useState<Question | null>(null);

  if (asking === null) {
    return <ActButtons {...props} onAsk={setAsking} />;
  }

  return asking === 'reopen' ? (
    <AskReopening {...props} onAsk={setAsking} />
  ) : (
    <AskApproval {...props} onAsk={setAsking} />
  );
}

function AskReopening({ review, onOutcome, onAsk }: AskingProps) {
  return (
    <ReopenForm
      review={review}
      onCancel={() => onAsk(null)}
      onAnswer={async (answer) => {
        await onOutcome(outcomeOf(answer, 'review.done.reopen'));
        onAsk(answer.ok ? null : 'reopen');
      }}
    />
  );
}

function AskApproval({ review, onOutcome, onAsk }: AskingProps) {
  return (
    <ConfirmApproval
      classIds={[review.classId]}
      term={review.term}
      onBack={() => onAsk(null)}
      onAnswer={async (answer) => {
        await onOutcome(outcomeOf(answer, 'review.done.approve'));
        onAsk(null);
      }}
    />
  );
}

function ActButtons({ review, onOutcome, onAsk }: AskingProps) {
  const { t } = useTexts();
  const { may } = review;

  return (
    <div class="actions">
      {may.reopen && (
        <Button variant="text" onClick={() => onAsk('reopen')}>
          {t('review.reopen')}
        </Button>
      )}
      {may.summarise && <SummariseButton review={review} onOutcome={onOutcome} />}
      {may.submit && <SubmitButton review={review} onOutcome={onOutcome} />}
      {may.approve && (
        <Button variant="filled" onClick={() => onAsk('approve')}>
          {t('review.approve')}
        </Button>
      )}
    </div>
  );
}

function SummariseButton({ review, onOutcome }: ActsProps) {
  const { t } = useTexts();
  const { send } = useCommand('result.summarise');
  const [busy, whileBusy] = useBusy();
  const act = () =>
    whileBusy(async () => {
      const answer = await send({ classIds: [review.classId], term: review.term });

      if (answer !== null) {
        const summary = answer.ok ? answer.value : null;
        await onOutcome({ ...outcomeOf(answer, 'review.done.summarise'), summary });
      }
    });

  return (
    <Button variant="outlined" busy={busy} onClick={act}>
      {t('review.summarise')}
    </Button>
  );
}

function SubmitButton({ review, onOutcome }: ActsProps) {
  const { t } = useTexts();
  const { send } = useCommand('result.submit');
  const [busy, whileBusy] = useBusy();
  const act = () =>
    whileBusy(async () => {
      const answer = await send({ classId: review.classId, term: review.term });

      if (answer !== null) {
        await onOutcome(outcomeOf(answer, 'review.done.submit'));
      }
    });

  return (
    <Button variant="filled" busy={busy} onClick={act}>
      {t('review.submit')}
    </Button>
  );
}
