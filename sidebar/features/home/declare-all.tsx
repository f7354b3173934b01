import type { HomeItem } from '../../../src/contract/home-views';
import { Button } from '../../components/button';
import { Outcome } from '../../components/outcome';
import { useTexts } from '../../shell/language';
import { useSchool } from '../../shell/school';
import { useHome } from './home-context';
import { type DeclaredAll, declarationsIn, useDeclareAll } from './use-declare-all';

/** "Xác nhận cả n": one press for every class and subject in which nothing is missing. */
export function DeclareAll({ items }: { readonly items: readonly HomeItem[] }) {
  const { t } = useTexts();
  const home = useHome();
  const { given, outcome, declare } = useDeclareAll(home.reload);
  const wanted = declarationsIn(items);

  return (
    <div class="home-declare">
      {outcome !== null && <Declared outcome={outcome} />}
      {wanted.length > 1 && (
        <>
          <Button variant="filled" busy={given !== null} onClick={() => declare(wanted)}>
            {given === null
              ? t('home.declareAll', { count: wanted.length })
              : t('home.declaring', { done: given, count: wanted.length })}
          </Button>
          <p class="small muted">{t('home.declareAllHint')}</p>
        </>
      )}
    </div>
  );
}

/** Those that are declared in one sentence, each of the others with why. */
function Declared({ outcome }: { readonly outcome: DeclaredAll }) {
  const { t, refusal, subject } = useTexts();
  const { value: school } = useSchool();
  const { done, refused } = outcome;
  const nameOf = ({ payload }: DeclaredAll['done'][number]): string => {
    const { classId, subjectId } = payload;
    const name = school?.subjects.find(({ id }) => id === subjectId)?.name ?? subjectId;

    return `${classId} ${subject(subjectId, name)}`;
  };

  return (
    <Outcome tone={refused.length === 0 ? 'success' : 'warning'} of={outcome}>
      {done.length > 0 && <p>{t('home.declaredAll', { classes: done.map(nameOf).join(', ') })}</p>}
      {refused.map(({ of, why }) => (
        <p key={nameOf(of)}>{t('home.declaredNot', { class: nameOf(of), why: refusal(why) })}</p>
      ))}
    </Outcome>
  );
}
