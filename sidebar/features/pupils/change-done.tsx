import type { PupilChangeView } from '../../../src/domain/commands/pupil-views';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useFocusOnMount } from '../../components/use-focus-on-mount';
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
  const box = useFocusOnMount<HTMLDivElement>(true);
  const next = view.kind === 'move' && view.toClassId !== here ? view.toClassId : '';

  return (
    <div class="pupils-done" role="status" tabIndex={-1} ref={box}>
      <Notice tone="success">
        <p>{doneText(t, view)}</p>
        {!view.done && <p>{t('pupils.finishing')}</p>}
        {next !== '' && (
          <Button variant="text" onClick={() => onChoose(next)}>
            {t('pupils.goTo', { class: next })}
          </Button>
        )}
      </Notice>
    </div>
  );
}
