import { render } from 'preact';
import './page.css';
import { App } from './app';
import { installGridApi } from './grid-api';
import { showError } from './messages';
import { page } from './page-state';
import { keepStateFresh, refreshState, rememberAccount, rememberedAccount } from './state-actions';
import { keepGridFresh, openWorkbook } from './workbook-actions';

async function start(): Promise<void> {
  await refreshState();
  const email = rememberedAccount();
  const known = page.get().workspace?.accounts.some((account) => account.email === email);
  const file = new URLSearchParams(location.search).get('file');

  if (known === true) {
    rememberAccount(email);
  }
  if (known === true && file !== null) {
    await openWorkbook(file);
  }
  keepStateFresh();
  keepGridFresh();
}

const root = document.getElementById('app');
if (root !== null) {
  render(<App />, root);
  installGridApi();
  start().catch(showError);
}
