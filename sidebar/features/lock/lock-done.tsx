import type { LockView } from '../../../src/contract/views';
import { Outcome } from '../../components/outcome';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';

/** What came of an order: only what was read back is claimed; a book that waits is named, with why, and so is what stays closed. */
export function LockDone({ view }: { readonly view: LockView }) {
  const { t, language } = useTexts();
  const blocks = view.blocksChanged;
  const classes = view.classes ?? [];
  const waiting = classes.filter(({ settled }) => !settled);

  return (
    <>
      {(classes.length === 0 || waiting.length < classes.length) && (
        <Outcome tone="success" of={view}>
          {view.kind === 'lock'
            ? t('lock.doneLock', { blocks })
            : t('lock.doneRelease', { blocks, until: formatTime(view.until ?? '') })}
        </Outcome>
      )}
      {view.staysClosed !== undefined && (
        <Outcome tone="warning" of={view}>
          {view.staysClosed[language]}
        </Outcome>
      )}
      {waiting.length > 0 && (
        <Outcome tone="warning" of={view}>
          <p>{t('lock.booksWaiting', { count: waiting.length, all: classes.length })}</p>
          <ul>
            {waiting.map(({ classId, why }) => (
              <li key={classId}>
                {t('lock.booksWaitingLine', { class: classId, why: why?.[language] ?? '' })}
              </li>
            ))}
          </ul>
        </Outcome>
      )}
    </>
  );
}
