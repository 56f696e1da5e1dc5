import { areaName } from '../sheets/address';
import type { PageLayout } from '../sheets/sheet-layout';

/** Points: a quarter of an inch, as Excel's own narrow margins, so that wide tables stay legible. */
const SIDE_MARGIN = 18;
const END_MARGIN = 43.2;

/** Queues how the sheet is printed: A4, one page wide, with its name and page numbers at the foot. */
export function applyPage(pageLayout: Excel.PageLayout, { orientation, pagesTall, titleRow, printed }: PageLayout): void {
  pageLayout.orientation = orientation;
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = pagesTall === null ? { horizontalFitToPages: 1 } : { horizontalFitToPages: 1, verticalFitToPages: pagesTall };
  pageLayout.leftMargin = SIDE_MARGIN;
  pageLayout.rightMargin = SIDE_MARGIN;
  pageLayout.topMargin = END_MARGIN;
  pageLayout.bottomMargin = END_MARGIN;
  pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A';
  pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Page &P of &N';
  if (titleRow !== null) pageLayout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
  if (printed !== undefined) pageLayout.setPrintArea(areaName(printed));
}
