import { bookTabs } from '../../../src/book/book-tabs';
import { headerHeights, textHeight } from '../../../src/engine/making/text-height';

const ONE_LINE = textHeight('TT', 60);

describe('the height a text needs in a row', () => {
  it('is a line for a short one, and grows with each line', () => {
    expect(textHeight('Tháng 09', 200)).toBe(ONE_LINE);
    expect(textHeight('Đánh giá lại sau hè', 92)).toBeGreaterThan(ONE_LINE);
    expect(textHeight('x'.repeat(200), 92)).toBeGreaterThan(10 * ONE_LINE);
    expect(textHeight('Tên trường', 200, 15)).toBeGreaterThan(ONE_LINE);
  });

  it('leaves no header of a class book clipped: two lines where a column is too narrow for one', () => {
    const tabs = bookTabs({ grade: 6 });
    const heights = new Map(tabs.map(({ id, columns }) => [id, headerHeights(columns)]));

    expect(heights.get('toan')?.[1]).toBeGreaterThanOrEqual(ONE_LINE);
    expect(heights.get('chuyen-can')?.[0]).toBeGreaterThanOrEqual(ONE_LINE);
    tabs.forEach(({ columns, id }) => {
      columns.forEach(({ header, width }) => {
        expect(heights.get(id)?.[1]).toBeGreaterThanOrEqual(textHeight(header, width));
      });
    });
  });
});
