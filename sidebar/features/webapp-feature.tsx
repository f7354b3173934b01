import { useState } from 'preact/hooks';
import { Button } from '../components/button';
import { GuideLink } from '../components/guide-link';
import { Loading } from '../components/loading';
import { Notice } from '../components/notice';
import { Tabs } from '../components/tabs';
import { useTexts } from '../shell/language';
import { usePlace } from '../shell/place';
import { mayGive, type SchoolOverview, useSchool } from '../shell/school';
import { useQuery } from '../shell/use-query';
import { wing } from '../shell/wing';
import { HealthFeature } from './health/health-feature';
import { HomeContext, useHome } from './home/home-context';
import { countsByTab, HOME_TAB } from './home/home-counts';
import { tabAt, tabsFor } from './webapp-tabs';
import { YearNotice } from './year/year-notice';

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

const SetupFeature = wing('setup');

const NO_PAYLOAD: Record<string, never> = {};

/** What the address names of what this person may do; going to a tab says so in the address. */
function Work({ school }: { readonly school: SchoolOverview }) {
  const { t } = useTexts();
  const { place, go } = usePlace();
  const home = useHome();
  const counts = countsByTab(home.value?.items ?? []);
  const tabs = tabsFor(school);
  const tab = tabAt(tabs, place?.tab ?? '');

  const choose = (id: string) => {
    go({ tab: id });

    // Whoever comes back has done something meanwhile; what is known stays in sight while it is asked again.
    if (id === HOME_TAB) {
      void home.reload();
    }
  };

  if (tab === null) {
    return <Notice tone="info">{t('webapp.nothing')}</Notice>;
  }

  return (
    <div class="webapp-body">
      <Tabs
        items={tabs.map(({ id, label }) => ({
          id,
          label: t(label),
          count: counts.get(id) ?? null,
        }))}
        selected={tab.id}
        onSelect={choose}
      >
        <div class="stack">
          <tab.feature />
        </div>
      </Tabs>
    </div>
  );
}

/** The school's own page for desktop and phone: the sidebars' features as tabs, each with an address. */
export function WebappFeature() {
  const { value, refused } = useSchool();
  const { place } = usePlace();
  // Asked beside the school, so that both are there at once; whoever may not is told so by the school.
  const home = useQuery('home.view', NO_PAYLOAD);

  if (refused?.code === 'NOT_SET_UP' || isEmptySchool(value)) {
    return <BeforeSetUp />;
  }

  return (
    <div class="webapp">
      <Head school={value} />
      <YearNotice />
      {value === null && refused !== null && <HealthFeature isExtra />}
      {value === null && refused === null && <Loading lines={5} />}
      {value !== null && place !== null && (
        <HomeContext.Provider value={home}>
          <Work school={value} />
        </HomeContext.Provider>
      )}
    </div>
  );
}
