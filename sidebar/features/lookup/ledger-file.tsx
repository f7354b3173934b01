import { DownloadButton } from '../../components/download-button';
import { useTexts } from '../../shell/language';
import { useServices } from '../../shell/services';

/** Downloads the chain of a class for verification on another computer. */
export function LedgerFile({ classId }: { readonly classId: string }) {
  const { t } = useTexts();
  const { client } = useServices();

  return (
    <section class="card form">
      <h2>{t('lookup.file')}</h2>
      <p class="muted small">{t('lookup.fileHint')}</p>
      <DownloadButton
        text={t('lookup.download', { chain: classId })}
        ask={() => client.query('ledger.export', { chain: classId })}
      />
    </section>
  );
}
