import * as v from 'valibot';
import { PAGE_URL_KEY } from '../../../engine/state/configuration';
import { parsedJson } from '../../../kernel/table/parsed-json';
import type { Bench } from '../bench';
import { type Check, type Finding, finding, passIf } from '../finding';

/** Script property that tells where the deployment for carried commands is; given by the school, used by nothing else. */
const CARRIED_URL = 'SELF_CARRIED_URL';

const DEPLOYMENT = /^https:\/\/script\.google\.com\/[\w./-]+\/exec$/;
const FORGED = 'gia.mao.khong-co-chu-ky';
const MESSAGE = JSON.stringify({
  token: FORGED,
  kind: 'query',
  envelope: { id: 'tu-kiem-tra', name: 'jobs.list', payload: {} },
});

/** What a stranger gets who sends a command with a forged token to one of our deployments; null = not configured. */
function knock({ context, installation }: Bench, property: string): Knock | null {
  const url = context.properties.get(property) ?? '';

  if (!DEPLOYMENT.test(url)) {
    return null;
  }

  const { status, text } = installation.openFetch({ method: 'POST', url, body: MESSAGE });

  return { status, text: text.slice(0, 200), code: codeIn(text) };
}

interface Knock {
  readonly status: number;
  readonly text: string;
  /** Error code of our answer; '' if it was not ours. */
  readonly code: string;
}

function codeIn(text: string): string {
  return parsedJson(v.object({ code: v.string() }), text)?.code ?? '';
}

function carried(bench: Bench): Finding {
  const answer = knock(bench, CARRIED_URL);

  return answer === null
    ? finding('unknown', 'notConfigured', { property: CARRIED_URL })
    : passIf(answer.code === 'TOKEN_INVALID', 'answered', {
        status: answer.status,
        text: answer.code === '' ? answer.text : answer.code,
      });
}

/** Google must turn strangers away before our code is reached: an answer of ours would mean an open deployment. */
function page(bench: Bench): Finding {
  const answer = knock(bench, PAGE_URL_KEY);

  if (answer === null) {
    return finding('unknown', 'notConfigured', { property: PAGE_URL_KEY });
  }

  return answer.code === '' && answer.status < 500 && answer.status !== 404
    ? finding('pass', 'answered', { status: answer.status, text: '–' })
    : finding('fail', 'answered', { status: answer.status, text: answer.code || answer.text });
}

function tokenInfo({ installation }: Bench): Finding {
  const url = `https://oauth2.googleapis.com/tokeninfo?id_token=${FORGED}`;
  const { status, text } = installation.openFetch({ method: 'GET', url });

  return passIf(status === 400, 'answered', { status, text: text.slice(0, 200) });
}

/** The ways in. */
export const DOOR_CHECKS: readonly Check[] = [
  { id: 'carried', run: carried },
  { id: 'page', run: page },
  { id: 'tokenInfo', run: tokenInfo },
];
