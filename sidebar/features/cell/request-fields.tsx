import type { CellKind } from '../../../src/book/cell-kind';
import { cellKind } from '../../../src/book/cell-kinds/cell-kinds';
import type { CellInfo } from '../../../src/contract/views';
import { RadioGroup } from '../../components/choice-group';
import { Field } from '../../components/field';
import { ReasonField } from '../../components/reason-field';
import { useFocusOnMount } from '../../components/use-focus-on-mount';
import { useTexts } from '../../shell/language';
import { EvidenceField } from './evidence-field';
import { CAUSES, type DraftProblems, type RequestDraft } from './request-draft';

interface RequestFieldsProps {
  readonly cell: CellInfo;
  readonly draft: RequestDraft;
  readonly problems: DraftProblems;
  readonly onChange: (draft: RequestDraft) => void;
}

/** New value, cause, reason, evidence. */
export function RequestFields({ cell, draft, problems, onChange }: RequestFieldsProps) {
  const { t, language } = useTexts();
  const kind = cellKind(cell.cellKind);
  const hint = kind.words.hint[language];

  return (
    <>
      <Field
        label={t('request.newValue')}
        hint={hint}
        error={problems.newValue === undefined ? null : t(problems.newValue, { hint })}
      >
        {(ids) => (
          <ValueInput
            {...ids}
            value={draft.newValue}
            kind={kind}
            disabled={draft.deletes}
            onChange={(newValue) => onChange({ ...draft, newValue })}
          />
        )}
      </Field>
      <DeletionBox cell={cell} draft={draft} onChange={onChange} />
      <RadioGroup
        legend={t('request.cause')}
        choices={CAUSES.map((cause) => ({ value: cause, label: t(`request.cause.${cause}`) }))}
        value={draft.cause}
        onChange={(value) => {
          const cause = CAUSES.find((one) => one === value);

          onChange(cause === undefined ? draft : { ...draft, cause });
        }}
      />
      <ReasonField
        label={t('request.reason')}
        hint={t('request.reasonHint')}
        error={problems.reason === undefined ? null : t(problems.reason)}
        rows={3}
        value={draft.reason}
        onChange={(reason) => onChange({ ...draft, reason })}
      />
      <EvidenceField
        files={draft.evidence}
        error={problems.evidence === undefined ? null : t(problems.evidence)}
        onChange={(evidence) => onChange({ ...draft, evidence })}
      />
    </>
  );
}

/** Deleting is asked for by itself: a value left out is a slip more often than a wish. */
function DeletionBox({ cell, draft, onChange }: Omit<RequestFieldsProps, 'problems'>) {
  const { t } = useTexts();

  return cell.value === '' ? null : (
    <label class="option">
      <input
        type="checkbox"
        checked={draft.deletes}
        onChange={({ currentTarget }) => {
          onChange({ ...draft, deletes: currentTarget.checked, newValue: '' });
        }}
      />
      <span>{t('request.deletes', { value: cell.value })}</span>
    </label>
  );
}

function ChoiceInput(props: {
  readonly choices: readonly string[];
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly disabled: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const select = useFocusOnMount<HTMLSelectElement>(true);

  return (
    <select
      ref={select}
      id={props.id}
      disabled={props.disabled}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    >
      <option value="">–</option>
      {props.choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

function ValueInput(props: {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly value: string;
  readonly kind: CellKind;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}) {
  const { choices, inputMode } = props.kind.field;
  // The form opens under the button that was pressed: the next keystroke belongs here.
  const input = useFocusOnMount<HTMLInputElement>(choices.length === 0);

  if (choices.length > 0) {
    return <ChoiceInput {...props} choices={choices} />;
  }

  return (
    <input
      ref={input}
      id={props.id}
      class="input-short"
      inputMode={inputMode}
      autocomplete="off"
      maxLength={12}
      disabled={props.disabled}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid}
      value={props.value}
      onInput={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
