import type { Page } from 'playwright-core';
import { launchBrowser } from '../test/e2e/support/launch-browser';
import { startWorkspace } from '../test/e2e/support/start-workspace';
import { median } from './yardstick';

/** What {@link pageYardstick} takes on the machine whose yardstick is 1, ms. */
const RECORD_MS = 52;
const TEACHER = 'tabaotrinh@hoamai.edu.vn';
const BOOK = 'Sổ điểm 6A1 2026-2027';
const TAB = 'Văn';
const TIMES = 10;
const FIRST_ROW = 4;
/** The marks of a semester but for its last column, as a block to paste. */
const MARKS = ['8,5', '9', '7', '8', '7,5'];

/** How fast the page of the embedded Workspace is. */
export interface PageBench {
  /** The yardstick of the page while it was measured. */
  readonly machine: number;
  /** From READY until a class book is open and its first tab painted, the browser being there already, ms of the record's machine. */
  readonly usableMs: number;
  /** From the keystroke that ends a mark until the average beside it is painted: median of ten, ms of the record's machine. */
  readonly editToAverageMs: number;
}

const cellText = (a1: string): string => `window.gridApi.textOf('${a1}')`;

/** Waits in the page, frame by frame; resolves with the page's time, ms, when the expression became true. */
function untilTrue(page: Page, expression: string): Promise<number> {
  return page.evaluate(
    `new Promise((resolve) => {
      const look = () => {
        let done = false;
        try { done = Boolean(${expression}); } catch { done = false; }
        if (done) { resolve(performance.now()); } else { requestAnimationFrame(look); }
      };
      look();
    })`,
  ) as Promise<number>;
}

async function openBook(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/?u=${encodeURIComponent(TEACHER)}`);
  await page.getByTestId('drive-file').filter({ hasText: BOOK }).first().click();
  await untilTrue(page, `${cellText('A1')} !== undefined`);
}

/** Types the last mark of a pupil with the keyboard. Resolves with the time until the average is painted, ms. */
async function editToAverage(page: Page, row: number): Promise<number> {
  await page.evaluate(`window.gridApi.pasteInto('D${row}', ${JSON.stringify(MARKS.join('\t'))})`);
  await page.evaluate(`window.gridApi.select('${TAB}', 'I${row}')`);
  await page.keyboard.type('8');
  const pressed = untilTrue(page, `${cellText(`J${row}`)} !== ''`);
  const started = page.evaluate(
    `new Promise((resolve) => addEventListener('keydown', () => resolve(performance.now()), { capture: true, once: true }))`,
  ) as Promise<number>;
  // The listener must be there before the key: a round trip to the page makes sure.
  await page.evaluate('0');
  await page.keyboard.press('Enter');

  return (await pressed) - (await started);
}

/**
 * How long fixed work on elements takes in this browser now, as a multiple of the machine of the record: rows and cells
 * made, written to, laid out and removed; median of five.
 */
export async function pageYardstick(page: Page): Promise<number> {
  const times = (await page.evaluate(`Array.from({ length: 5 }, () => {
    const started = performance.now();
    const root = document.body.appendChild(document.createElement('div'));
    for (let row = 0; row < 300; row++) {
      const line = root.appendChild(document.createElement('div'));
      line.style.display = 'flex';
      for (let cell = 0; cell < 20; cell++) {
        line.appendChild(document.createElement('span')).textContent = String(row * cell);
      }
      if (row % 20 === 0) { root.getBoundingClientRect(); }
    }
    root.remove();
    return performance.now() - started;
  })`)) as number[];

  return median(times) / RECORD_MS;
}

async function measure(page: Page): Promise<number> {
  await page.evaluate(`window.gridApi.select('${TAB}', 'D${FIRST_ROW}')`);
  await page.getByTestId('grid').click({ position: { x: 700, y: 400 } });
  // The first edit of a book also starts its formula engine: it is not what people feel at every mark.
  await editToAverage(page, FIRST_ROW);
  const times: number[] = [];

  for (let row = FIRST_ROW + 1; row <= FIRST_ROW + TIMES; row++) {
    times.push(await editToAverage(page, row));
  }

  return median(times);
}

/** Starts the founded demo school and a browser, opens a class book as its teacher and enters marks. */
export async function benchPage(): Promise<PageBench> {
  const browser = await launchBrowser();

  try {
    const page = await browser.context.newPage();
    const server = await startWorkspace();

    try {
      await openBook(page, server.address);
      const usableMs = performance.now() - server.readyAt;
      const before = await pageYardstick(page);
      const editMs = await measure(page);
      const after = await pageYardstick(page);
      const machine = (before + after) / 2;

      return { machine, usableMs: usableMs / before, editToAverageMs: editMs / machine };
    } finally {
      await server.stop();
    }
  } finally {
    await browser.close();
  }
}
