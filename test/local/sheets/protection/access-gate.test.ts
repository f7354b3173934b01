import { emptyWorkbook } from '../../../../local/sheets/model/workbook-factory';
import { type AccessCommand, authorize } from '../../../../local/sheets/protection/access-gate';

const book = emptyWorkbook('b', 'B');
const owner = { email: 'a@x.vn', owner: 'a@x.vn', project: 'a-project', isWriter: true };

test('a command without a rule is refused, even to the owner', () => {
  for (const kind of ['rewriteHistory', 'toString', '__proto__']) {
    const command = { kind, sheetId: 0 } as unknown as AccessCommand;

    expect(() => authorize(command, book, owner)).toThrow('The caller does not have permission');
  }
});

test('people who are not writers of the file may do nothing, whatever the protections', () => {
  expect(() => authorize({ kind: 'metadata' }, book, { ...owner, isWriter: false })).toThrow(
    'The caller does not have permission',
  );
});
