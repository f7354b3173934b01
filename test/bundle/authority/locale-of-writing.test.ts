import { answerValue } from '../../../local/school/person-at-work';
import { ask, lockedWithMark } from '../../authority/support/corrections';
import { type Cell, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

describe('language and locale (I14)', () => {
  it.each(['vi_VN', 'en_US', 'de_DE'])(
    'of the file %s change no stored value: point, comma and whole numbers',
    (locale) => {
      const school = tinySchool();
      school.clock.advance(60_000);
      school.batch(PEOPLE.owner, school.bookId('6A1'), [
        { updateSpreadsheetProperties: { properties: { locale }, fields: 'locale' } },
      ]);
      school.edit(PEOPLE.maths, TX1, [['8.5', '7,5', '10', '0']], 'type');
      school.heartbeat();
      const accepted = ['HK1.TX1', 'HK1.TX2', 'HK1.TX3', 'HK1.TX4'].map((key) =>
        school.history({ ...TX1, key }).map(({ meaning, newValue }) => `${meaning} ${newValue}`),
      );

      expect(accepted).toEqual([['enter 8,5'], ['enter 7,5'], ['enter 10'], ['enter 0']]);
      expect(school.shown(TX1)).toBe('8,5');
    },
  );

  it.each(['8,5', '8.5', ' 8,50 '])(
    'of a form change nothing: %j is asked for as 8,5',
    (newValue) => {
      const school = lockedWithMark();

      expect(answerValue(ask(school, { newValue })).newValue).toBe('8,5');
    },
  );
});
