import { mm } from '../../../documents/layout/text-style';

/** Body text of an administrative paper: 13 pt, justified, first line 1 cm in (Decree 30/2020). */
export const BODY = { size: 13, align: 'justify', firstIndent: mm(10) } as const;

/** Between paragraphs, in points: at least 6 (Decree 30/2020). */
export const PARAGRAPH_GAP = 6;
