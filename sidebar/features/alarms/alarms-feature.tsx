import type { AlarmView } from '../../../src/capabilities/alarms/alarms-contract';
import { ClassSelect } from '../../components/class-select';
import { QueryStatus } from '../../components/query-status';
import { SchoolGate } from '../../components/school-gate';
import { SectionTop } from '../../components/section-top';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import type { SchoolOverview } from '../../shell/school';
import { useChosenClass } from '../../shell/use-chosen-class';
import { useQuery } from '../../shell/use-query';

/** What is out of the ordinary in the ledger of a class, to whom it concerns. */
export function AlarmsFeature() {
  const { t } = useTexts();

  return (
    <SchoolGate lines={4} isFor={({ classes }) => classes.length > 0} otherwise={t('alarms.none')}>
      {(school) => <Alarms school={school} />}
    </SchoolGate>
  );
}

function Alarms({ school }: { readonly school: SchoolOverview }) {
  const { t } = useTexts();
  const classes = school.classes.map(({ id }) => id);
  const [classId, choose] = useChosenClass(school, classes);
  const alarms = useQuery('alarms.list', classId === '' ? null : { classId });

  return (
    <section class="stack">
      <SectionTop title={t('alarms.title')} loading={alarms.loading} onRefresh={alarms.reload} />
      <p class="muted small">{t('alarms.intro')}</p>
      <ClassSelect label={t('common.class')} classes={classes} value={classId} onChange={choose} />
      <QueryStatus of={alarms} lines={4} />
      {alarms.value?.length === 0 && <p class="empty">{t('alarms.none')}</p>}
      {alarms.value?.map((alarm) => (
        <AlarmCard key={alarm.kind + alarm.firstRow} alarm={alarm} classId={classId} />
      ))}
    </section>
  );
}

function AlarmCard({ alarm, classId }: { readonly alarm: AlarmView; readonly classId: string }) {
  const { t, subject, assessment } = useTexts();
  const { kind, direction, count, limit, setting, who } = alarm;
  const column = alarm.assessment === '' ? '' : ` · ${assessment(alarm.assessment)}`;
  const what =
    kind === 'oneWay'
      ? t(direction === 'up' ? 'alarms.oneWay.up' : 'alarms.oneWay.down', { count })
      : t(`alarms.${kind}`, { count });

  return (
    <article class="card">
      <h3>{what}</h3>
      <p>
        {t('alarms.who', { who, subject: subject(alarm.subjectId, alarm.subjectName) })}
        {column}
      </p>
      <p class="muted small">
        {t('alarms.rows', {
          class: classId,
          first: alarm.firstRow,
          last: alarm.lastRow,
          from: formatTime(alarm.from),
          to: formatTime(alarm.to),
        })}
      </p>
      <p class="muted small">{t('alarms.limit', { limit, setting })}</p>
    </article>
  );
}
