import type { MissingView } from '../../../src/capabilities/results/pure/result-views';
import { useTexts } from '../../shell/language';

/** What is missing, one pupil after the other. */
export function MissingList({ items }: { readonly items: readonly MissingView[] }) {
  const { language } = useTexts();
  const pupils = [...new Map(items.map(({ pupilId, pupilName }) => [pupilId, pupilName]))];

  return (
    <ul class="plain small">
      {pupils.map(([id, name]) => (
        <li key={id}>
          <strong>{name}</strong>:{' '}
          {items
            .filter(({ pupilId }) => pupilId === id)
            .map(({ text }) => text[language])
            .join('; ')}
        </li>
      ))}
    </ul>
  );
}
