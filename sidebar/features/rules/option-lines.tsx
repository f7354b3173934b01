import type { RuleSetView } from '../../../src/capabilities/regulation/pure/rule-views';
import { Badge } from '../../components/badge';
import { useTexts } from '../../shell/language';

/** How each option of a rule set is read, in plain words; `options`: option id → value. `chosenOnly`: what is not by default. */
export function OptionLines(props: {
  readonly rules: RuleSetView;
  readonly options: Readonly<Record<string, string | number>>;
  readonly chosenOnly?: boolean;
}) {
  const { t, language } = useTexts();
  const { rules, options, chosenOnly = false } = props;
  const shown = rules.options.filter(
    ({ id, byDefault }) => !chosenOnly || (options[id] ?? byDefault) !== byDefault,
  );

  if (shown.length === 0) {
    return <p class="muted small">{t('rules.allDefault')}</p>;
  }

  return (
    <dl class="facts">
      {shown.map(({ id, name, article, byDefault, values }) => {
        const held = options[id] ?? byDefault;
        const value = values.find((one) => one.value === held);
        const source =
          values.length === 1
            ? 'rules.fixed'
            : held === byDefault
              ? 'rules.default'
              : 'rules.chosen';

        return (
          <div key={id} class="fact">
            <dt>
              {name[language]} ({article})
            </dt>
            <dd>
              {value?.text[language] ?? String(held)}{' '}
              <Badge tone={source === 'rules.chosen' ? 'info' : 'neutral'} text={t(source)} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
