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
              <Presses text={t(`mend.${id}`)} />
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

/** What to do: a sentence, or presses one below the other, a line each. */
function Presses({ text }: { readonly text: string }) {
  const lines = text.split('\n');

  return lines.length === 1 ? (
    <p>{text}</p>
  ) : (
    <ol class="numbered">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
