/**
 * The order in which elements stand inside others, after the schemas of ISO/IEC 29500-1 (transitional). Excel repairs or
 * refuses a file whose elements stand in another order, or that has elements which are not in the list.
 */
export const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  workbook: list('fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr extLst'),
  worksheet: list(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
    autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
    printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags
    drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst`),
  sheetPr: list('tabColor outlinePr pageSetUpPr'),
  sheetView: list('pane selection pivotSelection extLst'),
  c: list('f v is extLst'),
  cfRule: list('formula colorScale dataBar iconSet extLst'),
  dataValidation: list('formula1 formula2'),
  headerFooter: list('oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'),
  styleSheet: list('numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'),
  xf: list('alignment protection extLst'),
  dxf: list('font numFmt fill alignment border protection extLst'),
  font: list('b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'),
  patternFill: list('fgColor bgColor'),
  border: list('start end left right top bottom diagonal vertical horizontal'),
  table: list('autoFilter sortState tableColumns tableStyleInfo extLst'),
  tableColumn: list('calculatedColumnFormula totalsRowFormula xmlColumnPr extLst'),
  comments: list('authors commentList extLst'),
  metadata: list('metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst'),
  'a:themeElements': list('a:clrScheme a:fontScheme a:fmtScheme'),
  'a:clrScheme': list('a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink'),
  'a:fmtScheme': list('a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst'),
  'xdr:oneCellAnchor': list('xdr:from xdr:ext xdr:sp xdr:grpSp xdr:graphicFrame xdr:cxnSp xdr:pic xdr:clientData'),
  'xdr:from': list('xdr:col xdr:colOff xdr:row xdr:rowOff'),
  'xdr:graphicFrame': list('xdr:nvGraphicFramePr xdr:xfrm a:graphic'),
  'c:chartSpace': list('c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr c:externalData'),
  'c:chart': list('c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs'),
  'c:plotArea': list(`c:layout c:areaChart c:lineChart c:radarChart c:scatterChart c:pieChart c:doughnutChart c:barChart c:catAx c:valAx
    c:dTable c:spPr`),
  'c:barChart': list('c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId'),
  'c:lineChart': list('c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId'),
  'c:areaChart': list('c:grouping c:varyColors c:ser c:dLbls c:dropLines c:axId'),
  'c:pieChart': list('c:varyColors c:ser c:dLbls c:firstSliceAng'),
  'c:doughnutChart': list('c:varyColors c:ser c:dLbls c:firstSliceAng c:holeSize'),
  'c:scatterChart': list('c:scatterStyle c:varyColors c:ser c:dLbls c:axId'),
  'c:radarChart': list('c:radarStyle c:varyColors c:ser c:dLbls c:axId'),
  'c:ser': list(`c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:explosion c:dPt c:dLbls c:trendline c:errBars
    c:cat c:val c:xVal c:yVal c:smooth c:shape`),
  'c:marker': list('c:symbol c:size c:spPr'),
  'c:dLbls': list('c:dLbl c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize'),
  'c:catAx': list(`c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark
    c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl`),
  'c:valAx': list(`c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark
    c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween c:majorUnit`),
  'c:title': list('c:tx c:layout c:overlay c:spPr c:txPr'),
  'c:legend': list('c:legendPos c:legendEntry c:layout c:overlay'),
  'c:numCache': list('c:formatCode c:ptCount c:pt'),
  'c:strCache': list('c:ptCount c:pt'),
};

function list(names: string): string[] {
  return names.split(/\s+/);
}
