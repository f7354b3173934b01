import { TextList } from '../../components/text-list';
import { useTexts } from '../../shell/language';

/** What an import changes of a school that exists, line by line, before anything is changed. */
export function Changes({ changes }: { readonly changes: readonly string[] }) {
  const { t } = useTexts();

  if (changes.length === 0) {
    return null;
  }

  return (
    <section aria-labelledby="setup-changes">
      <h3 id="setup-changes" class="small">
        {t('setup.changes', { count: changes.length })}
      </h3>
      <TextList class="bullets small" texts={changes} />
    </section>
  );
}
