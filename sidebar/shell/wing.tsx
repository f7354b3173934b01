import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WingName } from '../../src/contract/wing-names';
import { loadWing, type Wing, wingAtHand } from '../client/wings';
import { Button } from '../components/button';
import { Loading } from '../components/loading';
import { Notice } from '../components/notice';
import { useTexts } from './language';
import { useServices } from './services';

/** A feature of the page that is fetched when it is first shown, then kept. */
export function wing(name: WingName): FunctionComponent {
  return function WingFeature() {
    const { t } = useTexts();
    const { call } = useServices();
    const [loaded, setLoaded] = useState<Wing | null>(() => wingAtHand(name));
    const [failed, setFailed] = useState<string | null>(null);
    const [tries, setTries] = useState(0);

    useEffect(() => {
      if (wingAtHand(name) !== null) {
        return;
      }

      loadWing(name, call)
        .then(setLoaded)
        .catch((error: unknown) => setFailed(error instanceof Error ? error.message : ''));
    }, [tries]);

    if (loaded !== null) {
      return <loaded.feature />;
    }

    const again = () => {
      setFailed(null);
      setTries(tries + 1);
    };

    return failed === null ? (
      <Loading lines={5} />
    ) : (
      <Notice tone="warning">
        <p>{failed === 'newer' ? t('wing.newer') : t('wing.failed', { problem: failed })}</p>
        <Button variant="text" onClick={again}>
          {t('common.retry')}
        </Button>
      </Notice>
    );
  };
}
