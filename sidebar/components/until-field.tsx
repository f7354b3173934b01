import { endOfDayIn } from '../format/until';
import { toLocalInput } from '../format/vietnam-time';
import { useTexts } from '../shell/language';
import { useServices } from '../shell/services';
import { Button } from './button';
import { Field } from './field';

/** Days from today whose end is one press. */
const PRESETS = [0, 1, 3, 7] as const;

interface UntilFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly error: string | null;
  /** As in `<input type="datetime-local">`: Việt Nam time. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** When an opening ends: one press for the usual ends, or any time. */
export function UntilField({ label, hint, error, value, onChange }: UntilFieldProps) {
  const { t } = useTexts();
  const { now } = useServices();

  return (
    <>
      <div class="chips">
        {PRESETS.map((days) => (
          <Button key={days} variant="outlined" onClick={() => onChange(endOfDayIn(days, now()))}>
            {t(`lock.preset.${days}`)}
          </Button>
        ))}
      </div>
      <Field label={label} note={t('common.required')} hint={hint} error={error}>
        {({ id, describedBy, invalid }) => (
          <input
            id={id}
            type="datetime-local"
            min={toLocalInput(now())}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
    </>
  );
}
