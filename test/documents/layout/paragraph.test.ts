import { Canvas } from '../../../src/documents/layout/canvas';
import {
  drawLine,
  layoutParagraph,
  type ParagraphLine,
} from '../../../src/documents/layout/paragraph';

const STYLE = { size: 13, width: 200, align: 'justify', firstIndent: 28 } as const;
const TEXT = 'Biên bản đã được đọc cho những người có tên trên cùng nghe, nhất trí và kí tên.';

function words(line: ParagraphLine): string {
  return line.words.map((word) => word.map(({ text }) => text).join('')).join(' ');
}

test('only the first line is indented, only the last is marked as last', () => {
  const lines = layoutParagraph([{ text: TEXT }], STYLE);
  expect(lines.map(({ indent }) => indent)).toEqual([28, ...lines.slice(1).map(() => 0)]);
  expect(lines.map(({ last }) => last).lastIndexOf(false)).toBe(lines.length - 2);
  expect(lines.map(words).join(' ')).toBe(TEXT);
});

test('a word may change its face in the middle without a gap', () => {
  const [line] = layoutParagraph(
    [{ text: '1. ' }, { text: 'Tên', face: 'bold' }, { text: ', sau' }],
    STYLE,
  );
  expect(line?.words.map((word) => word.map(({ text, face }) => `${face}:${text}`))).toEqual([
    ['regular:1.'],
    ['bold:Tên', 'regular:,'],
    ['regular:sau'],
  ]);
});

test('justified lines end at the right edge, except the last', () => {
  const [first] = layoutParagraph([{ text: TEXT }], STYLE);
  const canvas = new Canvas(300, 300);
  drawLine(canvas, first!, { x: 10, y: 20, style: STYLE });
  const starts = [...canvas.content().matchAll(/1 0 0 1 ([\d.]+)/g)].map((match) =>
    Number(match[1]),
  );
  const lastWord = first!.words[first!.words.length - 1]!;
  const lastWidth = lastWord.reduce((sum, { width }) => sum + width, 0);
  expect(starts[0]).toBe(38);
  expect(starts[starts.length - 1]! + lastWidth).toBeCloseTo(10 + STYLE.width, 1);
});
