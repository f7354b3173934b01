import { useState } from 'preact/hooks';
import type { RegulationView } from '../../../src/capabilities/regulation/pure/regulation-views';
import { saysSomething } from '../../../src/kernel/text/says-something';
import { BackOrAct } from '../../components/back-or-act';
import { RadioGroup } from '../../components/choice-group';
import { Form } from '../../components/form';
import { LineField } from '../../components/line-field';
import { RefusedNotice } from '../../components/notice';
import { QueryStatus } from '../../components/query-status';
import { ReasonField } from '../../components/reason-field';
import { useProblems } from '../../components/use-problems';
import { useTexts } from '../../shell/language';
import { useSchool } from '../../shell/school';
import { textOrNull } from '../../shell/text-or-null';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { useQuery } from '../../shell/use-query';
import { EffectLines } from './effect-lines';
import { RuleText } from './rule-text';

interface Draft {
  readonly preset: string;
  readonly name: string;
  readonly number: string;
  readonly date: string;
  readonly boardDecision: string;
  readonly reason: string;
}

const BLANK: Draft = {
  ...{ preset: '', name: '', number: '', date: '', boardDecision: '', reason: '' },
};

function problemsOf({ name, reason }: Draft) {
  return {
    ...(name.trim() === '' ? { name: 'regulation.needName' as const } : {}),
    ...(saysSomething(reason) ? {} : { reason: 'regulation.needReason' as const }),
  };
}

type Problems = Partial<ReturnType<typeof problemsOf>>;

/** Adopts a regulation: which one it begins with and what that means, what the school's document is, on what grounds. */
export function AdoptForm(props: {
  readonly view: RegulationView;
  readonly onClose: () => void;
  readonly onSaved: () => Promise<void>;
}) {
  const { t } = useTexts();
  const { view, onClose, onSaved } = props;
  const school = useSchool();
  const [draft, setDraft] = useState<Draft>(BLANK);
  const { problems, form, show } = useProblems<Problems>({});
  const { send, sending } = useCommand('regulation.adopt');
  const { refused, attempt } = useAttempt();
  const save = async () => {
    if (show(problemsOf(draft))) {
      const effectiveFrom = school.value?.schoolYear ?? '';

      await attempt(send({ ...draft, effectiveFrom }), onSaved);
    }
  };

  return (
    <Form class="card form" element={form} onSubmit={save}>
      <h3>{t('regulation.adopt')}</h3>
      <PresetChoice view={view} draft={draft} onChange={setDraft} />
      <PresetPreview preset={draft.preset} />
      <DocumentFields draft={draft} problems={problems} onChange={setDraft} />
      {refused !== null && <RefusedNotice refused={refused} />}
      <BackOrAct
        back={t('common.cancel')}
        act={t('regulation.adopt')}
        busy={sending}
        onBack={onClose}
      />
    </Form>
  );
}

interface DraftProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

function PresetChoice({ view, draft, onChange }: DraftProps & { readonly view: RegulationView }) {
  const { t, language } = useTexts();
  const choices = view.presets.map(({ id, name, document }) => ({
    value: id,
    label: t('regulation.preset.item', { name: name[language], document }),
  }));

  return (
    <RadioGroup
      legend={t('regulation.preset')}
      choices={[...choices, { value: '', label: t('regulation.preset.none') }]}
      value={draft.preset}
      onChange={(preset) => onChange({ ...draft, preset })}
    />
  );
}

/** The sentences a preset brings with their days, and what adopting it closes and opens now. */
function PresetPreview({ preset }: { readonly preset: string }) {
  const { t } = useTexts();
  const preview = useQuery('regulation.preview', { change: 'adopt', preset });

  return (
    <>
      <QueryStatus of={preview} lines={4} />
      {preview.value !== null && preview.value.rules.length > 0 && (
        <details class="fold">
          <summary>{t('regulation.rules', { count: preview.value.rules.length })}</summary>
          {preview.value.rules.map((rule) => (
            <article key={rule.ruleId} class="card item">
              <RuleText rule={rule} />
            </article>
          ))}
        </details>
      )}
      {preview.value !== null && <EffectLines preview={preview.value} />}
    </>
  );
}

function DocumentFields({
  draft,
  problems,
  onChange,
}: DraftProps & { readonly problems: Problems }) {
  const { t } = useTexts();

  return (
    <>
      <LineField
        label={t('regulation.name')}
        note={t('common.required')}
        error={textOrNull(t, problems.name)}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
      />
      <OptionalFields draft={draft} onChange={onChange} />
      <ReasonField
        label={t('regulation.reason')}
        error={textOrNull(t, problems.reason)}
        value={draft.reason}
        onChange={(reason) => onChange({ ...draft, reason })}
      />
    </>
  );
}

/** What the document may say beside its title. */
const OPTIONAL = [
  { field: 'number', label: 'regulation.number', type: 'text' },
  { field: 'date', label: 'regulation.date', type: 'date' },
  { field: 'boardDecision', label: 'regulation.board', type: 'text' },
] as const;

function OptionalFields({ draft, onChange }: DraftProps) {
  const { t } = useTexts();

  return (
    <>
      {OPTIONAL.map(({ field, label, type }) => (
        <LineField
          key={field}
          label={t(label)}
          note={t('regulation.optional')}
          type={type}
          value={draft[field]}
          onChange={(value) => onChange({ ...draft, [field]: value })}
        />
      ))}
    </>
  );
}
