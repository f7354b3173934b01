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

interface OtherProps {
  readonly question: SetupQuestion;
  readonly state: SetupState;
  readonly answer: string;
  readonly onChange: (choice: string) => void;
}

/** An answer that is not among the readings found: from a list where there is one, else typed where it can be. */
function Other(props: OtherProps) {
  const { id, candidates } = props.question;
  const others = othersFor(props.question, props.state);
  const isOffered = candidates.some(({ value }) => value === props.answer);
  const answer = isOffered ? '' : props.answer;

  if (others.length > 0) {
    return <OtherChoice {...props} answer={answer} others={others} />;
  }

  return id.startsWith('class:') && id !== 'class:writing' ? (
    <OtherClasses answer={answer} onChange={props.onChange} />
  ) : null;
}

function OtherChoice(props: OtherProps & { readonly others: SetupQuestion['candidates'] }) {
  const { t } = useTexts();
  const { question, others, answer, onChange } = props;
  const isPerson = question.id.startsWith('name:');

  return (
    <Field label={t(isPerson ? 'setup.otherPerson' : 'setup.otherSubject')}>
      {(ids) => (
        <SelectInput
          ids={ids}
          choices={[{ value: '', label: '–' }, ...others]}
          value={answer}
          onChange={onChange}
        />
      )}
    </Field>
  );
}

function OtherClasses({ answer, onChange }: Pick<OtherProps, 'answer' | 'onChange'>) {
  const { t } = useTexts();

  return (
    <Field label={t('setup.otherClasses')}>
      {(ids) => (
        <input
          id={ids.id}
          type="text"
          maxLength={500}
          value={answer}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
