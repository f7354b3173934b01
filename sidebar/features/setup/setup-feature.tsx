import { Loading } from '../../components/loading';
import { Notice, RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { useTexts } from '../../shell/language';
import { mayGive, useSchool } from '../../shell/school';
import { JobPanel } from '../jobs/job-panel';
import { UnfinishedJobs } from '../jobs/unfinished-jobs';
import { StepLine } from './step-line';
import { StepQuestions } from './step-questions';
import { StepReady } from './step-ready';
import { StepTables } from './step-tables';
import { type Setup, useSetup } from './use-setup';

/** Sets up a school year: tables → questions → preview → work. */
export function SetupFeature() {
  const { t } = useTexts();
  const school = useSchool();
  // Kept here: before the first set-up the school is not known, and asking for it again takes the steps off the page.
  const setup = useSetup();

  if (school.value === null && school.loading) {
    return <Loading lines={5} />;
  }

  // Before the first set-up there is no staff table, so the authority may not know the person yet.
  if (school.value !== null && !mayGive(school.value, 'setup.start')) {
    return <Notice tone="info">{t('setup.notAllowed')}</Notice>;
  }

  return <Steps setup={setup} />;
}

function Steps({ setup }: { readonly setup: Setup }) {
  const { t } = useTexts();
  const { state, refused, finished, finish } = setup;

  return (
    <>
      <StepLine state={state} />
      {refused !== null && <RefusedNotice refused={refused} />}
      <Step setup={setup} />
      {state.job !== null && (
        <JobPanel key={state.job.id} job={state.job} autoStart onDone={finish} />
      )}
      {finished && (
        <Outcome tone="success" of={finished}>
          {t('setup.done')}
        </Outcome>
      )}
    </>
  );
}

/** What is to be filled in now; nothing more once the work goes on. */
function Step({ setup }: { readonly setup: Setup }) {
  const { state, dispatch, check, checking, begin, starting, finish } = setup;
  const common = { state, dispatch };

  switch (state.step) {
    case 'tables':
      return (
        <>
          <StepTables {...common} busy={checking} onCheck={check} />
          <UnfinishedJobs kind="setup" except={state.job?.id ?? null} onDone={finish} />
        </>
      );
    case 'questions':
      return <StepQuestions {...common} busy={checking} onSend={check} />;
    case 'ready':
      return <StepReady {...common} busy={starting} onStart={begin} />;
    case 'work':
      return null;
  }
}
