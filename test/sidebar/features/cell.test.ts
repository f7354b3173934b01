import {
  type ActiveCell,
  FOLLOW_NOTHING,
  follow,
  readActiveCell,
  showsAnother,
} from '../../../sidebar/features/cell/active-cell';
import { fileProblem } from '../../../sidebar/features/cell/evidence-files';
import {
  causesFor,
  draftProblems,
  emptyDraft,
  payloadOfDraft,
} from '../../../sidebar/features/cell/request-draft';
import {
  MAX_EVIDENCE_BYTES,
  MAX_EVIDENCE_FILES,
} from '../../../src/capabilities/corrections/pure/evidence-limits';
import { CELL } from '../gallery/sample-school';

const EMPTY = emptyDraft(CELL);

const at = (a1: string, row: number): ActiveCell => ({
  spreadsheetId: 's',
  sheetId: 1,
  sheetName: 'Toán',
  row,
  column: 3,
  a1,
  text: '',
});

describe('following the active cell', () => {
  test('asks about what is found first, then only where somebody stays', () => {
    const first = follow(FOLLOW_NOTHING, at('D2', 1), false);
    const walked = follow(first, at('D3', 2), false);

    expect([first.isSteady, walked.isSteady]).toEqual([true, false]);
    expect(follow(walked, at('D3', 2), false).isSteady).toBe(true);
  });

  test('takes notice of another text in the same cell, and calls it steady once it stays', () => {
    const typed = follow(shown, { ...at('D2', 1), text: '8' }, false);

    expect([typed.shown?.text, typed.isSteady]).toEqual(['8', false]);
    expect(follow(typed, { ...at('D2', 1), text: '8' }, false).isSteady).toBe(true);
  });

  test.each([
    ['8', '8,0', false],
    ['8.5', '8,5', false],
    [' Đ ', 'Đ', false],
    ['', '8', true],
    ['0', '', true],
    ['CĐ', 'Đ', true],
  ])('%j in place of %j is another value: %j', (now, read, isAnother) => {
    expect(showsAnother(now, read)).toBe(isAnother);
  });

  const shown = follow(FOLLOW_NOTHING, at('D2', 1), false);

  test('shows another cell at once', () => {
    expect(follow(shown, at('D3', 2), false).shown?.a1).toBe('D3');
  });

  test('keeps the cell a form is about, and offers the new one', () => {
    const held = follow(shown, at('D3', 2), true);

    expect(held.shown?.a1).toBe('D2');
    expect(held.waiting?.a1).toBe('D3');
    expect(follow(held, at('D2', 1), true).waiting).toBeNull();
  });

  test('the same cell again changes nothing, so that nothing is drawn anew', () => {
    expect(follow(shown, at('D2', 1), false)).toBe(shown);

    const held = follow(shown, at('D3', 2), true);

    expect(follow(held, at('D3', 2), true)).toBe(held);
  });

  test('no active cell is null', () => {
    expect(readActiveCell('null')).toBeNull();
    expect(follow(shown, null, false).shown).toBeNull();
  });
});

describe('the request form', () => {
  const evidence = [{ name: 'a.jpg', mimeType: 'image/jpeg', base64: 'AA==' }];
  const good = { ...EMPTY, newValue: '8.5', reason: ' gõ nhầm ', evidence };

  test('a complete draft has no problems and is sent in printed form', () => {
    expect(draftProblems(good, CELL)).toEqual({});
    expect(payloadOfDraft(good, CELL)).toMatchObject({
      pupilId: CELL.pupilId,
      assessment: 'HK1.GK',
      oldValue: '7,5',
      newValue: '8,5',
      reason: 'gõ nhầm',
    });
  });

  test('deleting a mark is asked for by itself', () => {
    const draft = { ...good, newValue: '', deletes: true };

    expect(draftProblems(draft, CELL)).toEqual({});
    expect(payloadOfDraft(draft, CELL)).toMatchObject({ newValue: '', deletes: true });
    expect(draftProblems(draft, { ...CELL, value: '' }).newValue).toBe('request.nothingToDelete');
    expect(payloadOfDraft(good, CELL)).not.toHaveProperty('deletes');
  });

  test.each(['', '  ', '\u200B\u3164'])(
    'the right value left out (%j) is asked for',
    (newValue) => {
      expect(draftProblems({ ...good, newValue }, CELL).newValue).toBe('request.valueMissing');
    },
  );

  test.each(['.', ' - ', '\u2060\u202E\u00AD'])('%j is no reason', (reason) => {
    expect(draftProblems({ ...good, reason }, CELL).reason).toBe('request.reasonMissing');
  });

  test.each([
    ['11', 'request.badValue'],
    ['8,55', 'request.badValue'],
    ['=A1', 'request.badValue'],
    ['7.5', 'request.sameValue'],
  ])('the value %s is refused', (newValue, key) => {
    expect(draftProblems({ ...good, newValue }, CELL).newValue).toBe(key);
  });

  test('reason and evidence are asked for', () => {
    expect(draftProblems({ ...good, reason: '  ', evidence: [] }, CELL)).toEqual({
      reason: 'request.reasonMissing',
      evidence: 'request.evidenceMissing',
    });
  });
});

const photo = { name: 'a', size: 1, type: 'image/jpeg' };

test.each([
  ['one more than three', [photo], MAX_EVIDENCE_FILES, 'request.tooManyFiles'],
  ['a large file', [{ ...photo, size: MAX_EVIDENCE_BYTES + 1 }], 0, 'request.fileTooLarge'],
  ['an empty file', [{ ...photo, size: 0 }], 0, 'request.fileEmpty'],
  ['a text document', [{ ...photo, type: 'application/msword' }], 0, 'request.fileType'],
  ['a file of no known kind', [{ ...photo, type: '' }], 0, 'request.fileType'],
])('%s is not attached', (_name, files, attached, key) => {
  expect(fileProblem(files, attached)?.key).toBe(key);
});

test('a file of exactly 5 MB is attached', () => {
  expect(fileProblem([{ ...photo, size: MAX_EVIDENCE_BYTES }], 2)).toBeNull();
});

describe('after the last day of corrections', () => {
  const over = {
    ...CELL,
    correctionEnd: { at: '2026-12-14T17:00:00Z', article: '', isOver: true },
  };

  test('re-marking comes first, and it names its decision', () => {
    const draft = emptyDraft(over);

    expect(causesFor(over)[0]).toBe('remarked');
    expect(causesFor(over)).toHaveLength(4);
    expect(draftProblems({ ...draft, newValue: '8' }, over)).toHaveProperty('recheckDecision');
    expect(payloadOfDraft({ ...draft, recheckDecision: ' 12/QĐ ' }, over)).toMatchObject({
      ...{ cause: 'remarked', recheckDecision: '12/QĐ' },
    });
  });

  test('before it every cause may be given, without a decision', () => {
    const before = { ...over, correctionEnd: { ...over.correctionEnd, isOver: false } };

    expect(causesFor(before)).toContain('mistyped');
    expect(payloadOfDraft({ ...EMPTY, recheckDecision: '12/QĐ' }, before)).not.toHaveProperty(
      'recheckDecision',
    );
  });
});
