import { DEFAULT_PAGE_LAYOUT, type PageLayout } from '../../model/features';
import { inchesToPoints, pointsToInches } from '../measure';
import { element, escapeText } from '../xml/build';
import type { XmlElement } from '../xml/element';
import { fromExcelText, toExcelText } from '../xml/excel-text';

type Edges = PageLayout['header'];

/** The printed page, in the order in which a worksheet lists its parts. Print areas and titles are names of the workbook. */
export function writePageLayout(layout: PageLayout): string {
  const { margins, zoom } = layout;
  const options = {
    horizontalCentered: layout.centerHorizontally || null,
    verticalCentered: layout.centerVertically || null,
    headings: layout.printHeadings || null,
    gridLines: layout.printGridlines || null,
  };
  const fit = 'scale' in zoom ? null : zoom;
  return [
    Object.values(options).some(Boolean) ? element('printOptions', options) : '',
    element('pageMargins', {
      left: pointsToInches(margins.left),
      right: pointsToInches(margins.right),
      top: pointsToInches(margins.top),
      bottom: pointsToInches(margins.bottom),
      header: pointsToInches(margins.header),
      footer: pointsToInches(margins.footer),
    }),
    element('pageSetup', {
      paperSize: layout.paperSize,
      scale: 'scale' in zoom && zoom.scale !== 100 ? zoom.scale : null,
      // 0 stands for as many pages as it takes.
      fitToWidth: fit ? (fit.pagesWide ?? 0) : null,
      fitToHeight: fit ? (fit.pagesTall ?? 0) : null,
      orientation: layout.orientation.toLowerCase(),
      blackAndWhite: layout.blackAndWhite || null,
    }),
    headerAndFooter(layout),
  ].join('');
}

export function readPageLayout(worksheet: XmlElement): PageLayout {
  const options = worksheet.child('printOptions');
  const margins = worksheet.child('pageMargins');
  const setup = worksheet.child('pageSetup');
  const texts = worksheet.child('headerFooter');
  const margin = (name: keyof PageLayout['margins']): number => {
    const inches = margins?.number(name);
    return inches === undefined ? DEFAULT_PAGE_LAYOUT.margins[name] : inchesToPoints(inches);
  };
  return {
    ...DEFAULT_PAGE_LAYOUT,
    orientation: setup?.get('orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: setup?.number('paperSize') ?? DEFAULT_PAGE_LAYOUT.paperSize,
    zoom: worksheet.at('sheetPr', 'pageSetUpPr')?.flag('fitToPage')
      ? {
          pagesWide: (setup?.number('fitToWidth') ?? 1) || null,
          pagesTall: (setup?.number('fitToHeight') ?? 1) || null,
        }
      : { scale: setup?.number('scale') ?? 100 },
    margins: {
      left: margin('left'),
      right: margin('right'),
      top: margin('top'),
      bottom: margin('bottom'),
      header: margin('header'),
      footer: margin('footer'),
    },
    header: splitEdges(texts?.child('oddHeader')?.text ?? ''),
    footer: splitEdges(texts?.child('oddFooter')?.text ?? ''),
    centerHorizontally: options?.flag('horizontalCentered') ?? false,
    centerVertically: options?.flag('verticalCentered') ?? false,
    printGridlines: options?.flag('gridLines') ?? false,
    printHeadings: options?.flag('headings') ?? false,
    blackAndWhite: setup?.flag('blackAndWhite') ?? false,
  };
}

function headerAndFooter({ header, footer }: PageLayout): string {
  const content = [textElement('oddHeader', header), textElement('oddFooter', footer)].join('');
  return content && element('headerFooter', {}, content);
}

function textElement(name: string, { left, center, right }: Edges): string {
  const text = (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
  return text && element(name, {}, escapeText(toExcelText(text)));
}

/** What stands before the first mark is centred; `&&` is an ampersand and no mark. */
function splitEdges(text: string): Edges {
  const edges = { left: '', center: '', right: '' };
  let edge: keyof Edges = 'center';
  for (const [piece] of fromExcelText(text).matchAll(/&&|&[LCR]|[^&]+|&/g)) {
    if (piece === '&L') edge = 'left';
    else if (piece === '&C') edge = 'center';
    else if (piece === '&R') edge = 'right';
    else edges[edge] += piece;
  }
  return edges;
}
