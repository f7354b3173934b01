import { useState } from 'preact/hooks';
import type {
  AfterLimit,
  RegulationRuleView,
} from '../../../src/capabilities/regulation/pure/regulation-views';
import { saysSomething } from '../../../src/kernel/text/says-something';
import { BackOrAct } from '../../components/back-or-act';
import { Field } from '../../components/field';
import { Form } from '../../components/form';
import { LineField } from '../../components/line-field';
import { RefusedNotice } from '../../components/notice';
import { ReasonField } from '../../components/reason-field';
import { SelectInput } from '../../components/select-input';
import { TextArea } from '../../components/text-area';
import { useProblems } from '../../components/use-problems';
import { useTexts } from '../../shell/language';
import { textOrNull } from '../../shell/text-or-null';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { useQuery } from '../../shell/use-query';
import { Understanding } from './understanding';
import { useSettled } from './use-settled';

interface EditorProps {
  /** Null: a new sentence. */
  readonly rule: RegulationRuleView | null;
  readonly onClose: () => void;
  readonly onSaved: () => Promise<void>;
}

interface Draft {
  readonly article: string;
  readonly phrase: string;
  readonly after: AfterLimit;
  readonly reason: string;
}

const REST_MS = 500;
const AFTERS = ['close', 'warn', 'correction'] as const;

function problemsOf({ article, phrase, reason }: Draft, isRefused: boolean) {
  return {
    ...(article.trim() === '' ? { article: 'regulation.needArticle' as const } : {}),
    ...(phrase.trim() === '' ? { phrase: 'regulation.needPhrase' as const } : {}),
    ...(phrase.trim() !== '' && isRefused ? { phrase: 'regulation.notUnderstood' as const } : {}),
    ...(saysSomething(reason) ? {} : { reason: 'regulation.needReason' as const }),
  };
}

/** What is understood of a draft once the hands rest. */
function usePreview(ruleId: string, { phrase, after }: Draft) {
  const settled = useSettled(phrase.trim(), REST_MS);
  const asked = settled === '' ? null : { change: 'set' as const, ruleId, phrase: settled, after };

  return { phrase: settled, preview: useQuery('regulation.preview', asked) };
}

/** A sentence of the regulation being written, with what is understood of it as it is typed. */
export function SentenceEditor({ rule, onClose, onSaved }: EditorProps) {
  const { t } = useTexts();
  const [draft, setDraft] = useState<Draft>({
    ...{ article: rule?.article ?? '', phrase: rule?.text ?? '' },
    ...{ after: rule?.after ?? null, reason: '' },
  });
  const { phrase, preview } = usePreview(rule?.ruleId ?? '', draft);
  const { problems, form, show } = useProblems<Partial<ReturnType<typeof problemsOf>>>({});
  const { send, sending } = useCommand('regulation.setRule');
  const { refused, attempt } = useAttempt();
  const save = async () => {
    if (show(problemsOf(draft, preview.value?.refusal != null))) {
      await attempt(send({ ...draft, ruleId: rule?.ruleId ?? '' }), onSaved);
    }
  };

  return (
    <Form class="card form" element={form} onSubmit={save}>
      <SentenceFields draft={draft} problems={problems} onChange={setDraft} />
      <Understanding phrase={phrase} preview={preview.value} />
      <ReasonField
        label={t('regulation.reason')}
        error={textOrNull(t, problems.reason)}
        value={draft.reason}
        onChange={(reason) => setDraft({ ...draft, reason })}
      />
      {refused !== null && <RefusedNotice refused={refused} />}
      <BackOrAct
        back={t('common.cancel')}
        act={t('regulation.save')}
        busy={sending}
        onBack={onClose}
      />
    </Form>
  );
}

function SentenceFields(props: {
  readonly draft: Draft;
  readonly problems: Partial<ReturnType<typeof problemsOf>>;
  readonly onChange: (draft: Draft) => void;
}) {
  const { t } = useTexts();
  const { draft, problems, onChange } = props;

  return (
    <>
      <LineField
        label={t('regulation.article')}
        error={textOrNull(t, problems.article)}
        value={draft.article}
        onChange={(article) => onChange({ ...draft, article })}
      />
      <Field
        label={t('regulation.phrase')}
        hint={t('regulation.phraseHint')}
        error={textOrNull(t, problems.phrase)}
      >
        {(ids) => (
          <TextArea
            ids={ids}
            rows={3}
            maxLength={2000}
            startFocused
            value={draft.phrase}
            onChange={(phrase) => onChange({ ...draft, phrase })}
          />
        )}
      </Field>
      <AfterField draft={draft} onChange={onChange} />
    </>
  );
}

function AfterField(props: { readonly draft: Draft; readonly onChange: (draft: Draft) => void }) {
  const { t } = useTexts();
  const { draft, onChange } = props;
  const choices = [
    { value: '', label: t('regulation.after.usual') },
    ...AFTERS.map((value) => ({ value, label: t(`regulation.after.${value}`) })),
  ];

  return (
    <Field label={t('regulation.after')}>
      {(ids) => (
        <SelectInput
          ids={ids}
          choices={choices}
          value={draft.after ?? ''}
          onChange={(value) =>
            onChange({ ...draft, after: AFTERS.find((after) => after === value) ?? null })
          }
        />
      )}
    </Field>
  );
}
