import type { AxeResults, RunOptions } from 'axe-core';
import { source } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** WCAG 2.1, levels A and AA, as far as a program can judge them. */
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
  resultTypes: ['violations'],
  iframes: false,
};

declare global {
  interface Window {
    readonly axe?: { run(options: RunOptions): Promise<AxeResults> };
  }
}

/** A color on its way from one state to another is nobody's: what moves stands still at its end. */
function standStill(): void {
  const style = document.createElement('style');
  style.textContent =
    '*, *::before, *::after { transition: none !important; animation: none !important }';
  document.head.append(style);
}

/** What axe finds wrong in what a page or frame shows: rule, element and what is wanted there, a line each. */
export async function violationsIn(shown: Frame | Page): Promise<readonly string[]> {
  if (await shown.evaluate(() => window.axe === undefined)) {
    await shown.evaluate(source);
    await shown.evaluate(standStill);
  }
  const found = await shown.evaluate((options) => window.axe?.run(options), OPTIONS);

  return (found?.violations ?? []).flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary, html }) =>
      [id, target.join(' '), html.slice(0, 200), failureSummary].join(' | '),
    ),
  );
}
