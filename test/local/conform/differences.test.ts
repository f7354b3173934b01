import { differencesOf } from '../../../local/conform/differences';
import { TwinIds } from '../../../local/conform/twin-ids';

describe('two answers to one request', () => {
  it.each<[string, unknown, unknown, readonly string[]]>([
    ['the same', { a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }, []],
    ['keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ['another id', { spreadsheetId: 'X' }, { spreadsheetId: 'Y' }, []],
    ['another time', { modifiedTime: '1' }, { modifiedTime: '2' }, []],
    ['a time that is missing', { modifiedTime: '1' }, {}, ['modifiedTime']],
    ['a field too many', { a: 1 }, { a: 1, b: [] }, ['b']],
    ['a value in a list', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, ['a[0].b']],
    ['a list for a thing', { a: [] }, { a: 'x' }, ['a']],
    ['a shorter list', [1, 2], [1], ['[1]']],
  ])('%s', (_what, recorded, here, paths) => {
    const found = differencesOf(recorded, here, new TwinIds());

    expect(found.map(({ path }) => path)).toEqual(paths);
  });

  it('teach what a thing is called here', () => {
    const ids = new TwinIds();
    differencesOf({ id: 'recorded-file-1' }, { id: 'file-of-here' }, ids);
    differencesOf({ metadataId: 17 }, { metadataId: 4711 }, ids);

    expect(ids.translate('/files/recorded-file-1?a=17')).toBe('/files/file-of-here?a=17');
    expect(ids.translate('{"metadataId":17,"row":17}')).toBe('{"metadataId":4711,"row":17}');
  });
});
