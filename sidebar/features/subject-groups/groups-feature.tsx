import { useState } from 'preact/hooks';
import type {
  SubjectGroupsView,
  SubjectGroupView,
} from '../../../src/capabilities/subject-groups/pure/group-views';
import { printDate } from '../../../src/kernel/text/date-text';
import { Button } from '../../components/button';
import { Facts } from '../../components/facts';
import { Outcome } from '../../components/outcome';
import { QueryStatus } from '../../components/query-status';
import { SectionTop } from '../../components/section-top';
import { useTexts } from '../../shell/language';
import { mayGive, useSchool } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { GroupForm } from './group-form';

const NO_PAYLOAD: Record<string, never> = {};

/** The subject groups with head, members, subjects and target; leaders make and change them. */
export function GroupsFeature() {
  const { t } = useTexts();
  const groups = useQuery('groups.list', NO_PAYLOAD);

  return (
    <section class="stack">
      <SectionTop title={t('groups.title')} loading={groups.loading} onRefresh={groups.reload} />
      <p class="muted small">{t('groups.intro')}</p>
      <QueryStatus of={groups} lines={4} />
      {groups.value !== null && <Groups view={groups.value} reload={groups.reload} />}
    </section>
  );
}

function Groups(props: { readonly view: SubjectGroupsView; readonly reload: () => Promise<void> }) {
  const { t } = useTexts();
  const { view, reload } = props;
  const school = useSchool();
  const [edited, setEdited] = useState<{ readonly group: SubjectGroupView | null } | null>(null);
  const [saved, setSaved] = useState(0);
  const mayChange = school.value !== null && mayGive(school.value, 'group.set');
  const onSaved = async () => {
    await reload();
    setEdited(null);
    setSaved((count) => count + 1);
  };

  if (edited !== null) {
    const onClose = () => setEdited(null);

    return <GroupForm view={view} group={edited.group} onClose={onClose} onSaved={onSaved} />;
  }

  return (
    <>
      {saved > 0 && (
        <Outcome tone="success" of={saved}>
          {t('groups.done')}
        </Outcome>
      )}
      {view.groups.length === 0 && <p class="empty">{t('groups.none')}</p>}
      {view.groups.map((group) => (
        <GroupCard
          key={`${group.id} ${group.from}`}
          group={group}
          onChange={mayChange ? () => setEdited({ group }) : null}
        />
      ))}
      {mayChange && <AddButton onClick={() => setEdited({ group: null })} />}
    </>
  );
}

function AddButton({ onClick }: { readonly onClick: () => void }) {
  const { t } = useTexts();

  return (
    <div class="actions">
      <Button variant="filled" onClick={onClick}>
        {t('groups.add')}
      </Button>
    </div>
  );
}

function GroupCard(props: {
  readonly group: SubjectGroupView;
  readonly onChange: (() => void) | null;
}) {
  const { t, subject } = useTexts();
  const { name, headName, members, subjects, target, from } = props.group;
  const facts = [
    { term: t('groups.head'), value: headName },
    { term: t('groups.members'), value: members.map((member) => member.name).join(', ') },
    {
      term: t('groups.subjects'),
      value: subjects.map((one) => subject(one.id, one.name)).join(', '),
    },
    ...(target === null
      ? []
      : [{ term: t('groups.target'), value: t('groups.targetValue', { target }) }]),
  ];

  return (
    <article class="card">
      <h3>{name}</h3>
      <p class="muted small">{t('groups.since', { day: printDate(from) })}</p>
      <Facts rows={facts} />
      {props.onChange !== null && (
        <div class="actions">
          <Button variant="text" onClick={props.onChange}>
            {t('groups.change', { name })}
          </Button>
        </div>
      )}
    </article>
  );
}
