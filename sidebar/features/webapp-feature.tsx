import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { QueryName } from '../../src/contract/catalogue';
import type { UiTextKey } from '../../src/words/ui-text-key';
import { GuideLink } from '../components/guide-link';
import { Loading } from '../components/loading';
import { type TabItem, Tabs } from '../components/tabs';
import { useTexts } from '../shell/language';
import { mayAsk, mayGive, type SchoolOverview, useSchool } from '../shell/school';
import { ExportFeature } from './export/export-feature';
import { HealthFeature } from './health/health-feature';
import { LockFeature } from './lock/lock-feature';
import { LookupFeature } from './lookup/lookup-feature';
import { OverviewFeature } from './overview/overview-feature';
import { PupilsFeature } from './pupils/pupils-feature';
import { RefusedBox } from './refused/refused-box';
import { DecideFeature } from './requests/decide-feature';
import { MyRequests } from './requests/my-requests';
import { ReviewFeature } from './review/review-feature';
import { RulesFeature } from './rules/rules-feature';

/** A tab of the school's page: its text and the feature it shows. */
interface WebappTab {
  readonly id: string;
  readonly label: UiTextKey;
  readonly feature: FunctionComponent;
  /** Shown only to those who may ask this. */
  readonly needs?: QueryName;
}

/** What is one's own: values that were not taken, and requests. */
function MineFeature() {
  return (
    <>
      <RefusedBox classId="" />
      <MyRequests />
    </>
  );
}

const TABS: readonly WebappTab[] = [
  { id: 'decide', label: 'tab.decide', feature: DecideFeature },
  { id: 'lookup', label: 'tab.lookup', feature: LookupFeature },
  { id: 'mine', label: 'tab.mine', feature: MineFeature },
  { id: 'lock', label: 'tab.lock', feature: LockFeature },
  { id: 'review', label: 'tab.review', feature: ReviewFeature },
  { id: 'pupils', label: 'tab.pupils', feature: PupilsFeature, needs: 'pupils.list' },
  { id: 'rules', label: 'tab.rules', feature: RulesFeature, needs: 'rules.list' },
  { id: 'archive', label: 'tab.archive', feature: ExportFeature },
  { id: 'overview', label: 'tab.overview', feature: OverviewFeature },
  { id: 'health', label: 'tab.health', feature: () => <HealthFeature />, needs: 'health.list' },
];

/** Those who decide begin with what waits for them, those who only check with the look-up, others with their requests. */
function firstTab(school: SchoolOverview | null): string {
  if (mayGive(school, 'correction.decide')) {
    return 'decide';
  }

  return mayAsk(school, 'ledger.export') ? 'lookup' : 'mine';
}

/** The school's own page for desktop and phone: the sidebars' features as tabs. */
export function WebappFeature() {
  const { t } = useTexts();
  const { value, loading, refused } = useSchool();
  const [chosen, setChosen] = useState<string | null>(null);
  const selected = chosen ?? firstTab(value);
  const tabs = TABS.filter(({ needs }) => needs === undefined || mayAsk(value, needs));
  const items: readonly TabItem[] = tabs.map(({ id, label }) => ({
    id,
    label: t(label),
    count: null,
  }));
  const Feature = TABS.find(({ id }) => id === selected)?.feature ?? DecideFeature;

  return (
    <div class="webapp">
      <div class="webapp-head">
        <h1>{value?.school ?? t('webapp.title')}</h1>
        {value !== null && (
          <p class="muted">
            {t('webapp.title')} · {t('webapp.year', { year: value.schoolYear })}
          </p>
        )}
        <GuideLink />
      </div>
      {value === null && refused !== null && <HealthFeature isExtra />}
      {loading && value === null ? (
        <Loading lines={5} />
      ) : (
        <Tabs items={items} selected={selected} onSelect={setChosen}>
          <div class="stack">
            <Feature />
          </div>
        </Tabs>
      )}
    </div>
  );
}
