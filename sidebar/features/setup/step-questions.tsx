import { Button } from '../../components/button';
import { RadioGroup } from '../../components/choice-group';
import { useTexts } from '../../shell/language';
import { Notes } from './notes';
import { answeredCount, type SetupEvent, type SetupState } from './setup-state';

/** Second step: what is ambiguous is asked, never guessed. */
export function StepQuestions(props: {
  readonly state: SetupState;
  readonly dispatch: (event: SetupEvent) => void;
  readonly busy: boolean;
  readonly onSend: () => Promise<void>;
}) {
  const { t } = useTexts();
  const { state, dispatch } = props;
  const preview = state.preview?.kind === 'questions' ? state.preview : null;
  const { done, total } = answeredCount(state);

  return (
    <section class="card form">
      <p>{t('setup.questions', { count: total })}</p>
      {preview?.questions.map((question) => (
        <div key={question.id} class="question">
          <RadioGroup
            legend={question.text}
            choices={question.candidates}
            value={state.input.answers[question.id] ?? null}
            onChange={(choice) => dispatch({ kind: 'answered', question: question.id, choice })}
          />
          <p class="muted small">{question.where}</p>
        </div>
      ))}
      <Notes notes={preview?.notes ?? []} />
      <p class="muted small" aria-live="polite">
        {t('setup.answered', { done, total })}
      </p>
      <div class="actions">
        <Button variant="text" onClick={() => dispatch({ kind: 'wentBack' })}>
          {t('common.back')}
        </Button>
        <Button variant="filled" disabled={done < total} busy={props.busy} onClick={props.onSend}>
          {t('setup.sendAnswers')}
        </Button>
      </div>
    </section>
  );
}
