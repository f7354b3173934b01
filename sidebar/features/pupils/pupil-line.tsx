import { useRef, useState } from 'preact/hooks';
import type {
  ClassRosterView,
  PupilChangeView,
  RosterLine,
} from '../../../src/capabilities/pupils/pure/pupil-views';
import { printDate } from '../../../src/kernel/text/date-text';
import { toldApart } from '../../../src/school/people/told-apart';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';
import { ChangeForm } from './change-form';
import { awayChoices, lineState, type PupilAct, statusBadge } from './pupil-acts';

function listed({ pupilId, name, birthDate }: RosterLine) {
  return { id: pupilId, fullName: name, birthDate };
}

interface PupilLineProps {
  readonly line: RosterLine;
  readonly roster: ClassRosterView;
  readonly targets: readonly string[];
  readonly mayChange: boolean;
  readonly onDone: (view: PupilChangeView) => Promise<void>;
  readonly onRefused: () => Promise<void>;
  readonly onChoose: (classId: string) => void;
}

/** One row of the book; opened, what can be done about the pupil. */
export function PupilLine(props: PupilLineProps) {
  const { line, mayChange } = props;

  return (
    <li class={line.isHere ? 'pupils-line' : 'pupils-line pupils-gone'}>
      {mayChange ? <OpenableLine {...props} /> : <LineHead line={line} />}
    </li>
  );
}

function LineHead({ line }: { readonly line: RosterLine }) {
  const { t, language } = useTexts();
  const badge = statusBadge(line);

  return (
    <span class="pupils-head">
      <span class="pupils-number">
        <span class="visually-hidden">{t('pupils.bookNumber')} </span>
        {line.number}
      </span>
      <span class="pupils-who">
        <span class="pupils-row">
          <strong>{line.name}</strong>
          <Badge tone={badge.tone} text={t(badge.text)} />
        </span>
        <span class="muted small">
          {line.pupilId} · {t('pupils.born', { date: printDate(line.birthDate) })}
          {!line.isHere && <span class="visually-hidden"> · {t('pupils.notHere')}</span>}
        </span>
        {line.note !== '' && (
          <span class="small">{language === 'en' ? line.noteEn : line.note}</span>
        )}
      </span>
    </span>
  );
}

function OpenableLine(props: PupilLineProps) {
  const { t } = useTexts();
  const { line, roster, targets, onDone } = props;
  const name = toldApart(roster.lines.map(listed))(line.pupilId);
  const [act, setAct] = useState<PupilAct | null>(null);
  const summary = useRef<HTMLElement>(null);
  const sender = useCommand('pupil.change');

  return (
    <details>
      <summary ref={summary}>
        <LineHead line={line} />
      </summary>
      <div class="pupils-body">
        {act === null ? (
          <LineActs {...props} onAct={setAct} />
        ) : (
          <ChangeForm
            key={act}
            title={t('pupils.formOf', { act: t(`pupils.act.${act}`), pupil: name })}
            at={{ kind: act, classId: roster.classId, pupilId: line.pupilId, codes: [] }}
            pupil={name}
            offered={{ classes: targets, statuses: awayChoices(line) }}
            sender={sender}
            onRefused={props.onRefused}
            startFocused
            onCancel={() => {
              setAct(null);
              summary.current?.focus();
            }}
            onDone={async (view) => {
              setAct(null);
              await onDone(view);
            }}
          />
        )}
      </div>
    </details>
  );
}

function LineActs(props: PupilLineProps & { readonly onAct: (act: PupilAct) => void }) {
  const { t } = useTexts();
  const { line, roster, targets, onAct, onChoose } = props;
  const { acts, movedTo, finishing } = lineState(line, roster, targets);

  return (
    <>
      {finishing && <Notice tone="info">{t('pupils.finishing')}</Notice>}
      {movedTo !== '' && <p class="small">{t('pupils.movedTo', { class: movedTo })}</p>}
      <div class="pupils-acts">
        {acts.map((act) => (
          <Button key={act} variant="outlined" onClick={() => onAct(act)}>
            {t(`pupils.act.${act}`)}
          </Button>
        ))}
        {movedTo !== '' && (
          <Button variant="text" onClick={() => onChoose(movedTo)}>
            {t('pupils.goTo', { class: movedTo })}
          </Button>
        )}
      </div>
    </>
  );
}
