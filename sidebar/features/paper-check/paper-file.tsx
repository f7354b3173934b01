import { Field } from '../../components/field';
import { FileButton } from '../../components/file-button';
import { useTexts } from '../../shell/language';

/** Takes a PDF of this device; it is checked at once. */
export function PaperFile({ onFile }: { readonly onFile: (file: File) => unknown }) {
  const { t } = useTexts();

  return (
    <Field label={t('paper.file')}>
      {(ids) => (
        <FileButton
          ids={ids}
          text={t('paper.choose')}
          accept="application/pdf,.pdf"
          onFiles={([file]) => file !== undefined && onFile(file)}
        />
      )}
    </Field>
  );
}
