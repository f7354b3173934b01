import { stillThere } from '../../../sidebar/components/still-there';

test('typing settles a problem shown; others wait for the next check', () => {
  const shown = { toClassId: 'pupils.need.toClassId', reason: 'pupils.need.reason' };
  const found = { date: 'pupils.need.date', reason: 'pupils.need.reason' };

  expect(stillThere<object>(shown, found)).toEqual({ reason: 'pupils.need.reason' });
});

test('a problem that has become another is shown as it is now', () => {
  const shown = { newValue: 'request.valueMissing' };
  const found = { newValue: 'request.badValue' };

  expect(stillThere<object>(shown, found)).toEqual(found);
});
