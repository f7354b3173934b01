import { useState } from 'preact/hooks';
import type { PaperVerdict } from '../../../src/capabilities/paper-check/pure/paper-views';
import type { Answer, Refused } from '../../../src/contract/envelope';
import { sha256OfFile } from '../../client/sha256-of-file';
import { RefusedNotice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { useServices } from '../../shell/services';
import { FootForm } from './foot-form';
import { PaperFile } from './paper-file';
import { VerdictNotice } from './verdict-notice';

/** Is the paper somebody holds one of the school's, and does it still hold? */
export function PaperCheckFeature() {
  const { t } = useTexts();
  const { busy, refused, verdict, byFoot, checkFile, checkFoot } = useChecking();

  return (
    <section class="stack">
      <div class="section-top">
        <h2>{t('paper.title')}</h2>
      </div>
      <p class="muted small">{t('paper.intro')}</p>
      <section class="card form">
        <PaperFile onFile={checkFile} />
        <FootForm busy={busy} onFoot={checkFoot} />
        {refused !== null && <RefusedNotice refused={refused} />}
        {verdict !== null && <VerdictNotice verdict={verdict} byFoot={byFoot} />}
      </section>
    </section>
  );
}

function useChecking() {
  const { client } = useServices();
  const [busy, setBusy] = useState(false);
  const [verdict, setVerdict] = useState<PaperVerdict | null>(null);
  const [byFoot, setByFoot] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);

  const ask = async (question: Promise<Answer<PaperVerdict>>, isFoot: boolean) => {
    setBusy(true);
    setByFoot(isFoot);
    setVerdict(null);
    setRefused(null);
    const answer = await question;

    setBusy(false);
    setVerdict(answer.ok ? answer.value : null);
    setRefused(answer.ok ? null : answer);
  };

  return {
    busy,
    refused,
    verdict,
    byFoot,
    checkFile: async (file: File) =>
      ask(client.query('paper.checkFile', { sha256: await sha256OfFile(file) }), false),
    checkFoot: (foot: string) => ask(client.query('paper.checkFoot', { foot }), true),
  };
}
