import type { InstallMessage } from '../../../src/capabilities/installing/installing-contract';
import type {
  InstallLook,
  InstallProgress,
} from '../../../src/capabilities/installing/pure/install-views';
import type { Answer } from '../../../src/contract/envelope';
import { fillText } from '../../../src/kernel/words/fill-text';
import { UI_TEXTS } from '../../../src/words/ui-texts';
import type { ServerCall } from '../../client/server-functions';

/** What answers a message. */
type AnswerTo<Message extends InstallMessage> = Message extends { readonly name: 'look' }
  ? InstallLook
  : InstallProgress;

/** Asks the installer. What fails on the way is a refusal too. */
export async function askInstaller<Message extends InstallMessage>(
  call: ServerCall,
  payload: Message,
): Promise<Answer<AnswerTo<Message>>> {
  try {
    const text = await call('callAuthority', JSON.stringify({ kind: 'install', payload }));

    return JSON.parse(text) as Answer<AnswerTo<Message>>;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const words = (language: 'vi' | 'en'): string =>
      fillText(UI_TEXTS[language]['common.noConnection'], { problem });

    return {
      ok: false,
      code: 'GOOGLE_UNAVAILABLE',
      details: { problem },
      message: { vi: words('vi'), en: words('en') },
    };
  }
}
