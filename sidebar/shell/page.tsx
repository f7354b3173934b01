import { type ComponentChildren, render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { UiLanguage } from '../../src/words/ui-text-key';
import { callServer } from '../client/server-functions';
import { ActorBar } from '../components/actor-bar';
import { GuideLink } from '../components/guide-link';
import { RefusedNotice } from '../components/notice';
import { HealthBanner } from './health-banner';
import { rememberedLanguage, rememberLanguage, TextsContext, textsOf } from './language';
import { SchoolContext } from './school';
import { browserServices, ServicesContext, useServices } from './services';
import { useQuery } from './use-query';
import { YearRoot } from './year';

const NO_PAYLOAD: Record<string, never> = {};

/** `beforeSetUp`: the page also serves where there is no school year yet, so that refusal is no news. */
export interface PageOptions {
  readonly beforeSetUp?: boolean;
}

/** Puts a page into the document: services, language, school and the bar that says who is acting. */
export function mountPage(content: ComponentChildren, options: PageOptions = {}): void {
  const root = document.getElementById('root');

  if (root === null) {
    throw new Error('the page has no #root');
  }

  render(
    <ServicesContext.Provider value={browserServices()}>
      <LanguageRoot>
        <YearRoot>
          <School beforeSetUp={options.beforeSetUp ?? false}>{content}</School>
        </YearRoot>
      </LanguageRoot>
    </ServicesContext.Provider>,
    root,
  );
}

/** Gives its children the texts of the language chosen. */
export function LanguageRoot({ children }: { readonly children: ComponentChildren }) {
  const [language, setLanguage] = useState<UiLanguage>(rememberedLanguage);
  const texts = useMemo(() => {
    document.documentElement.lang = language;

    return textsOf(language, (chosen) => {
      rememberLanguage(chosen, callServer);
      setLanguage(chosen);
    });
  }, [language]);

  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}

function School(props: { readonly beforeSetUp: boolean; readonly children: ComponentChildren }) {
  const school = useQuery('school.overview', NO_PAYLOAD);
  const { besideBook } = useServices();
  const hidden = props.beforeSetUp && school.refused?.code === 'NOT_SET_UP';

  return (
    <SchoolContext.Provider value={school}>
      <ActorBar />
      <main class="page">
        <HealthBanner />
        {school.refused !== null && !hidden && (
          <RefusedNotice refused={school.refused} onRetry={school.reload} />
        )}
        {props.children}
      </main>
      {besideBook && (
        <footer class="page-foot">
          <GuideLink />
        </footer>
      )}
    </SchoolContext.Provider>
  );
}
