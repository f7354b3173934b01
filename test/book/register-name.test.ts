import { tabsOfProgramme } from '../../src/book/book-tabs';
import { cellKind } from '../../src/book/cell-kinds/cell-kinds';
import { changedName } from '../../src/book/changed-name';
import {
  findRegister,
  isHomeroomRegister,
  OTHER_REGISTERS,
  registerInText,
} from '../../src/book/register-name';
import { typedValue } from '../../src/book/typed-value';

describe('registers of a class book', () => {
  it('have names, those of the homeroom teacher too', () => {
    expect(findRegister('toan')).toBe('Toán');
    expect(findRegister('chuyen-can')).toBe('Chuyên cần');
    expect(findRegister('ren-luyen')).toBe('Rèn luyện');
    expect(findRegister('thien-van')).toBeNull();
    expect(registerInText('van')).toBe('môn Ngữ văn');
    expect(registerInText('ren-luyen')).toBe('Rèn luyện');
  });

  it('are the tabs of the homeroom teacher, all of them', () => {
    const tabs = tabsOfProgramme({ taught: [] }).written.map(({ id }) => id);

    expect(OTHER_REGISTERS.map(({ id }) => id)).toEqual(tabs);
    expect(tabs.every(isHomeroomRegister)).toBe(true);
  });
});

describe('what minutes say was changed', () => {
  it.each([
    ['VANG.10.P', 'Số buổi nghỉ có phép tháng 10'],
    ['VANG.01.K', 'Số buổi nghỉ không phép tháng 1, phần thuộc HK II'],
    ['VANG.01.HK1.P', 'Số buổi nghỉ có phép tháng 1, phần thuộc HK I'],
    ['HK1.RL', 'Rèn luyện HK I'],
    ['HE.RL', 'Rèn luyện sau hè'],
    ['HK2.GK', 'Giữa kì – HKII'],
    ['CN.DGL', 'Đánh giá lại – Cả năm'],
  ])('%s: %s', (key, words) => {
    expect(changedName(key)).toBe(words);
  });
});

describe('a value asked for', () => {
  it.each([
    ['8.5', 'score', '8,5'],
    ['đ', 'comment', 'Đ'],
    ['khá', 'level', 'Khá'],
    ['3', 'count', '3'],
    ['', 'count', ''],
  ] as const)('%s as %s is %s', (text, kind, value) => {
    expect(typedValue(text, cellKind(kind))).toEqual({ ok: true, value });
  });

  it.each([
    ['11', 'score'],
    ['Tốt', 'score'],
    ['8', 'level'],
    ['-1', 'count'],
    ['1,5', 'count'],
    ['100', 'count'],
  ] as const)('%s is none as %s', (text, kind) => {
    expect(typedValue(text, cellKind(kind)).ok).toBe(false);
  });
});
