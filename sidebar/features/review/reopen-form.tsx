import type { ReviewView } from '../../../src/capabilities/results/pure/result-views';
import type { Answer } from '../../../src/contract/envelope';
import { ReasonForm } from '../../components/reason-form';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';
import { useBusy } from './use-busy';

/** Asks for the reason before an approval is taken back. */
export function ReopenForm(props: {
  readonly review: ReviewView;
  readonly onCancel: () => void;
  readonly onAnswer: (answer: Answer) => Promise<void>;
}) {
  const { t } = useTexts();
  const { review, onCancel, onAnswer } = props;
  const { send } = useCommand('result.reopen');
  const [busy, whileBusy] = useBusy();

  const reopen = (reason: string) =>
    whileBusy(async () => {
      const answer = await send({ classId: review.classId, term: review.term, reason });

      if (answer !== null) {
        await onAnswer(answer);
      }
    });

  return (
    <ReasonForm
      class="review-reopen"
      label={t('review.reopenReason')}
      missing={t('lock.needReason')}
      act={t('review.reopenConfirm')}
      busy={busy}
      onBack={onCancel}
      onGiven={reopen}
    />
  );
}
