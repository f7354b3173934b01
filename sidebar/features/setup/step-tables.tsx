import { useState } from 'preact/hooks';
import type { SetupInput } from '../../../src/capabilities/set-up/set-up-contract';
import type { SetupPreview } from '../../../src/contract/views';
import type { UiTextKey } from '../../../src/words/ui-text-key';
import { Button } from '../../components/button';
import { CheckBox } from '../../components/check-box';
import { Form } from '../../components/form';
import { Outcome } from '../../components/outcome';
import { TextList } from '../../components/text-list';
import { useFocusOnProblem } from '../../components/use-focus-on-problem';
import { useTexts } from '../../shell/language';
import { useSchool } from '../../shell/school';
import { QuestionList } from './question-list';
import {
  inputProblem,
  questionsOf,
  rowCount,
  type SetupEvent,
  type SetupState,
  tableOrNull,
} from './setup-state';
import { TableField } from './table-field';

interface StepTablesProps {
  readonly state: SetupState;
  readonly dispatch: (event: SetupEvent) => void;
  readonly busy: boolean;
  readonly onCheck: () => Promise<unknown>;
}

/** First step: the tables, pasted or from files. */
export function StepTables({ state, dispatch, busy, onCheck }: StepTablesProps) {
  const { t } = useTexts();
  // A training school may leave out people and pupils.
  const isTraining = useSchool().value?.isTraining ?? false;
  const [problem, setProblem] = useState<UiTextKey | null>(null);
  const form = useFocusOnProblem(problem);

  const check = async () => {
    const found = inputProblem(state.input, isTraining);

    setProblem(found);

    if (found === null) {
      await onCheck();
    }
  };

  return (
    <Form class="card form" element={form} onSubmit={check}>
      <Problems preview={state.preview} />
      <Tables state={state} dispatch={dispatch} problem={problem} />
      {isTraining && (
        <CheckBox
          label={t('setup.invent')}
          checked={state.input.inventPupils}
          onChange={(inventPupils) => dispatch({ kind: 'changed', input: { inventPupils } })}
        />
      )}
      <Questions state={state} dispatch={dispatch} />
      <Checking input={busy ? state.input : null} />
      <div class="actions">
        <Button variant="filled" type="submit" busy={busy}>
          {t('setup.preview')}
        </Button>
      </div>
    </Form>
  );
}

/** Says how much is being checked; null = nothing is. */
function Checking({ input }: { readonly input: SetupInput | null }) {
  const { t } = useTexts();

  return (
    <div aria-live="polite">
      {input !== null && <p class="muted small">{t('setup.checking', { rows: rowsOf(input) })}</p>}
    </div>
  );
}

/** Lines of all tables: what a check of thousands of them is busy with. */
function rowsOf({ assignments, staff, pupils }: SetupInput): number {
  return rowCount(assignments) + rowCount(staff) + rowCount(pupils);
}

/** What is ambiguous is answered in the same round as what is wrong is put right. */
function Questions(props: {
  readonly state: SetupState;
  readonly dispatch: (event: SetupEvent) => void;
}) {
  const { t } = useTexts();
  const { length } = questionsOf(props.state);

  return length === 0 ? null : (
    <>
      <p>{t('setup.questions', { count: length })}</p>
      <QuestionList {...props} />
    </>
  );
}

function Tables(props: {
  readonly state: SetupState;
  readonly dispatch: (event: SetupEvent) => void;
  readonly problem: UiTextKey | null;
}) {
  const { t } = useTexts();
  const { dispatch, problem } = props;
  const { assignments, staff, pupils } = props.state.input;
  const errorOf = (key: UiTextKey) => (problem === key ? t(key) : null);

  return (
    <>
      <TableField
        label={t('setup.assignments')}
        note={t('common.required')}
        hint={t('setup.assignmentsHint')}
        value={assignments}
        error={errorOf('setup.needAssignments')}
        onChange={(text) => dispatch({ kind: 'changed', input: { assignments: text } })}
      />
      <TableField
        label={t('setup.staff')}
        hint={t('setup.staffHint')}
        value={staff ?? ''}
        error={errorOf('setup.needStaff')}
        onChange={(text) => dispatch({ kind: 'changed', input: { staff: tableOrNull(text) } })}
      />
      <TableField
        label={t('setup.pupils')}
        hint={t('setup.pupilsHint')}
        value={pupils ?? ''}
        error={errorOf('setup.needPupils')}
        onChange={(text) => dispatch({ kind: 'changed', input: { pupils: tableOrNull(text) } })}
      />
    </>
  );
}

function Problems({ preview }: { readonly preview: SetupPreview | null }) {
  const { t } = useTexts();

  if (preview?.kind !== 'invalid') {
    return null;
  }

  return (
    <Outcome tone="error" of={preview}>
      <p>
        <strong>{t('setup.problems', { count: preview.problems.length })}</strong>
      </p>
      <TextList texts={preview.problems} />
      <p>{t('setup.problemsNext')}</p>
    </Outcome>
  );
}
