import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { useYear } from '../../shell/year';

/** Says that a closed year is shown, and leads back; nothing while it is the open one. */
export function YearNotice() {
  const { t } = useTexts();
  const { year, show } = useYear();

  return year === null ? null : (
    <Notice tone="warning">
      <p>{t('year.shown', { year })}</p>
      <Button variant="text" onClick={() => show(null)}>
        {t('year.back')}
      </Button>
    </Notice>
  );
}
