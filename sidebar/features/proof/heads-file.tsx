import { Button } from '../../components/button';
import { RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { useTexts } from '../../shell/language';
import { useServices } from '../../shell/services';
import { useSavedFile } from './use-saved-file';

/** Downloads the heads of all chains and the list of filed documents. */
export function HeadsFile() {
  const { t } = useTexts();
  const { client } = useServices();
  const file = useSavedFile(() => client.query('proof.heads', {}));

  return (
    <section class="card form">
      <h2>{t('proof.heads')}</h2>
      <p class="muted small">{t('proof.headsHint')}</p>
      {file.refused !== null && <RefusedNotice refused={file.refused} />}
      <div class="actions">
        <Button variant="tonal" busy={file.busy} onClick={file.save}>
          {t('proof.headsDownload')}
        </Button>
      </div>
      {file.done !== '' && (
        <Outcome tone="success" of={file.done}>
          {t('lookup.downloaded', { file: file.done })}
        </Outcome>
      )}
    </section>
  );
}
