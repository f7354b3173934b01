import { cellKind } from '../../../src/book/cell-kinds/cell-kinds';
import type { CellInfo } from '../../../src/contract/views';
import { CheckBox } from '../../components/check-box';
import { RadioGroup } from '../../components/choice-group';
import { Field } from '../../components/field';
import { LineField } from '../../components/line-field';
import { ReasonField } from '../../components/reason-field';
import { useTexts } from '../../shell/language';
import { textOrNull } from '../../shell/text-or-null';
import { EvidenceField } from './evidence-field';
import { causesFor, type DraftProblems, type RequestDraft } from './request-draft';
import { ValueInput } from './value-input';

interface RequestFieldsProps {
  readonly cell: CellInfo;
  readonly draft: RequestDraft;
  readonly problems: DraftProblems;
  readonly onChange: (draft: RequestDraft) => void;
}

/** New value, cause, reason, evidence. */
export function RequestFields({ cell, draft, problems, onChange }: RequestFieldsProps) {
  const { t } = useTexts();

  return (
    <>
      <ValueField cell={cell} draft={draft} problems={problems} onChange={onChange} />
      <DeletionBox cell={cell} draft={draft} onChange={onChange} />
      <CauseChoice cell={cell} draft={draft} onChange={onChange} />
      <DecisionField draft={draft} problems={problems} onChange={onChange} />
      <ReasonField
        label={t('request.reason')}
        hint={t('request.reasonHint')}
        error={textOrNull(t, problems.reason)}
        rows={3}
        value={draft.reason}
        onChange={(reason) => onChange({ ...draft, reason })}
      />
      <EvidenceField
        files={draft.evidence}
        error={textOrNull(t, problems.evidence)}
        onChange={(evidence) => onChange({ ...draft, evidence })}
      />
    </>
  );
}

function ValueField({ cell, draft, problems, onChange }: RequestFieldsProps) {
  const { t, language } = useTexts();
  const kind = cellKind(cell.cellKind);
  const hint = kind.words.hint[language];

  return (
    <Field
      label={t('request.newValue')}
      hint={hint}
      error={textOrNull(t, problems.newValue, { hint })}
    >
      {(ids) => (
        <ValueInput
          ids={ids}
          kind={kind}
          disabled={draft.deletes}
          value={draft.newValue}
          onChange={(newValue) => onChange({ ...draft, newValue })}
        />
      )}
    </Field>
  );
}

/** Deleting is asked for by itself: a value left out is a slip more often than a wish. */
function DeletionBox({ cell, draft, onChange }: Omit<RequestFieldsProps, 'problems'>) {
  const { t } = useTexts();

  return cell.value === '' ? null : (
    <CheckBox
      label={t('request.deletes', { value: cell.value })}
      checked={draft.deletes}
      onChange={(deletes) => onChange({ ...draft, deletes, newValue: '' })}
    />
  );
}

function CauseChoice({ cell, draft, onChange }: Omit<RequestFieldsProps, 'problems'>) {
  const { t } = useTexts();
  const causes = causesFor(cell);

  return (
    <RadioGroup
      legend={t('request.cause')}
      choices={causes.map((cause) => ({ value: cause, label: t(`request.cause.${cause}`) }))}
      value={draft.cause}
      onChange={(value) => {
        const cause = causes.find((one) => one === value) ?? draft.cause;

        onChange({ ...draft, cause });
      }}
    />
  );
}

/** A re-marking is entered by its decision. */
function DecisionField({ draft, problems, onChange }: Omit<RequestFieldsProps, 'cell'>) {
  const { t } = useTexts();

  return draft.cause === 'remarked' ? (
    <LineField
      label={t('request.recheckDecision')}
      note={t('request.decisionHint')}
      error={textOrNull(t, problems.recheckDecision)}
      value={draft.recheckDecision}
      onChange={(recheckDecision) => onChange({ ...draft, recheckDecision })}
    />
  ) : null;
}
