import type { PupilChangeView } from '../../../src/capabilities/pupils/pure/pupil-views';
import { Button } from '../../components/button';
import { Outcome } from '../../components/outcome';
import { useTexts } from '../../shell/language';
import { doneText } from './change-words';

/** What was done. Takes the focus: the form that had it is gone, and the list may be scrolled far down. */
export function ChangeDone(props: {
  readonly view: PupilChangeView;
  /** Class whose list is shown. */
  readonly here: string;
  readonly onChoose: (classId: string) => void;
}) {
  const { t } = useTexts();
  const { view, here, onChoose } = props;
  const next = view.kind === 'move' && view.toClassId !== here ? view.toClassId : '';

  return (
    <div class="pupils-done">
      <Outcome tone="success" of={view}>
        <p>{doneText(t, view)}</p>
        {!view.done && <p>{t('pupils.finishing')}</p>}
        {next !== '' && (
          <Button variant="text" onClick={() => onChoose(next)}>
            {t('pupils.goTo', { class: next })}
          </Button>
        )}
      </Outcome>
    </div>
  );
}
