import type {
  RuleChoiceView,
  RulesView,
} from '../../../src/capabilities/regulation/pure/rule-views';
import { printDate } from '../../../src/kernel/text/date-text';
import { Badge } from '../../components/badge';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { OptionLines } from './option-lines';
import { rulesKey } from './rule-draft';

const TONES = { inForce: 'success', planned: 'info', past: 'neutral' } as const;

/** Results that are approved and stay so, every decision, and what else this software knows. */
export function RulesLists({ view }: { readonly view: RulesView }) {
  const { t } = useTexts();

  return (
    <>
      <details class="card fold">
        <summary>{t('rules.approved', { count: view.approved.length })}</summary>
        <p class="muted small">
          {t(view.approved.length === 0 ? 'rules.noneApproved' : 'rules.approvedHint')}
        </p>
        <ul class="plain small">
          <ApprovedLines view={view} />
        </ul>
      </details>
      <details class="card fold">
        <summary>{t('rules.history', { count: view.history.length })}</summary>
        {view.history.map((choice) => (
          <ChoiceItem key={choice.id} view={view} choice={choice} />
        ))}
      </details>
      <details class="card fold">
        <summary>{t('rules.known', { count: view.ruleSets.length })}</summary>
        <KnownRules view={view} />
      </details>
    </>
  );
}

function ApprovedLines({ view }: { readonly view: RulesView }) {
  const { t } = useTexts();

  const nameOf = (pin: string): string => {
    const rules = view.ruleSets.find((one) => rulesKey(one) === pin);

    return rules === undefined
      ? pin
      : `${rules.name}, ${t('rules.version', { version: rules.version })}`;
  };

  return view.approved.map(({ classId, term, ruleSet, at }) => (
    <li key={`${classId}/${term}`}>
      {t('rules.approvedLine', {
        class: classId,
        term: t(term === 'year' ? 'review.year' : `review.term${term}`),
        rules: nameOf(ruleSet),
        time: formatTime(at),
      })}
    </li>
  ));
}

function ChoiceItem(props: { readonly view: RulesView; readonly choice: RuleChoiceView }) {
  const { t } = useTexts();
  const { view, choice } = props;
  const { name, version, by, at, from } = choice;
  const rules = view.ruleSets.find(
    (one) => one.id === choice.ruleSet && one.version === choice.version,
  );
  const start = from === null ? t('rules.fromStart') : t('rules.from', { date: printDate(from) });

  return (
    <article class="rules-group">
      <div class="card-top">
        <strong>{t('rules.grades', { grades: choice.grades.join(', ') })}</strong>
        <Badge tone={TONES[choice.state]} text={t(`rules.state.${choice.state}`)} />
      </div>
      <p>
        {name} · {t('rules.version', { version })} · {start}
      </p>
      <p>{choice.reason}</p>
      <p class="muted small">
        {at === null ? t('rules.bySetup') : t('rules.by', { who: by, time: formatTime(at) })}
      </p>
      {rules !== undefined && Object.keys(choice.options).length > 0 && (
        <OptionLines rules={rules} options={choice.options} chosenOnly />
      )}
    </article>
  );
}

function KnownRules({ view }: { readonly view: RulesView }) {
  const { t, language } = useTexts();

  return view.ruleSets.map((rules) => (
    <article key={`${rules.id}@${rules.version}`} class="rules-group">
      <p>
        <strong>{rules.name}</strong> · {t('rules.version', { version: rules.version })}
      </p>
      <p class="muted small">
        {rules.lawfulFor.length === 0
          ? t('rules.notLawful')
          : t('rules.lawful', { grades: rules.lawfulFor.join(', ') })}
      </p>
      <ul class="small">
        {rules.options.map(({ id, name, article }) => (
          <li key={id}>
            {name[language]} ({article})
          </li>
        ))}
      </ul>
    </article>
  ));
}
