import { useState } from 'preact/hooks';
import type { PageAccount } from '../../page-server/page-protocol';
import { page } from '../page-state';
import { rememberAccount } from '../state-actions';
import { useStore } from '../store';
import { t } from '../texts';
import { openWorkbook } from '../workbook-actions';
import { Avatar } from './avatar';
import { Icon } from './icon';

/** Works as another person from now on; an open workbook is opened again as that person. */
function switchAccount(email: string): void {
  const { fileId, driveRevision } = page.get();
  page.set({ panel: null, driveRevision: driveRevision + 1, sidebar: null, frameDialogs: [] });
  rememberAccount(email);
  if (fileId !== null) {
    void openWorkbook(fileId);
  }
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

function Account({ account, active }: { readonly account: PageAccount; readonly active: boolean }) {
  const address = `/?u=${encodeURIComponent(account.email)}`;
  return (
    <li class={active ? 'active' : ''}>
      <button
        type="button"
        data-testid="account-option"
        data-email={account.email}
        aria-current={active ? 'true' : undefined}
        onClick={() => switchAccount(account.email)}
      >
        <Avatar name={account.name} email={account.email} />
        <span class="who">
          <strong>{account.name}</strong>
          <span>{account.title}</span>
          <small>{account.email}</small>
        </span>
      </button>
      <a
        href={address}
        target="_blank"
        rel="noopener"
        title={t('newWindow')}
        aria-label={`${t('newWindow')}: ${account.name}`}
      >
        <Icon name="window" size={18} />
      </a>
    </li>
  );
}

/** All people of the Workspace, to choose from. */
export function AccountList() {
  const { workspace, account } = useStore(page);
  const [wanted, setWanted] = useState('');
  const found = (workspace?.accounts ?? []).filter((each) =>
    plain(`${each.name} ${each.title} ${each.email}`).includes(plain(wanted)),
  );

  return (
    <div class="accounts">
      <input
        type="search"
        data-testid="account-search"
        placeholder={t('findAccount')}
        aria-label={t('findAccount')}
        value={wanted}
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      <ul>
        {found.map((each) => (
          <Account key={each.email} account={each} active={each.email === account} />
        ))}
      </ul>
    </div>
  );
}
