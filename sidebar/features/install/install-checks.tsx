import type { InstallLook } from '../../../src/capabilities/installing/pure/install-views';
import { Button } from '../../components/button';
import { ExternalLink } from '../../components/external-link';
import { Notice } from '../../components/notice';
import { useInstallTexts } from './install-texts';

/** What was looked at, and for what is not as it must be, each press that mends it. */
export function InstallChecks(props: {
  readonly look: InstallLook;
  readonly busy: boolean;
  readonly onLookAgain: () => unknown;
}) {
  const t = useInstallTexts();
  const { look, busy, onLookAgain } = props;

  return (
    <section class="card stack" aria-labelledby="install-checks">
      <h2 id="install-checks">{t('checks')}</h2>
      {look.checks.map(({ id, isMet, found }) => (
        <Notice key={id} tone={isMet ? 'success' : 'warning'}>
          <p>
            <strong>{t(isMet ? 'met' : 'notMet')}</strong> · {t(`check.${id}`, { found })}
          </p>
          {!isMet && (
            <>
              <p>{t(`mend.${id}`)}</p>
              <p>
                <ExternalLink href={look.editorUrl} text={t('openProject')} />
              </p>
            </>
          )}
        </Notice>
      ))}
      <div class="actions">
        <Button variant="text" busy={busy} onClick={onLookAgain}>
          {t('again')}
        </Button>
      </div>
    </section>
  );
}
