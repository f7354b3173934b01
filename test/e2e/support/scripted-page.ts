import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { FAKE_RUN } from '../../sidebar/gallery/fake-run';
import type { ScriptedAuthority } from '../../sidebar/gallery/scripted-authority';

const DIST = path.resolve(__dirname, '../../../dist');

/** Opens a built page (`addon/setup`) as it stands in a sidebar of 300 × 600, before a server that answers by script. */
export async function scriptedPage(
  context: BrowserContext,
  name: string,
  authority: ScriptedAuthority,
): Promise<Page> {
  const page = await context.newPage();

  await page.setViewportSize({ width: 300, height: 600 });
  await page.exposeFunction('answerServerCall', (called: string, argument: string | null) =>
    authority.call(called, argument),
  );
  await page.addInitScript(FAKE_RUN);
  await page.goto(pathToFileURL(path.join(DIST, `${name}.html`)).href);
  await page.locator('.loading').first().waitFor({ state: 'detached' });

  return page;
}
