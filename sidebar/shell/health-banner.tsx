import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../components/notice';
import { formatTime } from '../format/vietnam-time';
import { useTexts } from './language';
import { useServices } from './services';
import { useCommand } from './use-command';

/**
 * Tells every visitor that the books are not being looked at, as an answer to a query said so, and sends the command
 * that takes it down and mails it; the school's side does so once for as long as it lasts.
 */
export function HealthBanner() {
  const { client } = useServices();
  const { t } = useTexts();
  const { send } = useCommand('health.report');
  const reported = useRef<string | null>(null);
  const [since, setSince] = useState<string | null>(null);
  const [told, setTold] = useState(false);

  useEffect(() => client.watchHealth((note) => setSince(note?.silentSince ?? null)), [client]);

  useEffect(() => {
    if (since === null || reported.current === since) {
      return;
    }

    reported.current = since;
    void send({}).then((answer) => setTold(answer?.ok === true && answer.value.told));
  }, [since]);

  return since === null ? null : (
    <div role="alert">
      <Notice tone="warning">
        <p>
          <strong>{t('health.silent', { time: formatTime(since) })}</strong>
        </p>
        <p>{t(told ? 'health.silentMeaning' : 'health.silentTelling')}</p>
      </Notice>
    </div>
  );
}
