import type {
  RuleOptionView,
  RuleSetView,
} from '../../../src/capabilities/regulation/pure/rule-views';
import { Badge } from '../../components/badge';
import { useTexts } from '../../shell/language';

type Value = string | number;

/** How each option of a rule set is read, in plain words; `options`: option id → value. `chosenOnly`: what is not by default. */
export function OptionLines(props: {
  readonly rules: RuleSetView;
  readonly options: Readonly<Record<string, Value>>;
  readonly chosenOnly?: boolean;
}) {
  const { t } = useTexts();
  const { rules, options, chosenOnly = false } = props;
  const lines = rules.options
    .map((option) => ({ option, held: options[option.id] ?? option.byDefault }))
    .filter(({ option, held }) => !chosenOnly || held !== option.byDefault);

  if (lines.length === 0) {
    return <p class="muted small">{t('rules.allDefault')}</p>;
  }

  return (
    <dl class="facts">
      {lines.map(({ option, held }) => (
        <OptionLine key={option.id} option={option} held={held} />
      ))}
    </dl>
  );
}

function OptionLine(props: { readonly option: RuleOptionView; readonly held: Value }) {
  const { t, language } = useTexts();
  const { option, held } = props;
  const value = option.values.find((one) => one.value === held);
  const source = sourceOf(option, held);

  return (
    <div class="fact">
      <dt>
        {option.name[language]} ({option.article})
      </dt>
      <dd>
        {value?.text[language] ?? String(held)}{' '}
        <Badge tone={source === 'rules.chosen' ? 'info' : 'neutral'} text={t(source)} />
      </dd>
    </div>
  );
}

/** Where a value comes from: there is no other, it is the one by default, or the school has chosen it. */
function sourceOf({ values, byDefault }: RuleOptionView, held: Value) {
  if (values.length === 1) {
    return 'rules.fixed';
  }

  return held === byDefault ? 'rules.default' : 'rules.chosen';
}
