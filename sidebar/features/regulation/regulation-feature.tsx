import { useState } from 'preact/hooks';
import type { RegulationView } from '../../../src/capabilities/regulation/pure/regulation-views';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { QueryStatus } from '../../components/query-status';
import { SectionTop } from '../../components/section-top';
import { useTexts } from '../../shell/language';
import { mayAsk, mayGive, useSchool } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { AdoptForm } from './adopt-form';
import { AdoptedRegulation } from './adopted-regulation';

const NO_PAYLOAD: Record<string, never> = {};

/** The school's regulation: choose one to begin with, see its sentences with their days, change one. */
export function RegulationFeature() {
  const { t } = useTexts();
  const school = useSchool();
  const isAllowed = mayAsk(school.value, 'regulation.view');
  const regulation = useQuery('regulation.view', isAllowed ? NO_PAYLOAD : null);

  return (
    <section class="stack">
      <SectionTop
        title={t('regulation.title')}
        loading={regulation.loading}
        onRefresh={regulation.reload}
      />
      <p class="muted small">{t('regulation.intro')}</p>
      {school.value !== null && !isAllowed && (
        <Notice tone="info">{t('regulation.notAllowed')}</Notice>
      )}
      <QueryStatus of={regulation} lines={6} />
      {regulation.value !== null && (
        <Regulation view={regulation.value} reload={regulation.reload} />
      )}
    </section>
  );
}

function Regulation(props: {
  readonly view: RegulationView;
  readonly reload: () => Promise<void>;
}) {
  const { t } = useTexts();
  const school = useSchool();
  const { view, reload } = props;
  const [adopting, setAdopting] = useState(false);
  const [saved, setSaved] = useState(0);
  const mayAdopt = mayGive(school.value, 'regulation.adopt');
  const onSaved = async () => {
    await reload();
    setAdopting(false);
    setSaved((before) => before + 1);
  };

  return (
    <>
      {saved > 0 && (
        <Outcome tone="success" of={saved}>
          {t('regulation.saved')}
        </Outcome>
      )}
      {view.adopted === null && <Notice tone="info">{t('regulation.none')}</Notice>}
      {adopting && <AdoptForm view={view} onClose={() => setAdopting(false)} onSaved={onSaved} />}
      {!adopting && mayAdopt && (
        <div class="actions">
          <Button onClick={() => setAdopting(true)}>
            {t(view.adopted === null ? 'regulation.adopt' : 'regulation.adoptOther')}
          </Button>
        </div>
      )}
      {view.adopted !== null && !adopting && (
        <AdoptedRegulation adopted={view.adopted} onSaved={onSaved} />
      )}
    </>
  );
}
