import { Button } from '../../components/button';
import { RadioGroup } from '../../components/choice-group';
import { ErrorLine } from '../../components/error-line';
import { Form } from '../../components/form';
import { ReasonField } from '../../components/reason-field';
import { UntilField } from '../../components/until-field';
import { useProblems } from '../../components/use-problems';
import { useTexts } from '../../shell/language';
import { mayGive, type SchoolOverview } from '../../shell/school';
import { useServices } from '../../shell/services';
import { textOrNull } from '../../shell/text-or-null';
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
        <UntilField
          label={t('lock.until')}
          hint={t('lock.untilHint')}
          error={textOrNull(t, problems.until)}
          value={draft.until}
          onChange={(until) => onChange({ ...draft, until })}
        />
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
