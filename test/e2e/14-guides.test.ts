import type { Page } from 'playwright-core';
import { OVERVIEW } from '../sidebar/gallery/sample-school';
import { ScriptedAuthority } from '../sidebar/gallery/scripted-authority';
import { launchBrowser, type TestBrowser } from './support/launch-browser';
import { screenshot } from './support/screenshot';
import { scriptedPage } from './support/scripted-page';

/** The way from a page to the guide of one's role, and a guide on a phone. */
const ADDRESS = 'https://script.google.com/a/macros/hoamai.edu.vn/s/id/exec';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const as = (...roles: string[]) =>
  new ScriptedAuthority({
    'school.overview': () => ({
      ok: true,
      value: { ...OVERVIEW, actor: { ...OVERVIEW.actor, roles } },
    }),
  });

const guideOf = (page: Page, name: RegExp) => page.getByRole('link', { name });

test('the school’s page leads to the guide of the first role, in a new tab', async () => {
  const page = await scriptedPage(browser.context, 'authority/webapp', as('teacher', 'homeroom'), {
    address: ADDRESS,
  });
  const link = guideOf(page, /^Hướng dẫn/);

  expect(await link.getAttribute('href')).toBe(`${ADDRESS}?huong-dan=chu-nhiem`);
  expect(await link.getAttribute('target')).toBe('_blank');
});

test('a sidebar does so at its foot, and says in English that the guide is Vietnamese', async () => {
  const page = await scriptedPage(browser.context, 'addon/lock', as('deputy'), {
    address: ADDRESS,
    language: 'en',
  });
  const link = page.locator('footer').getByRole('link', { name: /^Guide \(Vietnamese\)/ });

  expect(await link.getAttribute('href')).toBe(`${ADDRESS}?huong-dan=hieu-truong`);
});

test('a sidebar of an add-on that knows no address has no such link', async () => {
  const page = await scriptedPage(browser.context, 'addon/lock', as('deputy'));

  expect(await guideOf(page, /^Hướng dẫn/).count()).toBe(0);
});

test('a guide is no wider than a phone, and its own links stay in it', async () => {
  const page = await scriptedPage(browser.context, 'authority/guide-thanh-tra', as('inspector'));
  await page.setViewportSize({ width: 390, height: 844 });

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('link', { name: 'Đọc câu trả lời' }).click();
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#đọc-câu-trả-lời');
  await screenshot(page, 'guide-phone');
});
