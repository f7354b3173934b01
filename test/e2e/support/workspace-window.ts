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
  const idle = () => button('busy').waitFor({ state: 'detached' });

  return {
    page,
    grid: gridOf(page),
    openFile: async (name) => {
      await button('drive-search').first().fill(name);
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
      await idle();
      // Univer takes the keyboard some moments after its first picture; no event of its own tells when.
      await page.waitForTimeout(1000);
    },
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
    moveClock: async (label) => {
      await button('clock-button').click();
      await page.getByTestId('clock-move').getByText(label, { exact: true }).click();
      await idle();
      await page.keyboard.press('Escape');
    },
    setClock: async (local) => {
      await button('clock-button').click();
      await button('clock-input').fill(local);
      await button('clock-set').click();
      await idle();
      await page.keyboard.press('Escape');
    },
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
