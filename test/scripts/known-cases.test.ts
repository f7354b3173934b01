import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const TESTS = join(__dirname, '..');

/** What can happen to a grade book, and what must then be so. Tests name the number: `(peers 17)`. */
const CASES: Readonly<Record<number, string>> = {
  1: 'two approvers press at once: one decision, the other is told of it',
  2: 'approval and refusal race: the first under the lock counts, the other is kept as an attempt',
  3: 'a form is sent twice by a double click: one request',
  4: 'a copied or old request is sent again: nothing happens twice, nothing under another name',
  5: 'a link is opened by a machine: GET changes nothing',
  6: 'the cell has moved on between request and approval: the request is stale',
  7: 'whoever asks is the principal as well: somebody else decides',
  8: 'the principal is replaced: roles by date, what waits is the new one’s to decide',
  9: 'an account lost its role while a page is open: every call is judged anew',
  10: 'nobody knows who is there (blank, consumer account, other domain): refused',
  11: 'the clock of a computer is wrong: only Google’s time counts',
  13: 'a time zone that is not that of Việt Nam is found, said and put right',
  15: 'working days over Tết, holidays and Saturdays made up for',
  16: 'a deadline is moved to a day that has passed: nothing in time becomes wrong',
  17: 'a paste over locked, open and names: only what may stand stays, said once',
  18: 'formats, checks and conditional formats pasted in: laid anew',
  19: 'rows cut, dragged or sorted: marks follow their pupils, never cross',
  21: 'texts that look like formulas or programs stay texts everywhere',
  22: 'a formula in a mark is refused: marks are constants',
  23: 'one normaliser for every way of writing a mark',
  24: 'Unicode forms and tone places of a name: the same name, known by code',
  25: 'two pupils of one name and birthday: the code decides',
  26: 'one code in two rows: refused, both rows named',
  27: 'a pupil moves, leaves, returns: marks follow, history stays',
  28: 'merged cells over marks: found, unmerged, marks as they were',
  29: 'a tab is renamed, copied, hidden, deleted: known all the same, or told of',
  30: 'columns put in, deleted or moved: no mark in a wrong column',
  31: 'a row is inserted while the software writes: found again',
  32: 'a copy of the file is not official',
  33: 'posts change hands in January: old lose, new gain, entries keep their author',
  34: 'protections taken away or added: found, repaired, entered with who could have',
  35: 'rows of the ledger edited, deleted, swapped, cut off, or all of it made anew: found',
  37: 'an execution dies after any call: what was begun is finished once',
  38: 'Google did it although it answered that it did not: not done twice',
  40: 'a PDF that cannot be filed is owed and tried again, never doubled',
  42: 'evidence is copied into the archive with its hash when it is sent',
  43: 'the trigger is gone or late: deadlines hold, people are told',
  44: 'offline edits after a lock, an older version brought back: put back and listed',
};

/** Belong to work that is still to come: tolerance at a deadline, bursts, capacity, quotas, papers. */
const LATER = [12, 14, 20, 36, 39, 41];

/** What holds whatever happens: `(I5)`. I10, an index of the archive equal to Drive, comes later. */
const INVARIANTS: Readonly<Record<number, string>> = {
  1: 'an accepted value is the last entry of its key',
  2: 'replaying the ledger gives the book',
  3: 'whatever is done to a row of the ledger is found, the first bad row named',
  4: 'nothing is written after a deadline without a request or an opening',
  5: 'who approves did not ask, and held the role at that instant',
  6: 'a request goes its way once',
  7: 'what was applied has its minutes, or they are owed',
  8: 'locks are a function of rules, time and orders; a repair repeated changes nothing',
  9: 'results are a function of marks and rule version',
  11: 'dying anywhere and going on is as if nothing had died',
  12: 'nobody’s edit is lost unsaid',
  13: 'rows, columns and tabs in another order change no result',
  14: 'language and locale change no stored value',
};

function testFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);

    if (entry.isDirectory()) {
      return testFiles(path);
    }

    return entry.name.endsWith('.test.ts') && path !== __filename ? [path] : [];
  });
}

/** Names of tests and rows of their tables: texts in code, not comments. */
function textsOf(path: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      texts.push(node.text);
    }

    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));

  return texts;
}

const named = testFiles(TESTS)
  .flatMap(textsOf)
  .flatMap((text) => text.match(/\((?:[^()]*\b(?:peers \d|I\d)[^()]*)\)/g) ?? []);
const numbers = (word: RegExp): ReadonlySet<number> =>
  new Set(
    named.flatMap((text) =>
      [...text.matchAll(word)].flatMap(([, list = '']) => list.match(/\d+/g) ?? []).map(Number),
    ),
  );
const peers = numbers(/peers (\d+(?:(?:, | and )\d+)*)/g);
const invariants = numbers(/\bI(\d+)\b/g);

test('there are 44 cases, told here or left for later', () => {
  const all = [...Object.keys(CASES).map(Number), ...LATER].sort((a, b) => a - b);

  expect(all).toEqual(Array.from({ length: 44 }, (_, index) => index + 1));
});

test.each(Object.entries(CASES))('case %s is shown by a test: %s', (number) => {
  expect(peers).toContain(Number(number));
});

test.each(Object.entries(INVARIANTS))('invariant I%s is shown by a test: %s', (number) => {
  expect(invariants).toContain(Number(number));
});

test('no test names a case or an invariant that is not told here', () => {
  const unknown = [
    ...[...peers].filter((number) => CASES[number] === undefined && !LATER.includes(number)),
    ...[...invariants].filter((number) => INVARIANTS[number] === undefined),
  ];

  expect(unknown).toEqual([]);
});
