import { page, visibleTabs } from '../page-state';
import { useStore } from '../store';
import { t } from '../texts';
import { performStructure, selectTab } from '../workbook-actions';
import { Menu } from './menu';

function activeTabView() {
  const { workbook, activeTab } = page.get();
  return workbook?.tabs.find((tab) => tab.sheetId === activeTab);
}

/** Asks for a new name of the shown tab. */
export function askRenameTab(): void {
  const tab = activeTabView();
  if (tab === undefined) {
    return;
  }
  page.set({
    dialog: {
      kind: 'ask',
      title: t('renameTab'),
      message: t('newName'),
      initial: tab.title,
      onYes: (title) => void performStructure({ kind: 'renameTab', sheetId: tab.sheetId, title }),
    },
  });
}

/** Asks whether the shown tab should be deleted. */
export function askDeleteTab(): void {
  const tab = activeTabView();
  if (tab === undefined) {
    return;
  }
  page.set({
    dialog: {
      kind: 'ask',
      title: t('deleteTab'),
      message: t('deleteTabAsk', { name: tab.title }),
      onYes: () => void performStructure({ kind: 'deleteTab', sheetId: tab.sheetId }),
    },
  });
}

function moveByArrow(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const tabs = visibleTabs(page.get());
  const at = tabs.findIndex((tab) => tab.sheetId === page.get().activeTab);
  const next = step === undefined ? undefined : tabs[at + step];
  if (next !== undefined) {
    void selectTab(next.sheetId);
    const strip = event.currentTarget as HTMLElement;
    strip.querySelectorAll<HTMLElement>('[role=tab]')[at + (step ?? 0)]?.focus();
  }
}

/** The tabs of the workbook, below the grid. */
export function TabStrip() {
  const state = useStore(page);
  const all = visibleTabs(state);

  return (
    <div class="tab-strip">
      <Menu
        label={t('tabs')}
        icon="≡"
        testId="all-tabs"
        className="menu-up"
        entries={all.map((tab) => ({
          kind: 'item',
          label: tab.title,
          checked: tab.sheetId === state.activeTab,
          run: () => void selectTab(tab.sheetId),
        }))}
      />
      <div class="tabs" role="tablist" aria-label={t('tabs')} onKeyDown={moveByArrow}>
        {all.map((tab) => (
          <button
            key={tab.sheetId}
            type="button"
            role="tab"
            aria-selected={tab.sheetId === state.activeTab}
            tabIndex={tab.sheetId === state.activeTab ? 0 : -1}
            data-testid="sheet-tab"
            onClick={() => void selectTab(tab.sheetId)}
            onDblClick={askRenameTab}
          >
            {tab.title}
          </button>
        ))}
      </div>
    </div>
  );
}
