import { type Panel, page } from '../page-state';
import { useStore } from '../store';
import { language, switchLanguage, t } from '../texts';
import { vietnamTime } from '../vietnam-time';
import { closeWorkbook } from '../workbook-actions';
import { Avatar } from './avatar';
import { Icon, type IconName } from './icon';
import { MenuBar } from './menu-bar';

interface PanelButtonProps {
  readonly panel: Exclude<Panel, null>;
  readonly icon: IconName;
  readonly label: string;
  readonly badge?: number;
  readonly wide?: boolean;
}

function PanelButton({ panel, icon, label, badge, wide }: PanelButtonProps) {
  const state = useStore(page);
  const open = state.panel === panel;
  return (
    <button
      type="button"
      class={`pill ${wide === true ? 'wide' : ''}`}
      aria-expanded={open}
      aria-label={badge === undefined ? label : `${label} (${badge})`}
      data-testid={`${panel}-button`}
      onClick={() => page.set({ panel: open ? null : panel })}
    >
      <Icon name={icon} />
      <span class="pill-label">{label}</span>
      {badge !== undefined && badge > 0 && <span class="badge">{badge}</span>}
    </button>
  );
}

function AccountButton() {
  const { account, workspace, panel } = useStore(page);
  const person = workspace?.accounts.find((each) => each.email === account);
  if (person === undefined) {
    return null;
  }
  return (
    <button
      type="button"
      class="account-button"
      aria-expanded={panel === 'account'}
      aria-label={`${t('actingAs')} ${person.name}, ${person.title}, ${person.email}. ${t('chooseAccount')}`}
      data-testid="account-button"
      onClick={() => page.set({ panel: panel === 'account' ? null : 'account' })}
    >
      <span class="who">
        <strong data-testid="account-name">{person.name}</strong>
        <span>{person.title}</span>
        <small>{person.email}</small>
      </span>
      <Avatar name={person.name} email={person.email} />
      <span aria-hidden="true">▾</span>
    </button>
  );
}

function Title() {
  const { fileId, workbook, openError } = useStore(page);
  const opening = openError === null ? t('loading') : t('appName');
  return (
    <div class="title">
      <button
        type="button"
        class="logo"
        aria-label={t('backToFiles')}
        title={t('backToFiles')}
        data-testid="home"
        onClick={closeWorkbook}
      >
        <img src="/icon.svg" alt="" width="36" height="36" />
      </button>
      <div>
        <div class="file-title" data-testid="file-title">
          {fileId === null ? t('appName') : (workbook?.title ?? opening)}
        </div>
        {fileId === null ? <div class="subtitle">{t('training')}</div> : <MenuBar />}
      </div>
    </div>
  );
}

/** Opens the school's page as on a phone, in a window of its own. */
function PhoneLink({ address }: { readonly address: string }) {
  return (
    <a
      class="pill"
      href={address}
      target="_blank"
      rel="noopener"
      aria-label={t('phone')}
      title={t('phone')}
      data-testid="phone-link"
    >
      <Icon name="phone" />
      <span class="pill-label">{t('phoneShort')}</span>
    </a>
  );
}

/** The bar at the top: what is open, the Workspace's own tools, and who the window works as. */
export function TopBar() {
  const { workspace, account } = useStore(page);
  const school = `${workspace?.webAppPath ?? ''}?authuser=${encodeURIComponent(account)}`;

  return (
    <header class="top-bar">
      <Title />
      <div class="tools">
        {account !== '' && workspace !== null && (
          <>
            <PanelButton panel="clock" icon="clock" label={vietnamTime(workspace.now)} wide />
            <PanelButton
              panel="outbox"
              icon="outbox"
              label={t('outbox')}
              badge={workspace.mails.length}
            />
            <PanelButton panel="drive" icon="drive" label={t('drive')} />
            <PhoneLink address={school} />
          </>
        )}
        <button
          type="button"
          class="pill language"
          lang={language() === 'vi' ? 'en' : 'vi'}
          onClick={switchLanguage}
        >
          {t('language')}
        </button>
        <AccountButton />
      </div>
    </header>
  );
}
