import { codeFault } from '../../src/school/code-fault';
import { codeKey } from '../../src/school/code-key';

describe('the key of a code', () => {
  it.each(['gv06', 'GV 06', ' GV06 ', "'GV06", 'ＧＶ06', 'GV0６', 'GѴ06', 'ԌV06', 'GV\u00a006'])(
    'of %s is that of GV06',
    (code) => {
      expect(codeKey(code)).toBe(codeKey('GV06'));
    },
  );

  it.each(['GV07', 'GV-06', 'GV006', 'HS06'])('of %s is another one', (code) => {
    expect(codeKey(code)).not.toBe(codeKey('GV06'));
  });
});

describe('a code of a person', () => {
  it.each<[string, string]>([
    ['GV,05', 'dấu ngăn cách'],
    ['GV;05', 'dấu ngăn cách'],
    ['GV；05', 'dấu ngăn cách'],
    ['GV，05', 'dấu ngăn cách'],
    ['GV|05', 'dấu ngăn cách'],
    ['.', 'không có chữ hay số'],
    ['--', 'không có chữ hay số'],
    ['#REF!', 'thông báo lỗi'],
    ['#N/A', 'thông báo lỗi'],
    ['ᏀV05', 'kí tự lạ'],
    ['GV٠٥', 'kí tự lạ'],
    ['H'.repeat(41), 'dài quá 40 kí tự'],
  ])('cannot be %s', (code, words) => {
    expect(codeFault(code)).toContain(words);
  });

  it.each(['GV05', '0012', 'HS-101', 'HS.101/26', 'ＧＶ05', 'Đ1', 'H'.repeat(40), '7'])(
    'can be %s',
    (code) => {
      expect(codeFault(code)).toBeNull();
    },
  );
});
