import { useState } from 'preact/hooks';
import type { SetupPreview } from '../../../src/domain/commands/views';
import type { UiTextKey } from '../../../src/domain/messages/ui/ui-text-key';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useFocusOnProblem } from '../../components/use-focus-on-problem';
import { useTexts } from '../../shell/language';
import { inputProblem, type SetupEvent, type SetupState, tableOrNull } from './setup-state';
import { TableField } from './table-field';

interface StepTablesProps {
  readonly state: SetupState;
  readonly dispatch: (event: SetupEvent) => void;
  readonly busy: boolean;
  readonly onCheck: () => Promise<void>;
}

/** First step: the tables, pasted or from files. */
export function StepTables({ state, dispatch, busy, onCheck }: StepTablesProps) {
  const { t } = useTexts();
  const { input } = state;
  const [problem, setProblem] = useState<UiTextKey | null>(null);
  const form = useFocusOnProblem(problem);

  const check = async () => {
    const found = inputProblem(input);

    setProblem(found);

    if (found === null) {
      await onCheck();
    }
  };

  return (
    <form
      ref={form}
      class="card form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <Problems preview={state.preview} />
      <Tables state={state} dispatch={dispatch} problem={problem} />
      <label class="option">
        <input
          type="checkbox"
          checked={input.inventPupils}
          onChange={() =>
            dispatch({ kind: 'changed', input: { inventPupils: !input.inventPupils } })
          }
        />
        <span>{t('setup.invent')}</span>
      </label>
      <div class="actions">
        <Button variant="filled" type="submit" busy={busy}>
          {t('setup.preview')}
        </Button>
      </div>
    </form>
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
        note={t('common.optional')}
        hint={t('setup.staffHint')}
        value={staff ?? ''}
        error={null}
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
    <div role="alert">
      <Notice tone="error">
        <p>
          <strong>{t('setup.problems', { count: preview.problems.length })}</strong>
        </p>
        <ul>
          {preview.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
        <p>{t('setup.problemsNext')}</p>
      </Notice>
    </div>
  );
}
