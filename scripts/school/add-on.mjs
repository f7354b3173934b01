import path from 'node:path';
import { deployAuthority, pushAuthority } from './authority.mjs';
import { ensureProject, ensureVersion, push } from './project-steps.mjs';
import { fillPushFolder } from './push-folder.mjs';

const TITLE = 'Sổ điểm';

/** A file of the add-on that says where the school is, so that nobody types addresses into settings. */
function addressesFile(addresses) {
  return `/** Written by \`npm run school -- add-on\`. */\nfunction schoolAddresses_() {\n  return ${JSON.stringify(addresses)};\n}\n`;
}

/**
 * The optional add-on: the deployment that takes its commands, then the add-on itself, as a version. The authority is
 * pushed with its page's access last, so that what is pushed but not deployed stays closed to strangers.
 */
export async function addOn(school) {
  const { state, built } = school;

  try {
    await deployAuthority(school, 'carried');
  } finally {
    await pushAuthority(school, 'page');
  }

  const folder = await ensureProject(state, 'addon', TITLE);
  const { page, carried } = state.project('authority');
  const address = (id) => `https://script.google.com/macros/s/${id}/exec`;
  const digest = fillPushFolder(folder, {
    built: path.join(built, 'addon'),
    extra: {
      'addresses.js': addressesFile({
        AUTHORITY_URL: address(carried),
        WEBAPP_URL: address(page),
      }),
    },
  });
  await push(folder);
  const version = await ensureVersion(folder, `so-diem ${digest}`);
  state.keepProject('addon', { version });
}
