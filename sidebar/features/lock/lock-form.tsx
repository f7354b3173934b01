import { Button } from '../../components/button';
import { RadioGroup } from '../../components/choice-group';
import { ErrorLine } from '../../components/error-line';
import { Field } from '../../components/field';
import { Form } from '../../components/form';
import { ReasonField } from '../../components/reason-field';
import { useProblems } from '../../components/use-problems';
import { toLocalInput } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { mayGive, type SchoolOverview } from '../../shell/school';
import { useServices } from '../../shell/services';
import { textOrNull } from '../../shell/text-or-null';
import { endOfDayIn, type LockDraft, type LockProblems, lockProblems } from './lock-draft';
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
  const { problems, form, show } = useProblems<LockProblems>({});

  const review = () => {
    if (show(lockProblems(draft, school, now()))) {
      onReview();
    }
  };

  return (
    <Form class="card form" element={form} onSubmit={review}>
      <ActionChoice draft={draft} school={school} onChange={onChange} />
      <ErrorLine error={textOrNull(t, problems.action)} />
      <LockScopeFields draft={draft} school={school} problems={problems} onChange={onChange} />
      {draft.action === 'release' && (
        <UntilField draft={draft} problems={problems} onChange={onChange} />
      )}
      <ReasonField
        label={t('common.reason')}
        hint={t('lock.reasonHint')}
        error={textOrNull(t, problems.reason)}
        value={draft.reason}
        onChange={(reason) => onChange({ ...draft, reason })}
      />
      <div class="actions">
        <Button variant="filled" type="submit">
          {t('lock.review')}
        </Button>
      </div>
    </Form>
  );
}

const COMMANDS = { lock: 'lock.apply', release: 'lock.release' } as const;
const ACTIONS = ['lock', 'release'] as const;

/** Lock or open, as far as the person may. */
function ActionChoice({ draft, school, onChange }: Omit<LockFormProps, 'onReview'>) {
  const { t } = useTexts();
  const actions = ACTIONS.filter((action) => mayGive(school, COMMANDS[action]));

  return (
    <RadioGroup
      legend={t('lock.action')}
      layout="segments"
      choices={actions.map((value) => ({ value, label: t(`lock.${value}`) }))}
      value={draft.action}
      onChange={(value) => onChange({ ...draft, action: value === 'release' ? 'release' : 'lock' })}
    />
  );
}

/** Days from today whose end is one press. */
const PRESETS = [0, 1, 3, 7] as const;

function Presets({ onPick }: { readonly onPick: (until: string) => void }) {
  const { t } = useTexts();
  const { now } = useServices();

  return (
    <div class="chips">
      {PRESETS.map((days) => (
        <Button key={days} variant="outlined" onClick={() => onPick(endOfDayIn(days, now()))}>
          {t(`lock.preset.${days}`)}
        </Button>
      ))}
    </div>
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
    <>
      <Presets onPick={(until) => onChange({ ...draft, until })} />
      <Field
        label={t('lock.until')}
        note={t('common.required')}
        hint={t('lock.untilHint')}
        error={textOrNull(t, problems.until)}
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
    </>
  );
}
