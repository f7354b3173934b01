import type { MarkScope } from '../../../src/contract/views';
import type { UiTextKey } from '../../../src/words/ui-text-key';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { SelectInput } from '../../components/select-input';
import { useTexts } from '../../shell/language';
import type { LookupChoice } from './lookup-choice';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One list of the form; `optional`: may stay at "all". */
interface Part {
  readonly part: keyof LookupChoice;
  readonly label: UiTextKey;
  readonly list: readonly Named[];
  readonly optional: boolean;
  readonly hint?: UiTextKey;
}

interface LookupFormProps {
  readonly classes: readonly string[];
  readonly choice: LookupChoice;
  /** Null while it is not known what of the class may be looked up. */
  readonly scope: MarkScope | null;
  readonly busy: boolean;
  readonly onChange: (part: keyof LookupChoice, value: string) => void;
  readonly onShow: () => void;
}

function partsOf({ classes, choice, scope }: LookupFormProps): readonly Part[] {
  const subjects = scope?.subjects ?? [];
  const subject = subjects.find(({ id }) => id === choice.subjectId);
  const classList = classes.map((id) => ({ id, name: id }));
  const hint = subject === undefined ? { hint: 'lookup.columnHint' as const } : {};

  return [
    { part: 'classId', label: 'common.class', list: classList, optional: false },
    { part: 'subjectId', label: 'lookup.subject', list: subjects, optional: true },
    { part: 'pupilId', label: 'lookup.pupil', list: scope?.pupils ?? [], optional: true },
    {
      part: 'assessment',
      label: 'lookup.column',
      list: subject?.columns ?? [],
      optional: true,
      ...hint,
    },
  ];
}

/** Class, subject, pupil, column; all but the class may stay at "all". */
export function LookupForm(props: LookupFormProps) {
  const { t } = useTexts();

  return (
    <form
      class="card form lookup-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onShow();
      }}
    >
      {partsOf(props).map((part) => (
        <PartField
          key={part.part}
          part={part}
          value={props.choice[part.part]}
          onChange={props.onChange}
        />
      ))}
      <div class="actions">
        <Button variant="filled" type="submit" busy={props.busy} disabled={props.scope === null}>
          {t('lookup.show')}
        </Button>
      </div>
    </form>
  );
}

function PartField(props: {
  readonly part: Part;
  readonly value: string;
  readonly onChange: LookupFormProps['onChange'];
}) {
  const { t } = useTexts();
  const { part, label, list, optional, hint } = props.part;
  const all = optional ? [{ value: '', label: t('common.all') }] : [];

  return (
    <Field label={t(label)} {...(hint === undefined ? {} : { hint: t(hint) })}>
      {(ids) => (
        <SelectInput
          ids={ids}
          value={props.value}
          onChange={(value) => props.onChange(part, value)}
          choices={[...all, ...list.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
    </Field>
  );
}
