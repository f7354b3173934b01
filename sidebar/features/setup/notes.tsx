import { TextList } from '../../components/text-list';
import { useTexts } from '../../shell/language';

/** What was noticed in the tables and settled without asking. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  const { t } = useTexts();

  if (notes.length === 0) {
    return null;
  }

  return (
    <details class="fold" open={notes.length <= 3}>
      <summary>
        {t('setup.notes')} ({notes.length})
      </summary>
      <TextList class="bullets small" texts={notes} />
    </details>
  );
}
