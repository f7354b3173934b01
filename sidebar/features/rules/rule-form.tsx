import type {
  RuleOptionView,
  RulesView,
} from '../../../src/capabilities/regulation/pure/rule-views';
import { printDate } from '../../../src/kernel/text/date-text';
import { BackOrAct } from '../../components/back-or-act';
import { CheckGroup, RadioGroup } from '../../components/choice-group';
import { ErrorLine } from '../../components/error-line';
import { Field } from '../../components/field';
import { Form } from '../../components/form';
import { ReasonField } from '../../components/reason-field';
import { useFocusOnMount } from '../../components/use-focus-on-mount';
import { useProblems } from '../../components/use-problems';
import { useTexts } from '../../shell/language';
import { textOrNull } from '../../shell/text-or-null';
import {
  type RuleDraft,
  type RuleProblems,
  ruleProblems,
  rulesForAll,
  rulesKey,
  rulesOfDraft,
  withGrades,
  withRules,
} from './rule-draft';

interface FormProps {
  readonly view: RulesView;
  readonly draft: RuleDraft;
  readonly onChange: (draft: RuleDraft) => void;
}

/** First step: for which grades, which rules, read how, from when, on what grounds. */
export function RuleForm(
  props: FormProps & { readonly onReview: () => void; readonly onClose: () => void },
) {
  const { t } = useTexts();
  const { view, draft, onChange, onReview, onClose } = props;
  const { problems, form, show } = useProblems<RuleProblems>({});
  const heading = useFocusOnMount<HTMLHeadingElement>(true);

  const review = () => {
    if (show(ruleProblems(view, draft))) {
      onReview();
    }
  };

  return (
    <Form class="card form" element={form} onSubmit={review}>
      <h2 ref={heading} tabIndex={-1}>
        {t('rules.form')}
      </h2>
      <GradeChoice view={view} draft={draft} onChange={onChange} />
      <ErrorLine error={textOrNull(t, problems.grades ?? problems.rules)} />
      <RulesFields view={view} draft={draft} onChange={onChange} />
      <StartField
        view={view}
        draft={draft}
        onChange={onChange}
        error={textOrNull(t, problems.from)}
      />
      <ReasonField
        label={t('rules.reason')}
        error={textOrNull(t, problems.reason)}
        value={draft.reason}
        onChange={(reason) => onChange({ ...draft, reason })}
      />
      <BackOrAct back={t('common.cancel')} act={t('rules.review')} onBack={onClose} />
    </Form>
  );
}

function GradeChoice({ view, draft, onChange }: FormProps) {
  const { t } = useTexts();

  return (
    <CheckGroup
      legend={t('rules.forGrades')}
      choices={view.grades.map(({ grade }) => ({ value: String(grade), label: String(grade) }))}
      values={draft.grades.map(String)}
      onChange={(values) => onChange(withGrades(view, draft, values.map(Number)))}
    />
  );
}

function RulesFields({ view, draft, onChange }: FormProps) {
  const { t } = useTexts();
  const possible = draft.grades.length === 0 ? [] : rulesForAll(view, draft.grades);
  const rules = rulesOfDraft(view, draft);

  return (
    <>
      {possible.length > 0 && (
        <RadioGroup
          legend={t('rules.ruleSet')}
          value={draft.rules}
          onChange={(key) => onChange(withRules(view, draft, key))}
          choices={possible.map((one) => ({
            value: rulesKey(one),
            label: `${one.name} · ${t('rules.version', { version: one.version })}`,
          }))}
        />
      )}
      {rules?.options
        .filter(({ values }) => values.length > 1)
        .map((option) => (
          <OptionField key={option.id} option={option} draft={draft} onChange={onChange} />
        ))}
    </>
  );
}

function OptionField(props: {
  readonly option: RuleOptionView;
  readonly draft: RuleDraft;
  readonly onChange: FormProps['onChange'];
}) {
  const { t, language } = useTexts();
  const { option, draft, onChange } = props;
  const { id, values, byDefault } = option;

  return (
    <div>
      <RadioGroup
        legend={option.name[language]}
        value={String(draft.options[id] ?? byDefault)}
        onChange={(chosen) => {
          const value = values.find((one) => String(one.value) === chosen)?.value ?? byDefault;

          onChange({ ...draft, options: { ...draft.options, [id]: value } });
        }}
        choices={values.map(({ value, text }) => ({
          value: String(value),
          label: text[language] + (value === byDefault ? ` (${t('rules.default')})` : ''),
        }))}
      />
      <p class="hint">
        {option.meaning[language]} {t('rules.article', { article: option.article })}
      </p>
    </div>
  );
}

function StartField(props: FormProps & { readonly error: string | null }) {
  const { t } = useTexts();
  const { view, draft, onChange, error } = props;

  return (
    <Field
      label={t('rules.start')}
      note={t('common.required')}
      hint={t('rules.startHint', {
        first: printDate(view.earliest),
        last: printDate(view.latest),
      })}
      error={error}
    >
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          type="date"
          min={view.earliest}
          max={view.latest}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          value={draft.from}
          onInput={(event) => onChange({ ...draft, from: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}
