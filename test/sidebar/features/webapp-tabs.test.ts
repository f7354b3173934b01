import { tabAt, tabsFor, WEBAPP_TABS } from '../../../sidebar/features/webapp-tabs';
import type { SchoolOverview } from '../../../sidebar/shell/school';
import { CONTRACT_LIST } from '../../../src/contract/contract-list';
import type { RoleId } from '../../../src/school/roles/role-table';
import { OVERVIEW } from '../gallery/sample-school';

/** The school as the page of somebody who holds one role sees it. */
function as(role: RoleId): SchoolOverview {
  const may = CONTRACT_LIST.filter((one) => (one.may as readonly RoleId[]).includes(role)).map(
    ({ name }) => name,
  );

  return { ...OVERVIEW, actor: { ...OVERVIEW.actor, roles: [role], may } };
}

const idsFor = (role: RoleId) => tabsFor(as(role)).map(({ id }) => id);

test('a teacher sees no tab that only refuses: neither decisions, nor locks, nor the whole school', () => {
  expect(idsFor('teacher')).toEqual(expect.arrayContaining(['marks', 'mine', 'review', 'lookup']));
  for (const id of ['decide', 'lock', 'overview', 'archive', 'rules', 'setup', 'health']) {
    expect(idsFor('teacher')).not.toContain(id);
  }
});

test('those who decide see what waits for them; the office sees the archive, not the marks', () => {
  expect(idsFor('principal')).toContain('decide');
  expect(idsFor('inspector')).toEqual(expect.arrayContaining(['lookup', 'archive']));
  expect(idsFor('inspector')).not.toContain('decide');
  expect(idsFor('office')).toContain('archive');
  expect(idsFor('office')).not.toContain('marks');
});

test('an address leads to its tab as far as the person has it, else to the first', () => {
  const tabs = tabsFor(as('teacher'));

  expect(tabAt(tabs, 'lookup')?.id).toBe('lookup');
  expect(tabAt(tabs, 'health')).toBe(tabs[0]);
  expect(tabAt(tabs, '')).toBe(tabs[0]);
  expect(tabAt([], 'lookup')).toBeNull();
});

test('nobody has a tab before it is known who acts, and no two tabs have one address', () => {
  expect(tabsFor(null)).toEqual([]);
  expect(new Set(WEBAPP_TABS.map(({ id }) => id)).size).toBe(WEBAPP_TABS.length);
});
