import { useState } from 'preact/hooks';
import type {
  InstallLook,
  InstallWishes,
} from '../../../src/capabilities/installing/pure/install-views';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Form } from '../../components/form';
import { type InstallTextKey, useInstallTexts } from './install-texts';

const FIELDS: readonly {
  readonly name: keyof InstallWishes;
  readonly hint: InstallTextKey;
}[] = [
  { name: 'schoolName', hint: 'schoolNameHint' },
  { name: 'schoolYear', hint: 'schoolYearHint' },
  { name: 'firstAdmins', hint: 'firstAdminsHint' },
];

/** The three things that only a person knows, and the one press. */
export function InstallForm(props: {
  readonly look: InstallLook;
  readonly busy: boolean;
  readonly onInstall: (wishes: InstallWishes) => unknown;
}) {
  const t = useInstallTexts();
  const { look, busy, onInstall } = props;
  const [wishes, setWishes] = useState<InstallWishes>(look.known);
  const isReady = look.checks.every(({ isMet }) => isMet);
  const isFilled = Object.values(wishes).every((text) => text.trim() !== '');

  return (
    <Form class="card form" onSubmit={() => (isReady && isFilled ? onInstall(wishes) : undefined)}>
      {FIELDS.map(({ name, hint }) => (
        <Field key={name} label={t(name)} hint={t(hint, { domain: look.domain })}>
          {({ id, describedBy }) => (
            <input
              id={id}
              type="text"
              aria-describedby={describedBy}
              disabled={busy}
              value={wishes[name]}
              onInput={(event) => setWishes({ ...wishes, [name]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      {!isReady && <p class="hint">{t('waitForChecks')}</p>}
      <div class="actions">
        <Button variant="filled" type="submit" busy={busy} disabled={!isReady || !isFilled}>
          {t('install')}
        </Button>
      </div>
    </Form>
  );
}
