import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { CommandName, QueryName } from '../../src/contract/catalogue';
import type { UiTextKey } from '../../src/words/ui-text-key';
import { Button } from '../components/button';
import { GuideLink } from '../components/guide-link';
import { Loading } from '../components/loading';
import { type TabItem, Tabs } from '../components/tabs';
import { useTexts } from '../shell/language';
import { mayAsk, mayGive, type SchoolOverview, useSchool } from '../shell/school';
import { ExportFeature } from './export/export-feature';
import { HealthFeature } from './health/health-feature';
import { LockFeature } from './lock/lock-feature';
import { LookupFeature } from './lookup/lookup-feature';
import { MarksFeature } from './marks/marks-feature';
import { OverviewFeature } from './overview/overview-feature';
import { PupilsFeature } from './pupils/pupils-feature';
import { RefusedBox } from './refused/refused-box';
import { RegulationFeature } from './regulation/regulation-feature';
import { DecideFeature } from './requests/decide-feature';
import { MyRequests } from './requests/my-requests';
import { ReviewFeature } from './review/review-feature';
import { RulesFeature } from './rules/rules-feature';
import { SetupFeature } from './setup/setup-feature';
import { YearFeature } from './year/year-feature';
import { YearNotice } from './year/year-notice';

/** A tab of the school's page: its text and the feature it shows. */
interface WebappTab {
  readonly id: string;
  readonly label: UiTextKey;
  readonly feature: FunctionComponent;
  /** Shown only to those who may ask this. */
  readonly needs?: QueryName;
  /** Shown only to those who may give this. */
  readonly gives?: CommandName;
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
  { id: 'marks', label: 'tab.marks', feature: MarksFeature, needs: 'mark.scope' },
  { id: 'lookup', label: 'tab.lookup', feature: LookupFeature },
  { id: 'mine', label: 'tab.mine', feature: MineFeature },
  { id: 'lock', label: 'tab.lock', feature: LockFeature },
  {
    id: 'regulation',
    label: 'tab.regulation',
    feature: RegulationFeature,
    needs: 'regulation.view',
  },
  { id: 'review', label: 'tab.review', feature: ReviewFeature },
  { id: 'pupils', label: 'tab.pupils', feature: PupilsFeature, needs: 'pupils.list' },
  { id: 'rules', label: 'tab.rules', feature: RulesFeature, needs: 'rules.list' },
  { id: 'archive', label: 'tab.archive', feature: ExportFeature },
  { id: 'overview', label: 'tab.overview', feature: OverviewFeature },
  { id: 'setup', label: 'tab.setup', feature: SetupFeature, gives: 'setup.start' },
  { id: 'health', label: 'tab.health', feature: () => <HealthFeature />, needs: 'health.list' },
  { id: 'year', label: 'tab.year', feature: YearFeature, needs: 'years.list' },
];

/** The tabs of what a person may ask and give. */
function tabsOf(school: SchoolOverview | null): readonly WebappTab[] {
  return TABS.filter(
    ({ needs, gives }) =>
      (needs === undefined || mayAsk(school, needs)) &&
      (gives === undefined || mayGive(school, gives)),
  );
}

/** Those who decide begin with what waits for them, those who only check with the look-up, others with their requests. */
function firstTab(school: SchoolOverview | null): string {
  if (mayGive(school, 'correction.decide')) {
    return 'decide';
  }

  return mayAsk(school, 'ledger.export') ? 'lookup' : 'mine';
}

/** There are no classes yet, and this person may make them. */
function isEmptySchool(school: SchoolOverview | null): boolean {
  return school?.classes.length === 0 && mayGive(school, 'setup.start');
}

/** Before the first year there is nothing to show but the way to it; whether somebody may go it the authority says. */
function BeforeSetUp() {
  const { t } = useTexts();
  const [begun, setBegun] = useState(false);

  return (
    <div class="webapp stack">
      <h1>{t('webapp.title')}</h1>
      {begun ? (
        <SetupFeature />
      ) : (
        <section class="card stack">
          <p>{t('setup.notYet')}</p>
          <div class="actions">
            <Button variant="filled" onClick={() => setBegun(true)}>
              {t('setup.begin')}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

function Head({ school }: { readonly school: SchoolOverview | null }) {
  const { t } = useTexts();

  return (
    <div class="webapp-head">
      <h1>{school?.school ?? t('webapp.title')}</h1>
      {school !== null && (
        <p class="muted">
          {t('webapp.title')} · {t('webapp.year', { year: school.schoolYear })}
        </p>
      )}
      <GuideLink />
    </div>
  );
}

/** The school's own page for desktop and phone: the sidebars' features as tabs. */
export function WebappFeature() {
  const { t } = useTexts();
  const { value, loading, refused } = useSchool();
  const [chosen, setChosen] = useState<string | null>(null);
  const selected = chosen ?? firstTab(value);

  if (refused?.code === 'NOT_SET_UP' || isEmptySchool(value)) {
    return <BeforeSetUp />;
  }

  const items: readonly TabItem[] = tabsOf(value).map(({ id, label }) => ({
    id,
    label: t(label),
    count: null,
  }));
  const Feature = TABS.find(({ id }) => id === selected)?.feature ?? DecideFeature;

  return (
    <div class="webapp">
      <Head school={value} />
      <YearNotice />
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
