import { clasp } from './clasp.mjs';
import { refusal, say } from './say.mjs';

const OLDEST_NODE = 20;
const CONSUMER = /@(gmail|googlemail)\.com$/i;

/** Refuses a Node in which clasp does not run. */
export function checkNode(version = process.versions.node) {
  if (Number(version.split('.')[0]) < OLDEST_NODE) {
    throw refusal('oldNode', { version });
  }
}

/** Who is signed in, if it is an account of a school and the one whose project this is. Answers the address. */
export async function checkLogin(state) {
  const { loggedIn, email } = await clasp(state.folder, 'show-authorized-user');

  if (!loggedIn || email === undefined) {
    throw refusal('notSignedIn');
  }

  if (CONSUMER.test(email)) {
    throw refusal('consumer', { email });
  }

  const { account = email } = state.values;

  if (account !== email) {
    throw refusal('otherAccount', { known: account, email });
  }

  state.keep({ account });
  say('account', { email });

  return email;
}
