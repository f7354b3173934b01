import { type FormLayout, flowing } from '../../../documents/form-layout';
import { FOOT_HEIGHT } from '../../../documents/furniture/ledger-foot';
import { drawOfficeHeading } from '../../../documents/furniture/office-heading';
import type { Flow } from '../../../documents/layout/flow';
import { mm } from '../../../documents/layout/text-style';
import { drawBody } from './body';
import { drawEnding } from './ending';
import type { MinutesContent } from './minutes-content';
import { drawOpening } from './opening';

/** Decree 30/2020: top 20–25, left 30–35, right 15–20 mm; the foot with the ledger's state takes the lower margin. */
const MARGINS = { left: mm(30), right: mm(16), top: mm(20), bottom: FOOT_HEIGHT + 4 } as const;

function drawHeading(flow: Flow, { heading, number, date }: MinutesContent): void {
  const { left: x, y, width } = flow;
  flow.y = drawOfficeHeading(flow.canvas, heading, { x, y, width, number, date });
}

/** The minutes of a correction (Biên bản sửa điểm) in the layout of Decree 30/2020/NĐ-CP. */
export const MINUTES_LAYOUT: FormLayout<MinutesContent> = {
  version: 2,
  title: ({ number }) => `Biên bản sửa điểm số ${number}`,
  parts: [flowing(MARGINS, [drawHeading, drawOpening, drawBody, drawEnding])],
  sides: { left: MARGINS.left, right: MARGINS.right },
  numbers: 'top',
};
