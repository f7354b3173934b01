import type { AwayStatus } from '../../../src/capabilities/pupils/pure/pupil-views';
import { unprintable } from '../../../src/kernel/text/unprintable';
import { ETHNIC_GROUPS, FOREIGNER } from '../../../src/school/ethnic-groups';
import type { PupilChangeKind } from '../../../src/school/pupil-changes';
import type { UiTextKey } from '../../../src/words/ui-text-key';
import type { Choice } from '../../components/choice-group';
import { Field, type FieldIds } from '../../components/field';
import { ReasonField } from '../../components/reason-field';
import { SelectInput } from '../../components/select-input';
import { type Texts, useTexts } from '../../shell/language';
import { type ChangeDraft, type ChangeField, type ChangeProblems, fieldsOf } from './change-draft';

/** What can be chosen for this pupil. */
export interface Offered {
  /** Classes one can move to. */
  readonly classes: readonly string[];
  readonly statuses: readonly AwayStatus[];
}

/** How a field is asked for. Without `choices` it is typed. */
interface FieldSpec {
  readonly label: UiTextKey;
  readonly hint?: UiTextKey;
  readonly optional?: true;
  readonly inputMode?: 'numeric' | 'tel';
  readonly maxLength?: number;
  readonly choices?: (t: Texts['t'], offered: Offered) => readonly Choice[];
}

type Simple = Exclude<ChangeField, 'reason'>;

const same = (value: string): Choice => ({ value, label: value });

const SPECS: Readonly<Record<Simple, FieldSpec>> = {
  toClassId: {
    label: 'pupils.field.toClassId',
    hint: 'pupils.field.toClassId.hint',
    choices: (t, { classes }) => [{ value: '', label: t('pupils.choose') }, ...classes.map(same)],
  },
  status: {
    label: 'pupils.field.status',
    choices: (t, { statuses }) => [
      { value: '', label: t('pupils.choose') },
      ...statuses.map((value) => ({ value, label: t(`pupils.away.${value}`) })),
    ],
  },
  school: { label: 'pupils.field.schoolTo', optional: true },
  date: {
    label: 'pupils.field.date',
    hint: 'pupils.field.date.hint',
    maxLength: 10,
  },
  decision: {
    label: 'pupils.field.decision',
    hint: 'pupils.field.decision.hint',
    optional: true,
    maxLength: 60,
  },
  code: { label: 'pupils.field.code', hint: 'pupils.field.code.hint', maxLength: 40 },
  fullName: { label: 'pupils.field.fullName', maxLength: 100 },
  birthDate: {
    label: 'pupils.field.birthDate',
    hint: 'pupils.field.date.hint',
    maxLength: 10,
  },
  gender: {
    label: 'pupils.field.gender',
    choices: (t) => [
      { value: '', label: t('pupils.choose') },
      { value: 'Nam', label: t('pupils.gender.male') },
      { value: 'Nữ', label: t('pupils.gender.female') },
    ],
  },
  ethnicity: {
    label: 'pupils.field.ethnicity',
    optional: true,
    choices: (t) => [
      { value: '', label: t('pupils.ethnicity.none') },
      ...ETHNIC_GROUPS.map(same),
      same(FOREIGNER),
    ],
  },
  phone: {
    label: 'pupils.field.phone',
    hint: 'pupils.field.phone.hint',
    optional: true,
    inputMode: 'tel',
    maxLength: 20,
  },
  personalId: {
    label: 'pupils.field.personalId',
    hint: 'pupils.field.personalId.hint',
    optional: true,
    inputMode: 'numeric',
    maxLength: 20,
  },
  ministryId: {
    label: 'pupils.field.ministryId',
    hint: 'pupils.field.ministryId.hint',
    optional: true,
    inputMode: 'numeric',
    maxLength: 20,
  },
};

interface ChangeFieldsProps {
  readonly kind: PupilChangeKind;
  readonly draft: ChangeDraft;
  readonly problems: ChangeProblems;
  readonly offered: Offered;
  readonly onChange: (draft: ChangeDraft) => void;
}

/** Everything a change asks for, in order. */
export function ChangeFields(props: ChangeFieldsProps) {
  const { t } = useTexts();
  const { kind, draft, problems, onChange } = props;

  return (
    <>
      {fieldsOf(kind, draft).map((field) =>
        field === 'reason' ? (
          <ReasonField
            key={field}
            label={t('pupils.field.reason')}
            error={problems.reason === undefined ? null : t(problems.reason)}
            value={draft.reason}
            onChange={(reason) => onChange({ ...draft, reason })}
          />
        ) : (
          <SimpleField key={field} field={field} {...props} />
        ),
      )}
    </>
  );
}

function labelOf(field: Simple, kind: PupilChangeKind): UiTextKey {
  return field === 'school' && kind === 'admit' ? 'pupils.field.schoolFrom' : SPECS[field].label;
}

function SimpleField(props: ChangeFieldsProps & { readonly field: Simple }) {
  const { t } = useTexts();
  const { field, kind, draft, problems, offered, onChange } = props;
  const { hint, optional = false, choices } = SPECS[field];
  const problem = problems[field];
  const change = (value: string) => onChange({ ...draft, [field]: value });

  return (
    <Field
      label={t(labelOf(field, kind))}
      note={t(optional ? 'common.optional' : 'common.required')}
      error={
        problem === undefined
          ? null
          : t(problem, { characters: unprintable(draft[field]).join(' ') })
      }
      {...(hint === undefined ? {} : { hint: t(hint) })}
    >
      {(ids) =>
        choices === undefined ? (
          <TextInput ids={ids} spec={SPECS[field]} value={draft[field]} onChange={change} />
        ) : (
          <SelectInput
            ids={ids}
            choices={choices(t, offered)}
            value={draft[field]}
            onChange={change}
          />
        )
      }
    </Field>
  );
}

function TextInput(props: {
  readonly ids: FieldIds;
  readonly spec: FieldSpec;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { ids, spec, value, onChange } = props;

  return (
    <input
      id={ids.id}
      inputMode={spec.inputMode ?? 'text'}
      autocomplete="off"
      maxLength={spec.maxLength ?? 200}
      aria-describedby={ids.describedBy}
      aria-invalid={ids.invalid}
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}
