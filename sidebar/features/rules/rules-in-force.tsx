import type { GradeRules, RulesView } from '../../../src/capabilities/regulation/pure/rule-views';
import { printDate } from '../../../src/kernel/text/date-text';
import { Notice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { OptionLines } from './option-lines';
import { gradesTogether } from './rule-draft';

/** What holds for each grade today, and what is decided for later. */
export function RulesInForce({ view }: { readonly view: RulesView }) {
  const { t } = useTexts();

  return (
    <section class="card">
      <h2>{t('rules.inForce')}</h2>
      {gradesTogether(view.grades).map(({ grades, rules }) => (
        <div key={grades.join()} class="rules-group">
          <h3>{t('rules.grades', { grades: grades.join(', ') })}</h3>
          <OneGrade view={view} rules={rules} />
        </div>
      ))}
    </section>
  );
}

function OneGrade({ view, rules }: { readonly view: RulesView; readonly rules: GradeRules }) {
  const { t, language } = useTexts();
  const { inForce, fault, planned } = rules;
  const known = view.ruleSets.find(
    ({ id, version }) => id === inForce?.ruleSet && version === inForce.version,
  );

  return (
    <>
      {fault !== null && (
        <Notice tone="error">{t('rules.fault', { fault: fault[language] })}</Notice>
      )}
      {inForce === null && fault === null && (
        <Notice tone="warning">{t('rules.none', { year: view.schoolYear })}</Notice>
      )}
      {inForce !== null && (
        <p>
          <strong>{inForce.name}</strong> · {t('rules.version', { version: inForce.version })}
          <br />
          <span class="muted small">
            {inForce.from === null
              ? t('rules.fromStart')
              : t('rules.from', { date: printDate(inForce.from) })}
          </span>
        </p>
      )}
      {inForce !== null && known !== undefined && (
        <OptionLines rules={known} options={inForce.options} />
      )}
      {planned.map((next) => (
        <PlannedRules key={`${next.from}${JSON.stringify(next.options)}`} view={view} next={next} />
      ))}
    </>
  );
}

function PlannedRules(props: {
  readonly view: RulesView;
  readonly next: GradeRules['planned'][number];
}) {
  const { t } = useTexts();
  const { next, view } = props;
  const rules = view.ruleSets.find(
    ({ id, version }) => id === next.ruleSet && version === next.version,
  );
  const { name, version } = next;

  return (
    <details class="fold">
      <summary>{t('rules.planned', { date: printDate(next.from ?? ''), name, version })}</summary>
      {rules !== undefined && <OptionLines rules={rules} options={next.options} />}
    </details>
  );
}
