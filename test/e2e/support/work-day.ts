import type { Frame, Page } from 'playwright-core';
import { launchBrowser, type TestBrowser } from './launch-browser';
import { startWorkspace } from './start-workspace';
import type { WorkspaceProcess } from './workspace-process';
import { openWindow, type WorkspaceWindow } from './workspace-window';

/** A Workspace with a browser for one test file. */
export interface WorkDay {
  readonly address: string;
  readonly browser: TestBrowser;
  /** Opens a window as a person, and there a file. */
  window(email: string, file?: string): Promise<WorkspaceWindow>;
  /** Errors of pages since the last call. */
  errors(): string[];
}

/** Longest time of one test, ms: set months ahead, the school's side does at once what fell due meanwhile. */
const TEST_LIMIT = 400_000;
/** Longest wait for one thing on a page, ms. */
const WAIT_LIMIT = 150_000;

/** Starts server and browser before the file's tests and ends them after; an error in any page fails the test. */
export function workDay(options: { readonly empty?: boolean } = {}): WorkDay {
  const parts: { server?: WorkspaceProcess; browser?: TestBrowser } = {};
  const errors: string[] = [];
  const server = () => parts.server ?? fail('The Workspace');
  const browser = () => parts.browser ?? fail('The browser');

  jest.setTimeout(TEST_LIMIT);
  beforeAll(async () => {
    parts.server = await startWorkspace(options);
    parts.browser = await launchBrowser();
    parts.browser.context.setDefaultTimeout(WAIT_LIMIT);
    parts.browser.context.on('weberror', (error) => errors.push(String(error.error())));
  });

  afterEach(() => {
    expect(errors.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await parts.browser?.close();
    await parts.server?.stop();
  });

  return {
    get address() {
      return server().address;
    },
    get browser() {
      return browser();
    },
    window: async (email, file) => {
      const window = await openWindow(browser().context, server().address, email);
      if (file !== undefined) {
        await window.openFile(file);
      }
      return window;
    },
    errors: () => errors.splice(0),
  };
}

function fail(what: string): never {
  throw new Error(`${what} has not been started`);
}

/** Waits until a cell of the shown tab shows a text. */
export async function showsText(view: WorkspaceWindow, a1: string, text: string): Promise<void> {
  await view.page.waitForFunction(
    ([cell, wanted]) => window.gridApi?.textOf(cell ?? '') === wanted,
    [a1, text],
  );
}

/** Text of the newest toast that contains a text. */
export async function toastText(page: Page, part: string): Promise<string> {
  const toast = page.getByTestId('toasts').locator('> *').filter({ hasText: part }).last();
  await toast.waitFor();
  return toast.innerText();
}

/** The frame of the add-on's sidebar, for keyboard and evaluation. */
export async function sidebarFrame(page: Page): Promise<Frame> {
  const element = await page.getByTestId('sidebar-frame').elementHandle();
  const frame = await element?.contentFrame();
  return frame ?? fail('The sidebar');
}
