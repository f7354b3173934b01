import { ActTally } from '../../../local/monkey/act-tally';

describe('the tally of acts', () => {
  it('says of each act how often it ended how, by name, and leaves out what never was', () => {
    const tally = new ActTally();
    tally.count('type', 'ok');
    tally.count('lock', 'refused');
    tally.count('type', 'refused');
    tally.count('type', 'ok');

    expect(tally.lines()).toEqual(['lock: refused 1', 'type: ok 2, refused 1']);
    expect(tally.of('type', 'ok')).toBe(2);
    expect(tally.of('lock', 'ok')).toBe(0);
  });
});
