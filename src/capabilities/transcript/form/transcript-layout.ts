import type { FormLayout } from '../../../documents/form-layout';
import { MARGIN } from '../../../documents/furniture/page-frame';
import { drawCover, drawFirstPage, drawGuide } from './first-pages';
import type { TranscriptContent } from './transcript-content';
import { drawSubjectsPage } from './year-pages';
import { drawYearSummary } from './year-summary-page';

/** Học bạ: cover, guide, page 1, then two pages a school year (form of TT22/2021). */
export const TRANSCRIPT_LAYOUT: FormLayout<TranscriptContent> = {
  version: 2,
  title: ({ pupil }) => `Học bạ – ${pupil.fullName}`,
  parts: [
    drawCover,
    drawGuide,
    drawFirstPage,
    (file, content) => {
      for (const year of content.years) {
        drawSubjectsPage(file, content, year);
        drawYearSummary(file, content, year);
      }
    },
  ],
  sides: { left: MARGIN.left, right: MARGIN.right },
  numbers: 'foot',
};
