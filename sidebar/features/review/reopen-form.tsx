import { useState } from 'preact/hooks';
import type { ReviewView } from '../../../src/capabilities/results/pure/result-views';
import type { Answer } from '../../../src/contract/envelope';
import { saysSomething } from '../../../src/kernel/text/says-something';
import { Button } from '../../components/button';
import { ReasonField } from '../../components/reason-field';
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
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { send } = useCommand('result.reopen');
  const [busy, whileBusy] = useBusy();

  const submit = async () => {
    const given = reason.trim();
    const says = saysSomething(given);
    setMissing(!says);
    const { classId, term } = props.review;
    const answer = !says ? null : await send({ classId, term, reason: given });

    if (answer !== null) {
      await props.onAnswer(answer);
    }
  };

  return (
    <form
      class="review-reopen"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void whileBusy(submit);
      }}
    >
      <ReasonField
        label={t('review.reopenReason')}
        error={missing ? t('lock.needReason') : null}
        startFocused
        value={reason}
        onChange={setReason}
      />
      <div class="actions">
        <Button variant="text" disabled={busy} onClick={props.onCancel}>
          {t('common.back')}
        </Button>
        <Button variant="danger" type="submit" busy={busy}>
          {t('review.reopenConfirm')}
        </Button>
      </div>
    </form>
  );
}
