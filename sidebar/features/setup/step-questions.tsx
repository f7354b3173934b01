import { Button } from '../../components/button';
import { useTexts } from '../../shell/language';
import { Notes } from './notes';
import { QuestionList } from './question-list';
import { answeredCount, type SetupEvent, type SetupState } from './setup-state';

/** Second step: what is ambiguous is asked, never guessed. */
export function StepQuestions(props: {
  readonly state: SetupState;
  readonly dispatch: (event: SetupEvent) => void;
  readonly busy: boolean;
  readonly onSend: () => Promise<unknown>;
}) {
  const { t } = useTexts();
  const { state, dispatch } = props;
  const preview = state.preview?.kind === 'questions' ? state.preview : null;
  const { done, total } = answeredCount(state);

  return (
    <section class="card form">
      <p>{t('setup.questions', { count: total })}</p>
      <QuestionList state={state} dispatch={dispatch} />
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
