import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { PAGE_DEPLOYMENT } from '../../local/workspace';
import { WEBAPP_TABS } from '../../sidebar/features/webapp-tabs';
import { ScriptedAuthority } from '../sidebar/gallery/scripted-authority';
import { violationsIn } from './support/axe';
import { ADMIN, HOMEROOM, MATHS, OFFICE, PRINCIPAL } from './support/demo-people';
import { screenshot } from './support/screenshot';
import { scriptedPage } from './support/scripted-page';
import { workDay } from './support/work-day';

/** Whoever sees, hears or presses otherwise can use each page there is, as far as axe can tell. */
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
/** Pages that are whole in themselves; wings are parts of the school's page. */
const BUILT = readdirSync(path.resolve(__dirname, '../../dist'), { recursive: true })
  .map(String)
  .filter((file) => /(?<!third-party)\.html$/.test(file) && !file.includes('wing-'))
  .map((file) => file.slice(0, -'.html'.length));

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

/** A line for each rule that an element breaks, with the width at which it does. */
async function problemsOf(page: Page, shown: Frame | Page, widths = WIDTHS): Promise<string[]> {
  const problems: string[] = [];

  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    await shown.waitForFunction((wanted) => innerWidth === wanted, width);
    const violations = await violationsIn(shown);
    problems.push(...violations.map((one) => `at ${width} px: ${one}`));
  }
  return problems;
}

async function problemsOfTab(page: Page, frame: Frame, id: string): Promise<string[]> {
  await tabOf(frame, id).click();
  await settle(frame);
  seen.add(id);

  return (await problemsOf(page, frame)).map((problem) => `${id} ${problem}`);
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

test('a roll call with pupils of each kind of absence breaks none, nor does English', async () => {
  const [page, frame] = await openPage(HOMEROOM);
  await frame.getByRole('button', { name: 'English' }).click();
  await tabOf(frame, 'roll').click();
  await settle(frame);

  for (const [pupil, times] of [1, 2, 3].entries()) {
    await frame.locator('.roll-pupil').nth(pupil).click({ clickCount: times });
  }
  await frame.locator('.roll-pupil[data-kind=M]').waitFor();
  const problems = await problemsOf(page, frame);
  await screenshot(page, '20-roll-300');
  expect(problems).toEqual([]);
  await page.close();
});

test.each(BUILT)('the page “%s” breaks no rule of axe', async (name) => {
  const page = await scriptedPage(day.browser.context, name, new ScriptedAuthority());
  await settle(page);
  expect(await problemsOf(page, page, name.startsWith('addon/') ? [300] : WIDTHS)).toEqual([]);
  await page.close();
});
