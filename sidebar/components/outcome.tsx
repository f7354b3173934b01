import type { ComponentChildren } from 'preact';
import { Notice, type Tone } from './notice';
import { useComesToEye } from './use-comes-to-eye';

/**
 * What came of an act. It comes to the eye and takes the focus, wherever on the page it stands: the button that was
 * pressed may be gone or far away, and an answer nobody sees is none. `of`: the answer itself, a new one an act.
 */
export function Outcome(props: {
  readonly tone: Tone;
  readonly of: unknown;
  readonly children: ComponentChildren;
}) {
  const { tone, of, children } = props;
  const box = useComesToEye<HTMLDivElement>(of);

  return (
    <div class="outcome" role={tone === 'error' ? 'alert' : 'status'} tabIndex={-1} ref={box}>
      <Notice tone={tone}>{children}</Notice>
    </div>
  );
}
