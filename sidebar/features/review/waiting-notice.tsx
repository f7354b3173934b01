import type { BothTexts } from '../../../src/kernel/words/both-texts';
import { Notice } from '../../components/notice';
import { useTexts } from '../../shell/language';

/** A class of an act, as far as it may wait. */
interface MayWait {
  readonly classId: string;
  readonly waiting?: true;
  readonly why?: BothTexts;
}

/** Classes whose book does not have an act yet, and why; nothing where none waits. */
export function WaitingNotice({ classes }: { readonly classes: readonly MayWait[] }) {
  const { t, language } = useTexts();
  const waiting = classes.filter((entry) => entry.waiting);

  return waiting.length === 0 ? null : (
    <Notice tone="warning">
      <p>{t('review.waiting', { classes: waiting.map(({ classId }) => classId).join(', ') })}</p>
      <ul>
        {waiting
          .filter(({ why }) => why !== undefined)
          .map(({ classId, why }) => (
            <li key={classId}>
              {t('review.waitingLine', { class: classId, why: why?.[language] ?? '' })}
            </li>
          ))}
      </ul>
    </Notice>
  );
}
