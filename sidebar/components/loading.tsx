import { useTexts } from '../shell/language';

/** Grey bars in the place of what is coming. */
export function Loading({ lines = 3 }: { readonly lines?: number }) {
  const { t } = useTexts();

  return (
    <div class="loading" role="status">
      <span class="visually-hidden">{t('common.loading')}</span>
      {Array.from({ length: lines }, (_, line) => `bar-${line}`).map((key) => (
        <div key={key} class="bone" aria-hidden="true" />
      ))}
    </div>
  );
}
