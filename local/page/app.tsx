import { page } from './page-state';
import { AccountList } from './parts/account-panel';
import { DriveHome } from './parts/drive-pane';
import { PageDialogs } from './parts/page-dialogs';
import { SidePanel } from './parts/side-panel';
import { TopBar } from './parts/top-bar';
import { WorkbookPane } from './parts/workbook-pane';
import { useStore } from './store';
import { t } from './texts';

function Welcome() {
  return (
    <main class="welcome" data-testid="welcome">
      <h1>{t('chooseAccount')}</h1>
      <p>{t('training')}</p>
      <AccountList />
    </main>
  );
}

function Toasts() {
  const { toasts } = useStore(page);
  return (
    <div class="toasts" role="status" aria-live="polite" data-testid="toasts">
      {toasts.map((toast) => (
        <div class="toast" key={toast.id}>
          {toast.title !== '' && <strong>{toast.title}</strong>}
          <span>{toast.message}</span>
        </div>
      ))}
    </div>
  );
}

function BusyLine() {
  const { busy, busyText } = useStore(page);
  return busy > 0 ? (
    <div class="busy" role="status" data-testid="busy">
      {busyText}
    </div>
  ) : null;
}

/** The whole page. */
export function App() {
  const { account, fileId, workspace } = useStore(page);

  return (
    <>
      <TopBar />
      <div class="middle">
        {workspace !== null && account === '' && <Welcome />}
        {account !== '' && fileId === null && <DriveHome />}
        {fileId !== null && <WorkbookPane />}
        <SidePanel />
      </div>
      <BusyLine />
      <Toasts />
      <PageDialogs />
    </>
  );
}
