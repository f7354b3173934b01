import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Refused } from '../../../src/contract/envelope';
import { Loading } from '../../components/loading';
import { Notice, RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { useTexts } from '../../shell/language';
import { mayGive, useSchool } from '../../shell/school';
import { useCommand } from '../../shell/use-command';
import { JobPanel } from '../jobs/job-panel';
import { UnfinishedJobs } from '../jobs/unfinished-jobs';
import { EMPTY_SETUP, SETUP_STEPS, type SetupState, setupReducer } from './setup-state';
import { StepQuestions } from './step-questions';
import { StepReady } from './step-ready';
import { StepTables } from './step-tables';

/** Sets up a school year: tables → questions → preview → work. */
export function SetupFeature() {
  const { t } = useTexts();
  const school = useSchool();
  const [state, dispatch] = useReducer(setupReducer, EMPTY_SETUP);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [finished, setFinished] = useState(false);
  const preview = useCommand('setup.preview');
  const start = useCommand('setup.start');

  const check = async () => {
    setRefused(null);
    const answer = await preview.send(state.input);

    if (answer?.ok === true) {
      dispatch({ kind: 'previewed', preview: answer.value });
    } else if (answer !== null) {
      setRefused(answer);
    }
  };

  const begin = async () => {
    setRefused(null);
    const answer = await start.send(state.input);

    if (answer?.ok === true) {
      dispatch({ kind: 'started', job: answer.value });
    } else if (answer !== null) {
      setRefused(answer);
    }
  };

  const finish = () => {
    setFinished(true);
    void school.reload();
  };

  if (school.value === null && school.loading) {
    return <Loading lines={5} />;
  }

  // Before the first set-up there is no staff table, so the authority may not know the person yet.
  if (school.value !== null && !mayGive(school.value, 'setup.start')) {
    return <Notice tone="info">{t('setup.notAllowed')}</Notice>;
  }

  return (
    <>
      <StepLine state={state} />
      {refused !== null && <RefusedNotice refused={refused} />}
      {state.step === 'tables' && (
        <>
          <StepTables state={state} dispatch={dispatch} busy={preview.sending} onCheck={check} />
          <UnfinishedJobs kind="setup" except={state.job?.id ?? null} onDone={finish} />
        </>
      )}
      {state.step === 'questions' && (
        <StepQuestions state={state} dispatch={dispatch} busy={preview.sending} onSend={check} />
      )}
      {state.step === 'ready' && (
        <StepReady state={state} dispatch={dispatch} busy={start.sending} onStart={begin} />
      )}
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

function StepLine({ state }: { readonly state: SetupState }) {
  const { t } = useTexts();
  const index = SETUP_STEPS.indexOf(state.step);
  const line = useRef<HTMLDivElement>(null);

  // A new step begins at its top, however far down the last one was read.
  useEffect(() => {
    if (state.step !== 'tables') {
      line.current?.scrollIntoView({ block: 'start' });
    }
  }, [state.step]);

  return (
    <div class="steps" ref={line}>
      <div class="step-dots" aria-hidden="true">
        {SETUP_STEPS.map((step, at) => (
          <span key={step} class={at <= index ? 'dot dot-on' : 'dot'} />
        ))}
      </div>
      <h2 aria-live="polite">
        {t('setup.step', {
          step: index + 1,
          of: SETUP_STEPS.length,
          name: t(`setup.step.${state.step}`),
        })}
      </h2>
    </div>
  );
}
