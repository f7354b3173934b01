import { useState } from 'preact/hooks';
import type {
  PupilReview,
  ResultStateView,
} from '../../../src/capabilities/results/pure/result-views';
import type { Refused } from '../../../src/contract/envelope';
import { Button } from '../../components/button';
import { CheckGroup } from '../../components/choice-group';
import { RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';

interface RetestFormProps {
  readonly classId: string;
  readonly pupil: PupilReview;
  readonly onDone: () => Promise<void>;
}

/** The subjects a pupil has chosen for the re-test, as told to the homeroom teacher. */
export function RetestForm(props: RetestFormProps) {
  const { t, subject } = useTexts();
  const { chosen, choose, refused, saved, sending, save } = useRetestChoice(props);
  const choices = props.pupil.retestChoices.map(({ id, name }) => ({
    value: id,
    label: subject(id, name),
  }));

  return (
    <div class="review-retest">
      <CheckGroup legend={t('review.retest')} choices={choices} values={chosen} onChange={choose} />
      {refused !== null && <RefusedNotice refused={refused} />}
      {saved !== null && (
        <Outcome tone="success" of={saved}>
          {t('review.done.retest')}
        </Outcome>
      )}
      <div class="actions">
        <Button busy={sending} onClick={save}>
          {t('review.retestSave')}
        </Button>
      </div>
    </div>
  );
}

/** The choice, and recording it; what came of that is said once the page shows it, until another choice is made. */
function useRetestChoice({ classId, pupil, onDone }: RetestFormProps) {
  const [chosen, setChosen] = useState(pupil.retestChosen);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [saved, setSaved] = useState<ResultStateView | null>(null);
  const { send, sending } = useCommand('result.retestChoice');

  const choose = (ids: readonly string[]) => {
    setSaved(null);
    setChosen(ids);
  };

  const save = async () => {
    const answer = await send({ classId, pupilId: pupil.pupilId, subjectIds: chosen });

    if (answer !== null) {
      setRefused(answer.ok ? null : answer);
      await onDone();
      setSaved(answer.ok ? answer.value : null);
    }
  };

  return { chosen, choose, refused, saved, sending, save };
}
