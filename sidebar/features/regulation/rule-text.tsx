import type { RegulationRuleView } from '../../../src/capabilities/regulation/pure/regulation-views';
import { printDate } from '../../../src/kernel/text/date-text';
import { type Texts, useTexts } from '../../shell/language';

/** More days than these are said by their number, the first and the last. */
const FEW_DAYS = 6;

function daysText({ days }: RegulationRuleView, t: Texts['t']): string {
  if (days === null) {
    return t('regulation.days.test');
  }

  const [first, ...others] = days.map(printDate);

  if (first === undefined) {
    return t('regulation.days.none');
  }

  return days.length <= FEW_DAYS
    ? t('regulation.days.few', { days: [first, ...others].join(', ') })
    : t('regulation.days.many', {
        count: days.length,
        first,
        last: others[others.length - 1] ?? first,
      });
}

/** A sentence as it is understood: article, text, what follows its limit, and its days. */
export function RuleText({ rule }: { readonly rule: RegulationRuleView }) {
  const { t } = useTexts();

  return (
    <>
      {rule.article !== '' && <p class="muted small">{rule.article}</p>}
      <p lang="vi">
        <strong>{rule.text}</strong>
      </p>
      {rule.after !== null && (
        <p class="small">
          {t('regulation.after')}: {t(`regulation.after.${rule.after}`)}
        </p>
      )}
      <p class="small">{daysText(rule, t)}</p>
    </>
  );
}
