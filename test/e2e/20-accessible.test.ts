import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { PAGE_DEPLOYMENT } from '../../local/workspace';
import { WEBAPP_TABS } from '../../sidebar/features/webapp-tabs';
import { ScriptedAuthority } from '../sidebar/gallery/scripted-authority';
import { violationsIn } from './support/axe';
import { ADMIN, HOMEROOM, MATHS, OFFICE, PRINCIPAL } from './support/demo-people';
import { scriptedPage } from './support/scripted-page';
import { workDay } from './support/work-day';

/** Whoever sees, hears or presses otherwise can use each tab of the school's page and each sidebar, as far as axe can tell. */
const day = workDay();
const WIDTHS = [1280, 390, 300];
const HEIGHT = 900;
const PEOPLE = [
  ['principal', PRINCIPAL],
  ['homeroom teacher', HOMEROOM],
  ['subject teacher', MATHS],
  ['administrator', ADMIN],
  ['office', OFFICE],
] as const;
const SIDEBARS = readdirSync(path.resolve(__dirname, '../../dist/addon')).flatMap((file) =>
  file.endsWith('.html') && file !== 'third-party.html' ? [path.basename(file, '.html')] : [],
);

const seen = new Set<string>();
const tabOf = (frame: Frame, id: string) => frame.locator(`[role=tab][id$="-${id}"]`);

async function openPage(email: string): Promise<[Page, Frame]> {
  const page = await day.browser.context.newPage();
  await page.goto(`${day.address}/macros/s/${PAGE_DEPLOYMENT}/exec?authuser=${email}`);
  const element = await page.getByTestId('web-app-frame').elementHandle();
  const frame = (await element?.contentFrame())!;
  await frame.getByRole('tab').first().waitFor();

  return [page, frame];
}

/** Nothing is being fetched any more, and what can be unfolded is open. */
async function settle(shown: Frame | Page): Promise<void> {
  const isAtRest = () => document.querySelector('.loading, .spinner') === null;
  await shown.waitForFunction(isAtRest);
  await shown.evaluate(() => {
    for (const one of document.querySelectorAll('details')) {
      one.open = true;
    }
  });
  await shown.waitForFunction(isAtRest);
}

/** A line for each rule that an element of the tab breaks, with the width at which it does. */
async function problemsOfTab(page: Page, frame: Frame, id: string): Promise<string[]> {
  const problems: string[] = [];
  await tabOf(frame, id).click();
  await settle(frame);
  seen.add(id);

  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    await frame.waitForFunction((wanted) => innerWidth === wanted, width);
    const violations = await violationsIn(frame);
    problems.push(...violations.map((one) => `${id} at ${width} px: ${one}`));
  }
  return problems;
}

test.each(PEOPLE)('no tab of the %s breaks a rule of axe, at any width', async (_role, email) => {
  const [page, frame] = await openPage(email);
  const problems: string[] = [];

  for (const { id } of WEBAPP_TABS) {
    if ((await tabOf(frame, id).count()) > 0) {
      problems.push(...(await problemsOfTab(page, frame, id)));
    }
  }
  await page.close();
  expect(problems).toEqual([]);
});

test('each tab of the list was seen by somebody', () => {
  expect(WEBAPP_TABS.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
});

test.each(SIDEBARS)('the sidebar “%s” breaks no rule of axe', async (name) => {
  const page = await scriptedPage(day.browser.context, `addon/${name}`, new ScriptedAuthority());
  await settle(page);
  const problems = await violationsIn(page);
  expect(problems).toEqual([]);
  await page.close();
});
