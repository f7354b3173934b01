import { impactText } from '../../../src/capabilities/corrections/pure/impact-text';
import type { RequestView } from '../../../src/contract/views';
import { ExternalLink } from '../../components/external-link';
import { useTexts } from '../../shell/language';

/** What a correction leaves to do: who, and what; nothing where nothing is stale. */
export function ImpactList({ request }: { readonly request: RequestView }) {
  const { t } = useTexts();

  return request.impact.length === 0 ? null : (
    <div class="small">
      <p>
        <strong>{t('impact.title')}</strong>
      </p>
      <ul>
        {request.impact.map((item) => (
          <li key={item.kind + item.period + item.url}>
            {item.url === '' ? (
              impactText(item, t)
            ) : (
              <ExternalLink href={item.url} text={impactText(item, t)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
