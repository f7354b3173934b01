import type { CellContent } from '../../../documents/layout/table';
import { textWidth } from '../../../documents/layout/text-measure';
import { BLACK, PALE, RED, type TextStyle } from '../../../documents/layout/text-style';
import type { PrintedMark } from './class-book-content';

const MARK: TextStyle = { face: 'regular', size: 11 };
/** Stands for a cell that was blank; low, so that the red line above it is seen. */
const WAS_BLANK = '…';
const GAP = 1;

/**
 * A mark, or, when it was corrected, the old one struck out with a red line and the new one in red at its upper right
 * (the correction rule printed in the book).
 */
export function markCell(mark: PrintedMark): CellContent {
  const { text, was } = mark;
  if (was === undefined) {
    return text;
  }
  return (canvas, box) => {
    const old = was === '' ? WAS_BLANK : was;
    const size = Math.min(MARK.size, box.height * 0.8);
    const natural = textWidth(old, { ...MARK, size }) + GAP + textWidth(text, { ...MARK, size });
    const scaled = size * Math.min(1, (box.width - 2) / natural);
    const style = { ...MARK, size: scaled };
    const oldWidth = textWidth(old, style);
    const total = oldWidth + GAP + textWidth(text, style);
    const x = box.x + (box.width - total) / 2;
    const baseline = box.y + box.height - Math.max(2.1, (box.height - scaled) * 0.45);
    canvas.text(old, x, baseline, { ...style, color: BLACK });
    const middle = baseline - scaled * 0.32;
    canvas.line(x - 0.8, middle, x + oldWidth + 0.6, middle, { width: 0.9, color: RED });
    const raised = baseline - Math.min(scaled * 0.35, box.height - scaled * 0.9);
    canvas.text(text, x + oldWidth + GAP, raised, { ...style, color: RED });
  };
}

/** A column the subject does not use: shaded, so that nothing can be written there later. */
export const unusedCell: CellContent = (canvas, box) => canvas.fill(box, PALE);
