import type { SetupQuestion } from '../../../src/contract/views';
import { RadioGroup } from '../../components/choice-group';
import { Field } from '../../components/field';
import { SelectInput } from '../../components/select-input';
import { useTexts } from '../../shell/language';
import { othersFor, questionsOf, type SetupEvent, type SetupState } from './setup-state';

/** The questions of the last check: the readings found, and everything else that can be chosen or written. */
export function QuestionList(props: {
  readonly state: SetupState;
  readonly dispatch: (event: SetupEvent) => void;
}) {
  return (
    <>
      {questionsOf(props.state).map((question) => (
        <Question key={question.id} question={question} {...props} />
      ))}
    </>
  );
}

function Question(props: {
  readonly question: SetupQuestion;
  readonly state: SetupState;
  readonly dispatch: (event: SetupEvent) => void;
}) {
  const { question, state, dispatch } = props;
  const answer = state.input.answers[question.id] ?? '';
  const answerWith = (choice: string) =>
    dispatch({ kind: 'answered', question: question.id, choice });

  return (
    <div class="question">
      <RadioGroup
        legend={question.text}
        choices={question.candidates}
        value={answer === '' ? null : answer}
        onChange={answerWith}
      />
      <Other question={question} state={state} answer={answer} onChange={answerWith} />
      <p class="muted small">{question.where}</p>
    </div>
  );
}

function Other(props: {
  readonly question: SetupQuestion;
  readonly state: SetupState;
  readonly answer: string;
  readonly onChange: (choice: string) => void;
}) {
  const { t } = useTexts();
  const { question, answer } = props;
  const others = othersFor(question, props.state);
  const isOffered = question.candidates.some(({ value }) => value === answer);

  if (others.length > 0) {
    return (
      <Field
        label={t(question.id.startsWith('name:') ? 'setup.otherPerson' : 'setup.otherSubject')}
      >
        {(ids) => (
          <SelectInput
            ids={ids}
            choices={[{ value: '', label: '–' }, ...others]}
            value={isOffered ? '' : answer}
            onChange={props.onChange}
          />
        )}
      </Field>
    );
  }

  return question.id.startsWith('class:') && question.id !== 'class:writing' ? (
    <Field label={t('setup.otherClasses')}>
      {(ids) => (
        <input
          id={ids.id}
          type="text"
          maxLength={500}
          value={isOffered ? '' : answer}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  ) : null;
}
