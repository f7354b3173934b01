import { useState } from 'preact/hooks';
import type { RulesView } from '../../../src/capabilities/regulation/pure/rule-views';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { QueryStatus } from '../../components/query-status';
import { SectionTop } from '../../components/section-top';
import { useTexts } from '../../shell/language';
import { mayAsk, useSchool } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { RuleConfirm } from './rule-confirm';
import { freshDraft, type RuleDraft } from './rule-draft';
import { RuleForm } from './rule-form';
import { RulesInForce } from './rules-in-force';
import { RulesLists } from './rules-lists';

const NO_PAYLOAD: Record<string, never> = {};

/** By which rules results are made: those in force, the principal's form, what is approved, every decision. */
export function RulesFeature() {
  const { t } = useTexts();
  const school = useSchool();
  const isAllowed = mayAsk(school.value, 'rules.list');
  const rules = useQuery('rules.list', isAllowed ? NO_PAYLOAD : null);

  return (
    <section class="stack">
      <SectionTop title={t('rules.title')} loading={rules.loading} onRefresh={rules.reload} />
      <p class="muted small">{t('rules.intro')}</p>
      {school.value !== null && !isAllowed && <Notice tone="info">{t('rules.notAllowed')}</Notice>}
      <QueryStatus of={rules} lines={6} />
      {rules.value !== null && <Rules view={rules.value} reload={rules.reload} />}
    </section>
  );
}

function Rules(props: { readonly view: RulesView; readonly reload: () => Promise<void> }) {
  const { t } = useTexts();
  const { view, reload } = props;
  const [draft, setDraft] = useState<RuleDraft | null>(null);
  const [done, setDone] = useState(false);

  return (
    <>
      {done && (
        <Outcome tone="success" of={done}>
          {t('rules.done')}
        </Outcome>
      )}
      {draft === null ? (
        <Standing
          view={view}
          onChoose={() => {
            setDone(false);
            setDraft(freshDraft(view));
          }}
        />
      ) : (
        <Deciding
          view={view}
          draft={draft}
          onChange={setDraft}
          onDone={async () => {
            await reload();
            setDone(true);
          }}
        />
      )}
    </>
  );
}

function Standing(props: { readonly view: RulesView; readonly onChoose: () => void }) {
  const { t } = useTexts();
  const { view, onChoose } = props;

  return (
    <>
      <RulesInForce view={view} />
      {view.mayChoose && (
        <div class="actions">
          <Button variant="tonal" onClick={onChoose}>
            {t('rules.choose')}
          </Button>
        </div>
      )}
      <RulesLists view={view} />
    </>
  );
}

/** Fill in, then confirm. */
function Deciding(props: {
  readonly view: RulesView;
  readonly draft: RuleDraft;
  readonly onChange: (draft: RuleDraft | null) => void;
  readonly onDone: () => Promise<void>;
}) {
  const { view, draft, onChange, onDone } = props;
  const [confirming, setConfirming] = useState(false);

  return confirming ? (
    <RuleConfirm
      view={view}
      draft={draft}
      onBack={() => setConfirming(false)}
      onDone={() => {
        void onDone().then(() => onChange(null));
      }}
    />
  ) : (
    <RuleForm
      view={view}
      draft={draft}
      onChange={onChange}
      onReview={() => setConfirming(true)}
      onClose={() => onChange(null)}
    />
  );
}
