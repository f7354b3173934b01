import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { TextList } from '../../components/text-list';
import { useTexts } from '../../shell/language';
import { Changes } from './changes';
import { Notes } from './notes';
import type { ReadyPreview, SetupEvent, SetupState } from './setup-state';

const COUNTS = ['classes', 'teachers', 'pupils', 'assignments'] as const;

/** Third step: what would be made, before anything is. */
export function StepReady(props: {
  readonly state: SetupState;
  readonly dispatch: (event: SetupEvent) => void;
  readonly busy: boolean;
  readonly onStart: () => Promise<unknown>;
}) {
  const { t } = useTexts();
  const { preview } = props.state;

  return preview?.kind !== 'ready' ? null : (
    <section class="card form">
      <Notice tone="success">{t('setup.ready')}</Notice>
      <Counts preview={preview} />
      <Unassigned lines={preview.unassigned} />
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

function Counts({ preview }: { readonly preview: ReadyPreview }) {
  const { t } = useTexts();

  return (
    <dl class="counts">
      {COUNTS.map((name) => (
        <div key={name} class="tile">
          <dt>{t(`setup.count.${name}`)}</dt>
          <dd>{preview[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Subjects of classes that nobody teaches yet. */
function Unassigned({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useTexts();

  return lines.length === 0 ? null : (
    <details class="fold">
      <summary>{t('setup.unassigned', { count: lines.length })}</summary>
      <TextList class="bullets small" texts={lines} />
    </details>
  );
}
