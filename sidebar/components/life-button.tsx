import { useTexts } from '../shell/language';
import { useServices } from '../shell/services';
import { DownloadButton } from './download-button';

/** The cell whose life is printed. */
export interface LifeCell {
  readonly classId: string;
  readonly pupilId: string;
  readonly subjectId: string;
  readonly assessment: string;
}

/** Downloads the life of a value as a page, with the code that binds it. */
export function LifeButton({ cell }: { readonly cell: LifeCell }) {
  const { t } = useTexts();
  const { client } = useServices();
  const { classId, pupilId, subjectId, assessment } = cell;

  return (
    <DownloadButton
      text={t('life.download')}
      variant="text"
      ask={() => client.query('mark.life', { classId, pupilId, subjectId, assessment })}
    />
  );
}
