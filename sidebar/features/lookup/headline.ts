import type { NetChange } from '../../../src/ledger/net-change';
import type { Texts } from '../../shell/language';
import type { ChoiceNames } from './lookup-choice';

type Translate = Texts['t'];

/** What was looked up, in words: `Điểm Giữa kì – HKI môn Toán của Lê Thu Hà`. */
function whatOf(t: Translate, names: ChoiceNames): string {
  const { className, subject, pupil, column } = names;

  if (subject === '' && pupil === '') {
    return t('lookup.whatClass', { class: className });
  }

  return [
    column === '' ? t('lookup.whatMarks') : t('lookup.whatMark', { column }),
    subject === '' ? '' : t('lookup.whatSubject', { subject }),
    pupil === '' ? t('lookup.whatOfClass', { class: className }) : t('lookup.whatPupil', { pupil }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * The answer in one sentence. About one mark it shows every accepted value in order (`7 → 8 → 9,5`), blank in words;
 * about several it counts.
 */
export function headline(t: Translate, names: ChoiceNames, net: NetChange): string {
  const { cells, changedCells: changed, changes } = net;
  const isOne = names.pupil !== '' && names.subject !== '' && names.column !== '';
  const what = whatOf(t, names);

  if (cells === 0) {
    return t('lookup.none');
  }

  if (!isOne) {
    return t(changes === 0 ? 'lookup.manyUnchanged' : 'lookup.manyChanged', {
      what,
      cells,
      changed,
      changes,
    });
  }

  const values = net.values.map((value) => value || t('common.blank')).join(' → ');

  return t(changes === 0 ? 'lookup.oneUnchanged' : 'lookup.oneChanged', { what, changes, values });
}
