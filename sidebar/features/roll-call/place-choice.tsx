import { ROLL_SESSIONS } from '../../../src/capabilities/roll-call/pure/roll-session';
import type { RollDayView } from '../../../src/capabilities/roll-call/pure/roll-views';
import { Field } from '../../components/field';
import { SelectInput } from '../../components/select-input';
import { useTexts } from '../../shell/language';
import { useQuery } from '../../shell/use-query';
import { type RollPlace, sessionWord } from './roll-place';

interface ChoiceProps {
  readonly view: RollDayView;
  readonly onPlace: (place: RollPlace) => void;
}

/** Which class, which day, which session; classes that were taken say so. */
export function PlaceChoice(props: ChoiceProps) {
  const { t } = useTexts();
  const { view, onPlace } = props;
  const { classId, date, session } = view;

  return (
    <div class="card stack">
      <ClassChoice {...props} />
      <Field label={t('roll.date')}>
        {({ id }) => (
          <input
            id={id}
            type="date"
            value={date}
            onChange={({ currentTarget: { value: day } }) => {
              if (day !== '') {
                onPlace({ classId, session, date: day });
              }
            }}
          />
        )}
      </Field>
      <Field label={t('roll.session')}>
        {(ids) => (
          <SelectInput
            ids={ids}
            value={session}
            choices={ROLL_SESSIONS.map((id) => ({ value: id, label: sessionWord(t, id) }))}
            onChange={(chosen) => {
              onPlace({ classId, date, session: ROLL_SESSIONS.find((id) => id === chosen) });
            }}
          />
        )}
      </Field>
    </div>
  );
}

function ClassChoice({ view, onPlace }: ChoiceProps) {
  const { t } = useTexts();
  const { classId: chosen, date, session } = view;
  const { value } = useQuery('rollCall.classes', { date, session });

  return (
    <fieldset class="group">
      <legend>{t('roll.class')}</legend>
      <div class="chips">
        {(value?.classes ?? []).map(({ classId, isTaken, absent }) => (
          <button
            key={classId}
            type="button"
            class="roll-class"
            aria-pressed={classId === chosen}
            onClick={() => onPlace({ classId, date, session })}
          >
            {isTaken ? t('roll.classTaken', { class: classId, absent }) : classId}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
