import { DownloadButton } from '../../components/download-button';
import { useTexts } from '../../shell/language';
import { useServices } from '../../shell/services';

/** Downloads the heads of all chains and the list of filed documents. */
export function HeadsFile() {
  const { t } = useTexts();
  const { client } = useServices();

  return (
    <section class="card form">
      <h2>{t('proof.heads')}</h2>
      <p class="muted small">{t('proof.headsHint')}</p>
      <DownloadButton text={t('proof.headsDownload')} ask={() => client.query('proof.heads', {})} />
    </section>
  );
}
