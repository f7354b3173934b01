import { useState } from 'preact/hooks';
import type {
  RuleOptionView,
  RulesView,
} from '../../../src/capabilities/regulation/pure/rule-views';
import { printDate } from '../../../src/kernel/text/date-text';
import { Button } from '../../components/button';
import { CheckGroup, RadioGroup } from '../../components/choice-group';
import { Field } from '../../components/field';
import { ReasonField } from '../../components/reason-field';
import { useFocusOnMount } from '../../components/use-focus-on-mount';
import { useFocusOnProblem } from '../../components/use-focus-on-problem';
import { useTexts } from '../../shell/language';
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
  const { view, draft, onChange } = props;
  const [problems, setProblems] = useState<RuleProblems>({});
  const form = useFocusOnProblem(problems);
  const heading = useFocusOnMount<HTMLHeadingElement>(true);
  const said = (field: keyof RuleProblems) =>
    problems[field] === undefined ? null : t(problems[field]);

  return (
    <form
      ref={form}
      class="card form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = ruleProblems(view, draft);
        setProblems(found);

        if (Object.keys(found).length === 0) {
          props.onReview();
        }
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {t('rules.form')}
      </h2>
      <CheckGroup
        legend={t('rules.forGrades')}
        choices={view.grades.map(({ grade }) => ({ value: String(grade), label: String(grade) }))}
        values={draft.grades.map(String)}
        onChange={(values) => onChange(withGrades(view, draft, values.map(Number)))}
      />
      <p class="field-error" aria-live="polite">
        {said('grades') ?? said('rules')}
      </p>
      <RulesFields view={view} draft={draft} onChange={onChange} />
      <StartField view={view} draft={draft} onChange={onChange} error={said('from')} />
      <ReasonField
        label={t('rules.reason')}
        error={said('reason')}
        value={draft.reason}
        onChange={(reason) => onChange({ ...draft, reason })}
      />
      <div class="actions">
        <Button variant="text" onClick={props.onClose}>
          {t('common.cancel')}
        </Button>
        <Button variant="filled" type="submit">
          {t('rules.review')}
        </Button>
      </div>
    </form>
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
