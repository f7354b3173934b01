import { guideAddress } from '../../src/words/guides';
import { useTexts } from '../shell/language';
import { useSchool } from '../shell/school';
import { ExternalLink } from './external-link';

/** The guide of the visitor's main role, in a new tab; nothing where the page was not told the school's address. */
export function GuideLink() {
  const { t } = useTexts();
  const { value } = useSchool();
  const page = document.getElementById('root')?.dataset.url ?? '';

  return page === '' ? null : (
    <ExternalLink href={guideAddress(page, value?.actor.roles ?? [])} text={t('guide.link')} />
  );
}
