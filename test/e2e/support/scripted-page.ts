import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { FAKE_RUN } from '../../sidebar/gallery/fake-run';
import type { ScriptedAuthority } from '../../sidebar/gallery/scripted-authority';

const DIST = path.resolve(__dirname, '../../../dist');

/**
 * Opens a built page (`addon/setup`) as it stands in a sidebar of 300 × 600, before a server that answers by script.
 * `written`: what is written into the page when it is served: the person's language, the address of the school's page.
 */
export async function scriptedPage(
  context: BrowserContext,
  name: string,
  authority: ScriptedAuthority,
  written: { readonly language?: 'vi' | 'en'; readonly address?: string } = {},
): Promise<Page> {
  const page = await context.newPage();

  await page.setViewportSize({ width: 300, height: 600 });
  await page.exposeFunction('answerServerCall', (called: string, argument: string | null) =>
    authority.call(called, argument),
  );
  await page.addInitScript(FAKE_RUN);
  const html = readFileSync(path.join(DIST, `${name}.html`), 'utf8');
  await page.route('http://page.test/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html
        .replace('__LANGUAGE__', written.language ?? 'vi')
        .replaceAll('__WEBAPP_URL__', written.address ?? ''),
    }),
  );
  await page.goto('http://page.test/');
  await page.locator('.loading').first().waitFor({ state: 'detached' });

  return page;
}
