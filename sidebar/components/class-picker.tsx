import { useTexts } from '../shell/language';
import type { SchoolOverview } from '../shell/school';
import { Button } from './button';
import { CheckGroup } from './choice-group';

type SchoolClasses = SchoolOverview['classes'];

/** Chooses classes one by one, by grade, or all. */
export function ClassPicker(props: {
  readonly classes: SchoolClasses;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}) {
  const { t } = useTexts();
  const { classes, values, onChange } = props;
  const toggleAll = (ids: readonly string[]) => {
    const complete = ids.every((id) => values.includes(id));
    const others = values.filter((id) => !ids.includes(id));

    onChange(complete ? others : [...others, ...ids]);
  };

  return (
    <div class="class-picker">
      {gradesOf(classes).map((grade) => {
        const ids = classes.filter((one) => one.grade === grade).map(({ id }) => id);

        return (
          <CheckGroup
            key={grade}
            legend={t('common.grade', { grade })}
            choices={ids.map((id) => ({ value: id, label: id }))}
            values={values}
            onChange={onChange}
          >
            <Button variant="text" onClick={() => toggleAll(ids)}>
              {t('picker.grade', { grade })}
            </Button>
          </CheckGroup>
        );
      })}
      <div>
        <Button variant="outlined" onClick={() => toggleAll(classes.map(({ id }) => id))}>
          {t('picker.all', { count: classes.length })}
        </Button>
      </div>
    </div>
  );
}

/** Grades present, lowest first. */
export function gradesOf(classes: SchoolClasses): readonly number[] {
  return [...new Set(classes.map(({ grade }) => grade))].sort((a, b) => a - b);
}
