import type { FunctionComponent } from 'preact';
import type { ActionName } from '../../src/contract/catalogue';
import type { UiTextKey } from '../../src/words/ui-text-key';
import type { SchoolOverview } from '../shell/school';
import { wing } from '../shell/wing';
import { HealthFeature } from './health/health-feature';
import { HOME_TAB } from './home/home-counts';
import { HomeFeature } from './home/home-feature';
import { MineFeature } from './mine-feature';
import { DecideFeature } from './requests/decide-feature';

/** A tab of the school's page: its text and the feature it shows. */
export interface WebappTab {
  /** Stands in addresses. */
  readonly id: string;
  readonly label: UiTextKey;
  readonly feature: FunctionComponent;
  /** Shown only to those who may give or ask one of these: nobody sees what would refuse them. */
  readonly may: readonly ActionName[];
}

/** The tabs of the school's page, in the order in which a day of work needs them. */
export const WEBAPP_TABS: readonly WebappTab[] = [
  { id: HOME_TAB, label: 'tab.home', feature: HomeFeature, may: ['home.view'] },
  { id: 'decide', label: 'tab.decide', feature: DecideFeature, may: ['correction.decide'] },
  { id: 'marks', label: 'tab.marks', feature: wing('marks'), may: ['mark.scope'] },
  { id: 'roll', label: 'tab.roll', feature: wing('roll-call'), may: ['rollCall.day'] },
  { id: 'remarks', label: 'tab.remarks', feature: wing('remarks'), may: ['remarks.write'] },
  { id: 'progress', label: 'tab.progress', feature: wing('progress'), may: ['progress.view'] },
  { id: 'mine', label: 'tab.mine', feature: MineFeature, may: ['correction.request'] },
  {
    id: 'review',
    label: 'tab.review',
    feature: wing('review'),
    may: ['result.review', 'result.complete'],
  },
  { id: 'lookup', label: 'tab.lookup', feature: wing('lookup'), may: ['mark.history'] },
  { id: 'alarms', label: 'tab.alarms', feature: wing('alarms'), may: ['alarms.list'] },
  { id: 'lock', label: 'tab.lock', feature: wing('lock'), may: ['lock.apply', 'ledger.export'] },
  { id: 'pupils', label: 'tab.pupils', feature: wing('pupils'), may: ['pupils.list'] },
  { id: 'archive', label: 'tab.archive', feature: wing('archive'), may: ['archive.list'] },
  { id: 'exchange', label: 'tab.exchange', feature: wing('exchange'), may: ['exchange.take'] },
  {
    id: 'paper',
    label: 'tab.paperCheck',
    feature: wing('paper-check'),
    may: ['paper.checkFile'],
  },
  { id: 'overview', label: 'tab.overview', feature: wing('overview'), may: ['ledger.export'] },
  {
    id: 'regulation',
    label: 'tab.regulation',
    feature: wing('regulation'),
    may: ['regulation.view'],
  },
  { id: 'rules', label: 'tab.rules', feature: wing('rules'), may: ['rules.list'] },
  { id: 'groups', label: 'tab.groups', feature: wing('groups'), may: ['groups.list'] },
  { id: 'setup', label: 'tab.setup', feature: wing('setup'), may: ['setup.start'] },
  { id: 'health', label: 'tab.health', feature: () => <HealthFeature />, may: ['health.list'] },
  { id: 'year', label: 'tab.year', feature: wing('year'), may: ['years.list'] },
];

/** The tabs of what a person may do; none before it is known who that is. */
export function tabsFor(
  school: SchoolOverview | null,
  tabs: readonly WebappTab[] = WEBAPP_TABS,
): readonly WebappTab[] {
  const may = school?.actor.may ?? [];

  return tabs.filter((tab) => tab.may.some((action) => may.includes(action)));
}

/** The tab an address names, else the first of those a person has; null = none. */
export function tabAt(tabs: readonly WebappTab[], asked: string): WebappTab | null {
  return tabs.find(({ id }) => id === asked) ?? tabs[0] ?? null;
}
