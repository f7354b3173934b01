import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import {
  ensureDeployment,
  ensureProject,
  ensureVersion,
  push,
  webAppUrl,
} from './project-steps.mjs';
import { fillPushFolder, pushFolder } from './push-folder.mjs';

const TITLE = 'Sổ điểm – nhà trường';

/** The two deployments of the authority: whom each is for, and by what description it is known. */
const DEPLOYMENTS = {
  page: { access: 'DOMAIN', description: 'so-diem trang' },
  carried: { access: 'ANYONE_ANONYMOUS', description: 'so-diem lenh' },
};

/** Pushes the authority with the access of a deployment. Answers a digest of what was pushed. */
export async function pushAuthority({ state, built }, name) {
  const folder = pushFolder(state, 'authority');
  const { access } = DEPLOYMENTS[name];
  const digest = fillPushFolder(folder, { built: path.join(built, 'authority'), access });
  await push(folder);

  return digest;
}

/** Pushes the authority with the access of a deployment, and lets that deployment run it. Answers its address. */
export async function deployAuthority(school, name) {
  const { state } = school;
  const folder = pushFolder(state, 'authority');
  const digest = await pushAuthority(school, name);
  const version = await ensureVersion(folder, `so-diem ${digest}`);
  const { description } = DEPLOYMENTS[name];
  const id = state.project('authority')[name];
  const deployment = await ensureDeployment(folder, { id, description, version });
  state.keepProject('authority', { [name]: deployment });

  return webAppUrl(folder, deployment);
}

/** The authority and its page, from nothing or from an older version. Answers the page's address. */
export async function bringPage(school) {
  await ensureProject(school.state, 'authority', TITLE);

  return deployAuthority(school, 'page');
}

/** Opens the page in the browser where there is one: clasp does that on every system. */
export function openPage({ state }) {
  if (process.stdout.isTTY !== true) {
    return;
  }

  const clasp = createRequire(import.meta.url).resolve('@google/clasp');
  spawn(process.execPath, [clasp, 'open-web-app', state.project('authority').page], {
    cwd: pushFolder(state, 'authority'),
    stdio: 'inherit',
  });
}
