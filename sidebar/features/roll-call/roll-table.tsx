import type {
  RollMonthPupil,
  RollMonthView,
} from '../../../src/capabilities/roll-call/pure/roll-views';
import { useTexts } from '../../shell/language';
import { dayWords } from './roll-place';

const SUMS = ['P', 'K', 'M'] as const;

/** The page of a month as the form has it: days with their weekdays, a letter for each absence, sums (form page 5). */
export function RollTable(props: { readonly view: RollMonthView; readonly caption: string }) {
  const { t } = useTexts();
  const { view, caption } = props;

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is moved by keyboard, too (WCAG 2.1.1)
    <section class="table-scroll" tabIndex={0} aria-label={caption}>
      <table class="roll-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('roll.pupilColumn')}</th>
            {view.days.map(({ date, isTaken }) => {
              const day = dayWords(t, date);

              return (
                <th key={date} scope="col" class={isTaken ? '' : 'roll-open'}>
                  <small>{day.weekday}</small>
                  {date.slice(8)}
                </th>
              );
            })}
            {SUMS.map((kind) => (
              <th key={kind} scope="col" title={t(`roll.kind.${kind}`)}>
                {kind}
              </th>
            ))}
            <th scope="col">{t('roll.yearColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {view.pupils.map((pupil) => (
            <Row key={pupil.id} pupil={pupil} days={view.days} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  pupil,
  days,
}: {
  readonly pupil: RollMonthPupil;
  readonly days: RollMonthView['days'];
}) {
  const { number, fullName, beside, kinds, totals, year } = pupil;

  return (
    <tr>
      <th scope="row">
        {number}. {beside === '' ? fullName : `${fullName} (${beside})`}
      </th>
      {days.map(({ date, isTaken }, at) => (
        <td key={date} class={isTaken ? '' : 'roll-open'} data-kind={kinds[at] ?? ''}>
          {kinds[at]}
        </td>
      ))}
      {SUMS.map((kind) => (
        <td key={kind}>
          <b>{totals[kind]}</b>
        </td>
      ))}
      <td>{year}</td>
    </tr>
  );
}
