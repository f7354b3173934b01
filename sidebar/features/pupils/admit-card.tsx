import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type {
  ClassRosterView,
  PupilChangeView,
} from '../../../src/capabilities/pupils/pure/pupil-views';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';
import { ChangeForm } from './change-form';

const NOTHING = { classes: [], statuses: [] };

interface AdmitCardProps {
  readonly roster: ClassRosterView;
  readonly onDone: (view: PupilChangeView) => Promise<void>;
  readonly onRefused: () => Promise<void>;
}

/** Somebody new comes into the class; folded until asked for, and what is typed stays when folded again. */
export function AdmitCard(props: AdmitCardProps) {
  const { t } = useTexts();
  const fold = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);

  const close = () => {
    if (fold.current !== null) {
      fold.current.open = false;
    }
  };

  return (
    <details class="card pupils-admit" ref={fold}>
      <summary ref={summary}>{t('pupils.act.admit')}</summary>
      <AdmitForm {...props} onClose={close} opener={summary} />
    </details>
  );
}

/** Empty again once it was left or somebody was admitted; left, the focus goes back to what opens it. */
function AdmitForm(
  props: AdmitCardProps & {
    readonly onClose: () => void;
    readonly opener: RefObject<HTMLElement>;
  },
) {
  const { t } = useTexts();
  const { roster, onDone, onRefused, onClose, opener } = props;
  // A new number is a new, empty form.
  const [form, setForm] = useState(0);
  const sender = useCommand('pupil.change');
  const codes = roster.lines.map(({ pupilId }) => pupilId);

  const close = () => {
    setForm((old) => old + 1);
    onClose();
  };

  return (
    <ChangeForm
      key={form}
      title={t('pupils.admitTo', { class: roster.classId })}
      at={{ kind: 'admit', classId: roster.classId, pupilId: '', codes }}
      pupil=""
      offered={NOTHING}
      sender={sender}
      onRefused={onRefused}
      startFocused={false}
      onCancel={() => {
        close();
        opener.current?.focus();
      }}
      onDone={async (view) => {
        close();
        await onDone(view);
      }}
    />
  );
}
