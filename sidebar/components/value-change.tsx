import { useTexts } from '../shell/language';

/** Old value struck through → new value, as on paper; blank is shown in words. */
export function ValueChange({
  oldValue,
  newValue,
}: {
  readonly oldValue: string;
  readonly newValue: string;
}) {
  const { t } = useTexts();

  return (
    <span class="change">
      {oldValue === '' ? (
        <span class="change-blank">{t('common.blank')}</span>
      ) : (
        <del>{oldValue}</del>
      )}
      <span aria-hidden="true"> → </span>
      <ins>{newValue || t('common.blank')}</ins>
    </span>
  );
}
