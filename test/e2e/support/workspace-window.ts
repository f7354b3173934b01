import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { GridApi } from '../../../local/page/grid-api';

type GridCall = {
  [Name in keyof GridApi]: (
    ...args: Parameters<GridApi[Name]>
  ) => Promise<Awaited<ReturnType<GridApi[Name]>>>;
};

/** One window of the embedded Workspace, working as one person. */
export interface WorkspaceWindow {
  readonly page: Page;
  /** The grid's automation, called inside the page. */
  readonly grid: GridCall;
  /** Opens the file of that name from the list. Resolves when its first tab is painted. */
  openFile(name: string): Promise<void>;
  /** Chooses an item of a menu of the menu bar. */
  chooseMenu(menu: string, item: string): Promise<void>;
  switchAccount(email: string): Promise<void>;
  /** Moves the Workspace's clock by one of its buttons (`+1 ngày`). */
  moveClock(button: string): Promise<void>;
  /** Sets the Workspace's clock. `local`: Việt Nam time as in a date field, `2026-11-18T08:00`. */
  setClock(local: string): Promise<void>;
  /** What is inside the add-on's sidebar. */
  sidebar(): FrameLocator;
  /** What is inside the add-on's dialog. */
  modal(): FrameLocator;
  /** Text of the page's message (a refusal, an alert); closes it. */
  dismissMessage(): Promise<string>;
}

function gridOf(page: Page): GridCall {
  return new Proxy({} as GridCall, {
    get: (_target, name) =>
      typeof name !== 'string' || name === 'then'
        ? undefined
        : (...args: unknown[]) =>
            page.evaluate(
              ([method, values]) => {
                const api = window.gridApi as unknown as Record<
                  string,
                  (...args: unknown[]) => unknown
                >;
                return api[method as string]?.(...(values as unknown[]));
              },
              [name, args] as const,
            ),
  });
}

/** Waits until the page has nothing more under way. */
const untilIdle = (page: Page) => page.getByTestId('busy').waitFor({ state: 'detached' });

async function openFile(page: Page, name: string): Promise<void> {
  await page.getByTestId('drive-search').first().fill(name);
  await page
    .getByTestId('drive-file')
    .filter({ hasText: new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) })
    .first()
    .click();
  await page.waitForFunction(() => {
    try {
      return window.gridApi?.textOf('A1') !== undefined;
    } catch {
      return false;
    }
  });
  await untilIdle(page);
  // Univer takes the keyboard some moments after its first picture; no event of its own tells when.
  await page.waitForTimeout(1000);
}

/** The Workspace's clock, through its panel. */
function clockOf(page: Page): Pick<WorkspaceWindow, 'moveClock' | 'setClock'> {
  return {
    moveClock: async (label) => {
      await page.getByTestId('clock-button').click();
      await page.getByTestId('clock-move').getByText(label, { exact: true }).click();
      await untilIdle(page);
      await page.keyboard.press('Escape');
    },
    setClock: async (local) => {
      await page.getByTestId('clock-button').click();
      await page.getByTestId('clock-input').fill(local);
      await page.getByTestId('clock-set').click();
      await untilIdle(page);
      await page.keyboard.press('Escape');
    },
  };
}

/** Opens a window as a person. */
export async function openWindow(
  context: BrowserContext,
  address: string,
  email: string,
): Promise<WorkspaceWindow> {
  const page = await context.newPage();
  await page.goto(`${address}/?u=${encodeURIComponent(email)}`);
  await page.getByTestId('account-button').waitFor();

  const button = (testId: string) => page.getByTestId(testId);
  const idle = () => untilIdle(page);

  return {
    page,
    grid: gridOf(page),
    openFile: (name) => openFile(page, name),
    chooseMenu: async (menu, item) => {
      await page.locator('.menu-bar').getByRole('button', { name: menu, exact: true }).click();
      await page.getByRole('menuitem', { name: item }).click();
      await idle();
    },
    switchAccount: async (next) => {
      await button('account-button').click();
      await page.locator(`[data-testid=account-option][data-email="${next}"]`).click();
      await idle();
    },
    ...clockOf(page),
    sidebar: () => page.frameLocator('[data-testid=sidebar-frame]'),
    modal: () => page.frameLocator('[data-testid=modal-frame], [data-testid=modeless-frame]'),
    dismissMessage: async () => {
      const dialog = button('message-dialog');
      await dialog.waitFor();
      const text = await dialog.innerText();
      await button('dialog-ok').click();
      await dialog.waitFor({ state: 'detached' });
      return text;
    },
  };
}
