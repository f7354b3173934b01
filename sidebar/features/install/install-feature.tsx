import {
  INSTALL_STEPS,
  type InstallProgress,
} from '../../../src/capabilities/installing/pure/install-views';
import type { ServerCall } from '../../client/server-functions';
import { ExternalLink } from '../../components/external-link';
import { Facts } from '../../components/facts';
import { LanguageSwitch } from '../../components/language-switch';
import { Loading } from '../../components/loading';
import { Live, Notice, RefusedNotice } from '../../components/notice';
import { Progress } from '../../components/progress';
import { InstallChecks } from './install-checks';
import { InstallForm } from './install-form';
import { useInstallTexts } from './install-texts';
import { useInstaller } from './use-installer';

/**
 * The page before there is a school, for the account that owns the software: checks with what to press where one is not
 * met, three fields, steps, done.
 */
export function InstallFeature({ call }: { readonly call: ServerCall }) {
  const t = useInstallTexts();
  const { look, refused, looking, progress, installing, lookAgain, install } = useInstaller(call);
  const isDone = progress?.next === null;

  return (
    <main class="page stack">
      <div class="phone-top">
        <LanguageSwitch />
      </div>
      <h1>{t('title')}</h1>
      {refused !== null && (
        <RefusedNotice refused={refused} onRetry={look === null ? lookAgain : undefined} />
      )}
      {look === null && looking && <Loading lines={5} />}
      {look !== null && !isDone && (
        <>
          <p>{t('intro')}</p>
          <Facts
            rows={[
              { term: t('account'), value: look.account },
              { term: t('domain'), value: look.domain },
            ]}
          />
          <InstallChecks look={look} busy={looking} onLookAgain={lookAgain} />
          <InstallForm look={look} busy={installing} onInstall={install} />
        </>
      )}
      <Live>
        {installing && <Steps done={progress?.done ?? 0} />}
        {isDone && <Done progress={progress} />}
      </Live>
    </main>
  );
}

function Steps({ done }: { readonly done: number }) {
  const t = useInstallTexts();
  const step = INSTALL_STEPS[done];

  return (
    <section class="card stack">
      <Progress done={done} total={INSTALL_STEPS.length} />
      {step !== undefined && <p>{t(`step.${step}`)}…</p>}
      <p class="muted">{t('stopped')}</p>
    </section>
  );
}

function Done({ progress }: { readonly progress: InstallProgress }) {
  const t = useInstallTexts();

  return (
    <Notice tone="success">
      <p>{t('done')}</p>
      <p>
        <ExternalLink href={progress.controlUrl} text={t('openControl')} />
      </p>
    </Notice>
  );
}
