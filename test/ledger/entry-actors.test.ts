import { actorsOf, joinActors } from '../../src/ledger/entry-actors';

describe('actors of an entry', () => {
  it.each([
    [['a@x.vn'], 'a@x.vn'],
    [['a@x.vn', 'b@x.vn'], 'a@x.vn | b@x.vn'],
    [['a@x.vn', 'b@x.vn', 'c@x.vn'], 'a@x.vn | b@x.vn | c@x.vn'],
  ])('%j stand as “%s” and are read again from it', (emails, actor) => {
    expect(joinActors(emails)).toBe(actor);
    expect(actorsOf({ actor })).toEqual(emails);
  });

  it('of nobody is the empty text', () => {
    expect(joinActors([])).toBe('');
  });
});
