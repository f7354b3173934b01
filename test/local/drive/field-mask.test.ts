import { applyFieldMask, checkFieldMask, parseFieldMask } from '../../../local/drive/field-mask';
import { FILE_FIELDS, FILE_LIST_FIELDS } from '../../../local/drive/field-schemas';

const LIST = {
  kind: 'drive#fileList',
  nextPageToken: 't',
  files: [
    { id: '1', name: 'a', owners: [{ me: true, emailAddress: 'x' }] },
    { id: '2', name: 'b', owners: [] },
  ],
};

describe('field masks', () => {
  test.each([
    ['*', LIST],
    ['kind', { kind: 'drive#fileList' }],
    ['files(id)', { files: [{ id: '1' }, { id: '2' }] }],
    ['files/id', { files: [{ id: '1' }, { id: '2' }] }],
    [
      'nextPageToken, files(id,owners/me)',
      {
        nextPageToken: 't',
        files: [
          { id: '1', owners: [{ me: true }] },
          { id: '2', owners: [] },
        ],
      },
    ],
    ['files/id,files/name', { files: LIST.files.map(({ id, name }) => ({ id, name })) }],
    [
      'files(owners(emailAddress))',
      { files: [{ owners: [{ emailAddress: 'x' }] }, { owners: [] }] },
    ],
    ['files(*)', { files: LIST.files }],
  ])('%s selects that and no more', (text, expected) => {
    const mask = parseFieldMask(text);
    checkFieldMask(mask, FILE_LIST_FIELDS);
    expect(applyFieldMask(LIST, mask)).toEqual(expected);
  });

  test.each(['', 'files(', 'files(id', 'id)', 'id,,name', 'files()', 'a b'])(
    'refuses the syntax of %j',
    (text) => {
      expect(() => parseFieldMask(text)).toThrow(/Invalid field selection/);
    },
  );

  test.each(['colour', 'id,owners(shoeSize)', 'constructor'])(
    'refuses the unknown field %s',
    (text) => {
      expect(() => checkFieldMask(parseFieldMask(text), FILE_FIELDS)).toThrow(
        expect.objectContaining({ status: 400, reason: 'invalidParameter' }),
      );
    },
  );

  test('names a field that Google has and this Drive has not', () => {
    expect(() => checkFieldMask(parseFieldMask('id,thumbnailLink'), FILE_FIELDS)).toThrow(
      /thumbnailLink/,
    );
  });
});
