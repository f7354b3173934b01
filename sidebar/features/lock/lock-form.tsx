import { useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { RadioGroup } from '../../components/choice-group';
import { Field } from '../../components/field';
import { ReasonField } from '../../components/reason-field';
import { useFocusOnProblem } from '../../components/use-focus-on-problem';
import { toLocalInput } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { mayGive, type SchoolOverview } from '../../shell/school';
import { useServices } from '../../shell/services';
import { type LockDraft, type LockProblems, lockProblems } from './lock-draft';
import { LockScopeFields } from './lock-scope-fields';

interface LockFormProps {
  readonly draft: LockDraft;
  readonly school: SchoolOverview;
  readonly onChange: (draft: LockDraft) => void;
  readonly onReview: () => void;
}

/** First step: what, where, why, and until when. */
export function LockForm({ draft, school, onChange, onReview }: LockFormProps) {
  const { t } = useTexts();
  const { now } = useServices();
  const [problems, setProblems] = useState<LockProblems>({});
  const form = useFocusOnProblem(problems);
  const actions = (['lock', 'release'] as const).filter((action) =>
    mayGive(school, action === 'lock' ? 'lock.apply' : 'lock.release'),
  );

  const review = () => {
    const found = lockProblems(draft, school, now());

    setProblems(found);

    if (Object.keys(found).length === 0) {
      onReview();
    }
  };

  return (
    <form
      ref={form}
      class="card form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        review();
      }}
    >
      <RadioGroup
        legend={t('lock.action')}
        layout="segments"
        choices={actions.map((value) => ({ value, label: t(`lock.${value}`) }))}
        value={draft.action}
        onChange={(value) =>
          onChange({ ...draft, action: value === 'release' ? 'release' : 'lock' })
        }
      />
      <LockScopeFields draft={draft} school={school} problems={problems} onChange={onChange} />
      {draft.action === 'release' && (
        <UntilField draft={draft} problems={problems} onChange={onChange} />
      )}
      <ReasonField
        label={t('common.reason')}
        hint={t('lock.reasonHint')}
        error={problems.reason === undefined ? null : t(problems.reason)}
        value={draft.reason}
        onChange={(reason) => onChange({ ...draft, reason })}
      />
      <div class="actions">
        <Button variant="filled" type="submit">
          {t('lock.review')}
        </Button>
      </div>
    </form>
  );
}

function UntilField(props: {
  readonly draft: LockDraft;
  readonly problems: LockProblems;
  readonly onChange: (draft: LockDraft) => void;
}) {
  const { t } = useTexts();
  const { now } = useServices();
  const { draft, problems, onChange } = props;

  return (
    <Field
      label={t('lock.until')}
      note={t('common.required')}
      hint={t('lock.untilHint')}
      error={problems.until === undefined ? null : t(problems.until)}
    >
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          type="datetime-local"
          min={toLocalInput(now())}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          value={draft.until}
          onInput={(event) => onChange({ ...draft, until: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}
