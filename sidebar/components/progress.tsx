import { useTexts } from '../shell/language';

/** A progress bar with its numbers. */
export function Progress({ done, total }: { readonly done: number; readonly total: number }) {
  const { t } = useTexts();
  const percent = total === 0 ? 0 : Math.floor((100 * done) / total);

  return (
    <div class="progress-row">
      <progress class="progress" aria-label={t('job.progressLabel')} value={done} max={total || 1}>
        {percent}%
      </progress>
      <span class="progress-numbers">
        {t('job.progress', { done, total })} · {percent}%
      </span>
    </div>
  );
}
