import type { MenuModel } from '../../kernel/runtime-types';
import { copyFile, renameFile } from '../drive-client';
import { showError } from '../messages';
import { type PageState, page } from '../page-state';
import { runMenuItem } from '../script-actions';
import { useStore } from '../store';
import { t } from '../texts';
import { closeWorkbook, currentGrid, openWorkbook, performStructure } from '../workbook-actions';
import { Menu, type MenuEntry } from './menu';
import { askDeleteTab, askRenameTab } from './tab-strip';

/** A script's menu as entries; a menu within it stands under its own heading. */
function scriptEntries(menu: MenuModel): MenuEntry[] {
  return menu.items.flatMap((item): MenuEntry[] => {
    if (item.kind === 'separator') {
      return [{ kind: 'separator' }];
    }
    if (item.kind === 'menu') {
      return [{ kind: 'heading', label: item.menu.title }, ...scriptEntries(item.menu)];
    }
    const { label, functionName } = item;
    return [{ kind: 'item', label, run: () => void runMenuItem(functionName) }];
  });
}

function fileEntries(state: PageState): MenuEntry[] {
  const { account, fileId, workbook } = state;
  const id = fileId ?? '';
  const title = workbook?.title ?? '';
  const ask = (label: string, initial: string, onYes: (name: string) => Promise<unknown>): void =>
    page.set({
      dialog: {
        kind: 'ask',
        title: label,
        message: t('newName'),
        initial,
        onYes: (name) => void onYes(name).catch(showError),
      },
    });
  return [
    { kind: 'item', label: t('backToFiles'), run: closeWorkbook },
    { kind: 'separator' },
    {
      kind: 'item',
      label: t('copy'),
      run: () =>
        ask(t('copy'), t('copyPrefix') + title, async (name) =>
          openWorkbook((await copyFile(account, id, name)).id),
        ),
    },
    {
      kind: 'item',
      label: t('rename'),
      run: () =>
        ask(t('rename'), title, async (name) => {
          await renameFile(account, id, name);
          await openWorkbook(id);
        }),
    },
  ];
}

type LineKind = 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';

function lineEntry(label: string, kind: LineKind, state: PageState): MenuEntry {
  const { selection, activeTab } = state;
  const rows = kind === 'insertRows' || kind === 'deleteRows';
  const start = rows ? selection.startRow : selection.startColumn;
  const count = (rows ? selection.endRow : selection.endColumn) - start;
  return {
    kind: 'item',
    label,
    run: () => void performStructure({ kind, sheetId: activeTab ?? 0, start, count }),
  };
}

function editEntries(state: PageState): MenuEntry[] {
  return [
    lineEntry(t('deleteRow'), 'deleteRows', state),
    lineEntry(t('deleteColumn'), 'deleteColumns', state),
    { kind: 'separator' },
    { kind: 'item', label: t('renameTab'), run: askRenameTab },
    { kind: 'item', label: t('deleteTab'), run: askDeleteTab },
  ];
}

function viewEntries({ showLocks }: PageState): MenuEntry[] {
  const toggle = (): void => {
    page.set({ showLocks: !showLocks });
    currentGrid()?.showLocks(!showLocks);
  };
  return [{ kind: 'item', label: t('markLocked'), checked: showLocks, run: toggle }];
}

/** The menu bar of a workbook: the Workspace's own menus, then those of scripts, then the add-ons. */
export function MenuBar() {
  const state = useStore(page);
  const isAddon = (menu: MenuModel): boolean => menu.title === state.workspace?.addonName;
  const addons = state.menus.filter(isAddon);
  const extensions = addons.flatMap((menu): MenuEntry[] => [
    { kind: 'heading', label: menu.title },
    ...scriptEntries(menu),
  ]);

  return (
    <nav class="menu-bar" aria-label={t('file')}>
      <Menu label={t('file')} entries={fileEntries(state)} testId="menu-file" />
      <Menu label={t('edit')} entries={editEntries(state)} testId="menu-edit" />
      <Menu label={t('view')} entries={viewEntries(state)} testId="menu-view" />
      <Menu
        label={t('insert')}
        testId="menu-insert"
        entries={[
          lineEntry(t('insertRow'), 'insertRows', state),
          lineEntry(t('insertColumn'), 'insertColumns', state),
        ]}
      />
      {extensions.length > 0 && (
        <Menu label={t('extensions')} entries={extensions} testId="menu-extensions" />
      )}
      {state.menus
        .filter((menu) => !isAddon(menu))
        .map((menu) => (
          <Menu
            key={menu.title}
            label={menu.title}
            entries={scriptEntries(menu)}
            testId="menu-script"
          />
        ))}
    </nav>
  );
}
