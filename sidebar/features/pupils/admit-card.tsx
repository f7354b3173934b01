import { useRef, useState } from 'preact/hooks';
import type {
  ClassRosterView,
  PupilChangeView,
} from '../../../src/capabilities/pupils/pure/pupil-views';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';
import { ChangeForm } from './change-form';

const NOTHING = { classes: [], statuses: [] };

/** Somebody new comes into the class; folded until asked for, and what is typed stays when folded again. */
export function AdmitCard(props: {
  readonly roster: ClassRosterView;
  readonly onDone: (view: PupilChangeView) => Promise<void>;
  readonly onRefused: () => Promise<void>;
}) {
  const { t } = useTexts();
  const { roster, onDone } = props;
  const fold = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  // A new number is a new, empty form.
  const [form, setForm] = useState(0);
  const sender = useCommand('pupil.change');
  const close = () => {
    setForm((old) => old + 1);

    if (fold.current !== null) {
      fold.current.open = false;
    }
  };

  return (
    <details class="card pupils-admit" ref={fold}>
      <summary ref={summary}>{t('pupils.act.admit')}</summary>
      <ChangeForm
        key={form}
        title={t('pupils.admitTo', { class: roster.classId })}
        at={{
          kind: 'admit',
          classId: roster.classId,
          pupilId: '',
          codes: roster.lines.map(({ pupilId }) => pupilId),
        }}
        pupil=""
        offered={NOTHING}
        sender={sender}
        onRefused={props.onRefused}
        startFocused={false}
        onCancel={() => {
          close();
          summary.current?.focus();
        }}
        onDone={async (view) => {
          close();
          await onDone(view);
        }}
      />
    </details>
  );
}
