import { Button } from '../../components/button';
import { RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { useTexts } from '../../shell/language';
import { useServices } from '../../shell/services';
import { useSavedFile } from '../proof/use-saved-file';

/** Downloads the chain of a class for verification on another computer. */
export function LedgerFile({ classId }: { readonly classId: string }) {
  const { t } = useTexts();
  const { client } = useServices();
  const { busy, done, refused, save } = useSavedFile(() =>
    client.query('ledger.export', { chain: classId }),
  );

  return (
    <section class="card form">
      <h2>{t('lookup.file')}</h2>
      <p class="muted small">{t('lookup.fileHint')}</p>
      {refused !== null && <RefusedNotice refused={refused} />}
      <div class="actions">
        <Button variant="tonal" busy={busy} onClick={save}>
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
