import { useState } from 'preact/hooks';
import type { Refused } from '../../../src/contract/envelope';
import { saveText } from '../../client/save-text';
import { Button } from '../../components/button';
import { RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { useTexts } from '../../shell/language';
import { useServices } from '../../shell/services';

/** Downloads the chain of a class for verification on another computer. */
export function LedgerFile({ classId }: { readonly classId: string }) {
  const { t } = useTexts();
  const { client } = useServices();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);

  const download = async () => {
    setBusy(true);
    setDone('');
    const answer = await client.query('ledger.export', { chain: classId });

    setBusy(false);
    setRefused(answer.ok ? null : answer);

    if (answer.ok) {
      saveText(answer.value.fileName, answer.value.text);
      setDone(answer.value.fileName);
    }
  };

  return (
    <section class="card form">
      <h2>{t('lookup.file')}</h2>
      <p class="muted small">{t('lookup.fileHint')}</p>
      {refused !== null && <RefusedNotice refused={refused} />}
      <div class="actions">
        <Button variant="tonal" busy={busy} onClick={download}>
          {t('lookup.download', { chain: classId })}
        </Button>
      </div>
      {done !== '' && (
        <Outcome tone="success" of={done}>
          {t('lookup.downloaded', { file: done })}
        </Outcome>
      )}
    </section>
  );
}
