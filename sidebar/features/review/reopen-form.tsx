import { useState } from 'preact/hooks';
import type { Answer } from '../../../src/domain/commands/envelope';
import type { ReviewView } from '../../../src/domain/commands/result-views';
import { Button } from '../../components/button';
import { ReasonField } from '../../components/reason-field';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';

/** Asks for the reason before an approval is taken back. */
export function ReopenForm(props: {
  readonly review: ReviewView;
  readonly onCancel: () => void;
  readonly onAnswer: (answer: Answer) => Promise<void>;
}) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { send, sending } = useCommand('result.reopen');

  const submit = async () => {
    const given = reason.trim();
    setMissing(given === '');
    const { classId, term } = props.review;
    const answer = given === '' ? null : await send({ classId, term, reason: given });

    if (answer !== null) {
      await props.onAnswer(answer);
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
        label={t('review.reopenReason')}
        error={missing ? t('common.required') : null}
        startFocused
        value={reason}
        onChange={setReason}
      />
      <div class="actions">
        <Button variant="text" disabled={sending} onClick={props.onCancel}>
          {t('common.back')}
        </Button>
        <Button variant="danger" type="submit" busy={sending}>
          {t('review.reopenConfirm')}
        </Button>
      </div>
    </form>
  );
}
