import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../shell/language';
import { SETUP_STEPS, type SetupState } from './setup-state';

/** Which step of how many, in dots and in words. */
export function StepLine({ state }: { readonly state: SetupState }) {
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
