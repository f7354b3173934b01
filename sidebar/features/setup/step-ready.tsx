import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { Changes } from './changes';
import { Notes } from './notes';
import type { SetupEvent, SetupState } from './setup-state';

const COUNTS = ['classes', 'teachers', 'pupils', 'assignments'] as const;

/** Third step: what would be made, before anything is. */
export function StepReady(props: {
  readonly state: SetupState;
  readonly dispatch: (event: SetupEvent) => void;
  readonly busy: boolean;
  readonly onStart: () => Promise<void>;
}) {
  const { t } = useTexts();
  const preview = props.state.preview;

  if (preview?.kind !== 'ready') {
    return null;
  }

  return (
    <section class="card form">
      <Notice tone="success">{t('setup.ready')}</Notice>
      <dl class="counts">
        {COUNTS.map((name) => (
          <div key={name} class="tile">
            <dt>{t(`setup.count.${name}`)}</dt>
            <dd>{preview[name]}</dd>
          </div>
        ))}
      </dl>
      {preview.unassigned.length > 0 && (
        <details class="fold">
          <summary>{t('setup.unassigned', { count: preview.unassigned.length })}</summary>
          <ul class="bullets small">
            {preview.unassigned.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
      <Changes changes={preview.changes} />
      <Notes notes={preview.notes} />
      <div class="actions">
        <Button variant="text" onClick={() => props.dispatch({ kind: 'wentBack' })}>
          {t('common.back')}
        </Button>
        <Button variant="filled" busy={props.busy} onClick={props.onStart}>
          {t('setup.start')}
        </Button>
      </div>
    </section>
  );
}
