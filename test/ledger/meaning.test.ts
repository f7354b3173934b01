import { isMeaning, MEANING_LABELS, type Meaning, setsValue } from '../../src/ledger/meaning';
import { MEANING_LABELS_EN } from '../../src/ledger/meaning-en';

const ids = Object.keys(MEANING_LABELS) as Meaning[];

describe('meanings of ledger entries', () => {
  it('only these set the accepted value of a mark', () => {
    expect(ids.filter(setsValue)).toEqual([
      'enter',
      'change',
      'delete',
      'apply',
      'import',
      'carry',
      'roll',
    ]);
  });

  it('tell apart what happened in both languages', () => {
    expect(new Set(Object.values(MEANING_LABELS)).size).toBe(ids.length);
    expect(new Set(Object.values(MEANING_LABELS_EN)).size).toBe(ids.length);
  });

  it.each(['', 'Khóa sổ', 'toString', 'Enter'])('%p is none of them', (text) => {
    expect(isMeaning(text)).toBe(false);
  });
});
