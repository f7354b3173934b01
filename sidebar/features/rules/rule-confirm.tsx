import type {
  RuledResult,
  RuleSetView,
  RulesView,
} from '../../../src/capabilities/regulation/pure/rule-views';
import { printDate } from '../../../src/kernel/text/date-text';
import { BackOrAct } from '../../components/back-or-act';
import { RefusedNotice } from '../../components/notice';
import { useFocusOnMount } from '../../components/use-focus-on-mount';
import { type Texts, useTexts } from '../../shell/language';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { OptionLines } from './option-lines';
import { effectsOf, type RuleDraft, rulePayload, rulesOfDraft } from './rule-draft';

interface ConfirmProps {
  readonly view: RulesView;
  readonly draft: RuleDraft;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Second step: says what the decision touches and what it leaves alone, and takes it. */
export function RuleConfirm({ view, draft, onBack, onDone }: ConfirmProps) {
  const { t } = useTexts();
  const { send, sending } = useCommand('rule.choose');
  const { refused, attempt } = useAttempt();
  const rules = rulesOfDraft(view, draft);
  const heading = useFocusOnMount<HTMLHeadingElement>(true);

  return (
    <section class="card" aria-labelledby="rules-confirm">
      <h2 id="rules-confirm" ref={heading} tabIndex={-1}>
        {t('rules.review')}
      </h2>
      {rules !== null && <WhatIsChosen rules={rules} draft={draft} />}
      <Effects view={view} draft={draft} />
      {refused !== null && <RefusedNotice refused={refused} />}
      <BackOrAct
        back={t('common.back')}
        act={t('rules.confirm')}
        busy={sending}
        onBack={onBack}
        onAct={() => attempt(send(rulePayload(view, draft)), onDone)}
      />
    </section>
  );
}

/** Which rules for which grades from when, and how they are read. */
function WhatIsChosen(props: { readonly rules: RuleSetView; readonly draft: RuleDraft }) {
  const { t } = useTexts();
  const { rules, draft } = props;

  return (
    <>
      <p>
        {t('rules.summary', {
          grades: t('rules.grades', { grades: draft.grades.join(', ') }),
          name: rules.name,
          version: rules.version,
          date: printDate(draft.from),
        })}
      </p>
      <OptionLines rules={rules} options={draft.options} />
    </>
  );
}

function listOf(t: Texts['t'], results: readonly RuledResult[]): string {
  return results
    .map(
      ({ classId, term }) =>
        `${classId} (${t(term === 'year' ? 'review.year' : `review.term${term}`)})`,
    )
    .join(', ');
}

function Effects({ view, draft }: Pick<ConfirmProps, 'view' | 'draft'>) {
  const { t } = useTexts();
  const { isSame, isLater, submitted, approved } = effectsOf(view, draft);
  const grades = draft.grades.join(', ');

  return (
    <div class="rules-effects">
      <h3>{t('rules.touches')}</h3>
      <ul>
        {isSame && <li>{t('rules.touches.same')}</li>}
        {!isSame && <li>{t('rules.touches.open', { grades })}</li>}
        {!isSame && submitted.length > 0 && (
          <li>{t('rules.touches.submitted', { list: listOf(t, submitted) })}</li>
        )}
        {isLater && <li>{t('rules.touches.later', { date: printDate(draft.from) })}</li>}
      </ul>
      <h3>{t('rules.keeps')}</h3>
      <ul>
        <li>
          {approved.length === 0
            ? t('rules.keeps.noneApproved')
            : t('rules.keeps.approved', { list: listOf(t, approved) })}
        </li>
        <li>{t('rules.keeps.marks')}</li>
      </ul>
    </div>
  );
}
