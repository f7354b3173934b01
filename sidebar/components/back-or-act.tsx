import { Button } from './button';

/**
 * The way back and the act, side by side: the last row of a form or of a question. While the act goes on neither can be
 * pressed. Without `onAct` the second button sends the form around it.
 */
export function BackOrAct(props: {
  /** What the buttons say. */
  readonly back: string;
  readonly act: string;
  readonly variant?: 'filled' | 'danger';
  readonly busy?: boolean;
  readonly onBack: () => unknown;
  readonly onAct?: () => unknown;
}) {
  const { variant = 'filled', busy = false, onBack, onAct } = props;

  return (
    <div class="actions">
      <Button variant="text" disabled={busy} onClick={onBack}>
        {props.back}
      </Button>
      <Button
        variant={variant}
        type={onAct === undefined ? 'submit' : 'button'}
        busy={busy}
        onClick={onAct}
      >
        {props.act}
      </Button>
    </div>
  );
}
