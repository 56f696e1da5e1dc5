/** What Excel has and the embedded Excel does not serve. Each entry is refused as an Excel would that does not know it: `ApiNotFound`. */
export interface LedgerEntry {
  readonly className: string;
  /** Members by the documentation's names; 'all' where the whole class is out of reach. */
  readonly members: 'all' | readonly string[];
  readonly reason: string;
}

const NO_PIVOT = 'PivotTables summarise data by an engine of their own. The model keeps none, and files with one say so when they are opened.';
const NO_SHAPE = 'Drawings other than charts are not kept.';
const NO_CHART_LOOK = 'A chart is kept as data, place, title, legend and axis titles; its further looks are not.';
const NO_COMMENT = 'Threaded comments are not kept, and the client for this transport has no way to add one.';
const NO_RICH_VALUE = 'Cells hold numbers, texts, logical values and errors. The client for this transport does not know typed values either.';
const NO_TINT = 'Looks are kept as plain colours, without tints, shades or patterns of a theme.';
const NO_OUTLINE = 'Rows and columns have no outline levels.';
const NO_TRACE = 'The engine follows references to recalculate; it does not list them by sheet for scripts.';
const NO_STYLE_LIST = 'Cells take a built-in style by its name; the styles themselves cannot be listed or changed.';
const NO_SOURCE = 'There is no outside source of data and no program beside the workbook.';
const NO_LATER_EVENT = 'Not raised: `onChanged` tells of the edit itself.';

export const LEDGER: readonly LedgerEntry[] = [
  { className: 'Application', members: ['iterativeCalculation'], reason: 'Circular references are never iterated: their cells show 0, as Excel does by default.' },
  { className: 'IterativeCalculation', members: 'all', reason: 'Circular references are never iterated.' },
  { className: 'Workbook', members: ['pivotTables', 'pivotTableStyles', 'slicers', 'slicerStyles', 'timelineStyles', 'getActiveSlicer', 'getActiveSlicerOrNullObject'], reason: NO_PIVOT },
  { className: 'Workbook', members: ['comments'], reason: NO_COMMENT },
  { className: 'Workbook', members: ['styles', 'tableStyles'], reason: NO_STYLE_LIST },
  { className: 'Workbook', members: ['bindings'], reason: 'Bindings are the older way to hold on to cells; ranges and names do it here.' },
  { className: 'Workbook', members: ['dataConnections', 'queries', 'getLinkedEntityCellValue'], reason: NO_SOURCE },
  { className: 'Workbook', members: ['chartDataPointTrack', 'getActiveChart', 'getActiveChartOrNullObject'], reason: 'Charts cannot be selected, and their points have no formats to track.' },
  { className: 'Workbook', members: ['close', 'save'], reason: 'The person at the workbench, or the command line, saves and closes; a script has no file.' },
  { className: 'Workbook', members: ['insertWorksheetsFromBase64'], reason: 'A file is read in many steps; a request is answered in one.' },
  { className: 'Workbook', members: ['onActivated', 'onAutoSaveSettingChanged'], reason: 'There is one workbook, and nothing saves it by itself.' },
  { className: 'Worksheet', members: ['comments'], reason: NO_COMMENT },
  { className: 'Worksheet', members: ['customProperties'], reason: 'Properties are kept for the workbook only.' },
  { className: 'Worksheet', members: ['horizontalPageBreaks', 'verticalPageBreaks'], reason: 'Pages break where they are full.' },
  { className: 'Worksheet', members: ['pivotTables', 'slicers'], reason: NO_PIVOT },
  { className: 'Worksheet', members: ['shapes'], reason: NO_SHAPE },
  { className: 'Worksheet', members: ['showOutlineLevels'], reason: NO_OUTLINE },
  {
    className: 'Worksheet',
    members: ['onColumnSorted', 'onFormulaChanged', 'onNameChanged', 'onProtectionChanged', 'onRowHiddenChanged', 'onRowSorted', 'onSingleClicked', 'onVisibilityChanged'],
    reason: NO_LATER_EVENT,
  },
  {
    className: 'WorksheetCollection',
    members: [
      'onColumnSorted', 'onFormulaChanged', 'onMoved', 'onNameChanged', 'onProtectionChanged', 'onRowHiddenChanged', 'onRowSorted', 'onSingleClicked',
      'onVisibilityChanged',
    ],
    reason: NO_LATER_EVENT,
  },
  { className: 'WorksheetCustomProperty', members: 'all', reason: 'Properties are kept for the workbook only.' },
  { className: 'WorksheetCustomPropertyCollection', members: 'all', reason: 'Properties are kept for the workbook only.' },
  { className: 'Range', members: ['linkedDataTypeState', 'valuesAsJson', 'valuesAsJsonLocal', 'convertDataTypeToText', 'convertToLinkedDataType', 'showCard'], reason: NO_RICH_VALUE },
  { className: 'Range', members: ['getDependents', 'getDirectDependents', 'getDirectPrecedents', 'getPrecedents'], reason: NO_TRACE },
  { className: 'Range', members: ['group', 'ungroup', 'hideGroupDetails', 'showGroupDetails'], reason: NO_OUTLINE },
  { className: 'Range', members: ['getPivotTables'], reason: NO_PIVOT },
  { className: 'Range', members: ['flashFill'], reason: 'Excel guesses the pattern by rules of its own that are nowhere written down.' },
  { className: 'Range', members: ['getImage'], reason: 'There is no screen to take a picture of.' },
  { className: 'RangeAreas', members: ['convertDataTypeToText', 'convertToLinkedDataType'], reason: NO_RICH_VALUE },
  { className: 'WorkbookRangeAreas', members: 'all', reason: NO_TRACE },
  { className: 'RangeAreasCollection', members: 'all', reason: NO_TRACE },
  { className: 'RangeView', members: ['valuesAsJson', 'valuesAsJsonLocal'], reason: NO_RICH_VALUE },
  { className: 'NamedItem', members: ['valueAsJson', 'valueAsJsonLocal'], reason: NO_RICH_VALUE },
  { className: 'NamedItemArrayValues', members: ['valuesAsJson', 'valuesAsJsonLocal'], reason: NO_RICH_VALUE },
  { className: 'TableColumn', members: ['valuesAsJson', 'valuesAsJsonLocal'], reason: NO_RICH_VALUE },
  { className: 'TableColumnCollection', members: ['addAsJson'], reason: NO_RICH_VALUE },
  { className: 'TableRow', members: ['valuesAsJson', 'valuesAsJsonLocal'], reason: NO_RICH_VALUE },
  { className: 'TableRowCollection', members: ['addAsJson'], reason: NO_RICH_VALUE },
  { className: 'Binding', members: 'all', reason: 'Bindings are not kept.' },
  { className: 'BindingCollection', members: 'all', reason: 'Bindings are not kept.' },
  { className: 'RangeFormat', members: ['autoIndent', 'readingOrder'], reason: 'The reading order is that of the language of the text.' },
  { className: 'RangeFill', members: ['pattern', 'patternColor', 'patternTintAndShade', 'tintAndShade'], reason: NO_TINT },
  { className: 'RangeFont', members: ['tintAndShade'], reason: NO_TINT },
  { className: 'RangeBorder', members: ['tintAndShade'], reason: NO_TINT },
  { className: 'RangeBorderCollection', members: ['tintAndShade'], reason: NO_TINT },
  { className: 'Filter', members: ['applyIconFilter'], reason: 'Which icon a cell shows is known to the view only.' },
  { className: 'PageLayout', members: ['draftMode', 'firstPageNumber', 'printComments', 'printErrors', 'printOrder'], reason: 'Pages are printed by the program that opens the file; these keep their defaults.' },
  { className: 'HeaderFooterGroup', members: ['evenPages', 'firstPage', 'oddPages', 'useSheetMargins', 'useSheetScale'], reason: 'All pages have the same header and footer.' },
  { className: 'PageBreak', members: 'all', reason: 'Pages break where they are full.' },
  { className: 'PageBreakCollection', members: 'all', reason: 'Pages break where they are full.' },
  {
    className: 'ConditionalFormat',
    members: [
      'changeRuleToCellValue', 'changeRuleToColorScale', 'changeRuleToContainsText', 'changeRuleToCustom', 'changeRuleToDataBar', 'changeRuleToIconSet',
      'changeRuleToPresetCriteria', 'changeRuleToTopBottom', 'setRanges',
    ],
    reason: 'The client for this transport ends before these; add a new format instead.',
  },
  { className: 'ConditionalRangeFormat', members: ['clearFormat'], reason: 'The client for this transport ends before this; clear font and fill instead.' },
  {
    className: 'DataBarConditionalFormat',
    members: ['negativeFormat', 'axisColor', 'axisFormat', 'lowerBoundRule', 'upperBoundRule'],
    reason: 'A data bar is kept as its colour and direction; lengths are worked out from the least and greatest value.',
  },
  { className: 'ConditionalDataBarPositiveFormat', members: ['borderColor', 'gradientFill'], reason: 'A data bar is kept as its colour.' },
  { className: 'ConditionalDataBarNegativeFormat', members: 'all', reason: 'A data bar is kept as its colour.' },
  { className: 'Style', members: 'all', reason: NO_STYLE_LIST },
  { className: 'StyleCollection', members: 'all', reason: NO_STYLE_LIST },
  { className: 'TableStyle', members: 'all', reason: NO_STYLE_LIST },
  { className: 'TableStyleCollection', members: 'all', reason: NO_STYLE_LIST },
  { className: 'DataConnectionCollection', members: 'all', reason: NO_SOURCE },
  { className: 'Query', members: 'all', reason: NO_SOURCE },
  { className: 'QueryCollection', members: 'all', reason: NO_SOURCE },
  { className: 'Comment', members: 'all', reason: NO_COMMENT },
  { className: 'CommentCollection', members: 'all', reason: NO_COMMENT },
  { className: 'CommentReply', members: 'all', reason: NO_COMMENT },
  { className: 'CommentReplyCollection', members: 'all', reason: NO_COMMENT },
  ...classes(
    'PivotTableScopedCollection PivotTableCollection PivotTable PivotLayout PivotHierarchyCollection PivotHierarchy RowColumnPivotHierarchyCollection ' +
      'RowColumnPivotHierarchy FilterPivotHierarchyCollection FilterPivotHierarchy DataPivotHierarchyCollection DataPivotHierarchy PivotFieldCollection ' +
      'PivotField PivotItemCollection PivotItem PivotTableStyleCollection PivotTableStyle SlicerStyleCollection SlicerStyle TimelineStyleCollection ' +
      'TimelineStyle Slicer SlicerCollection SlicerItem SlicerItemCollection',
    NO_PIVOT,
  ),
  ...classes(
    'ShapeCollection Shape GeometricShape Image ShapeGroup GroupShapeCollection Line ShapeFill ShapeLineFormat TextFrame TextRange ShapeFont',
    NO_SHAPE,
  ),
  { className: 'ChartCollection', members: ['onActivated', 'onAdded', 'onDeactivated', 'onDeleted'], reason: 'Charts cannot be selected, and only scripts make them.' },
  {
    className: 'Chart',
    members: [
      'activate', 'categoryLabelLevel', 'displayBlanksAs', 'format', 'getDataTable', 'getDataTableOrNullObject', 'getImage', 'onActivated', 'onDeactivated',
      'pivotOptions', 'plotArea', 'plotBy', 'plotVisibleOnly', 'seriesNameLevel', 'showAllFieldButtons', 'showDataLabelsOverMaximum', 'style',
    ],
    reason: NO_CHART_LOOK,
  },
  { className: 'ChartAxes', members: ['seriesAxis'], reason: NO_CHART_LOOK },
  {
    className: 'ChartAxis',
    members: [
      'alignment', 'axisGroup', 'baseTimeUnit', 'categoryType', 'customDisplayUnit', 'displayUnit', 'format', 'height', 'isBetweenCategories', 'left',
      'linkNumberFormat', 'logBase', 'majorTickMark', 'majorTimeUnitScale', 'majorUnit', 'maximum', 'minimum', 'minorGridlines',
      'minorTickMark', 'minorTimeUnitScale', 'minorUnit', 'multiLevel', 'numberFormat', 'offset', 'position', 'positionAt', 'scaleType',
      'setCategoryNames', 'setCustomDisplayUnit', 'setPositionAt', 'showDisplayUnitLabel', 'textOrientation', 'tickLabelPosition', 'tickLabelSpacing',
      'tickMarkSpacing', 'top', 'type', 'width',
    ],
    reason: NO_CHART_LOOK,
  },
  { className: 'ChartAxisTitle', members: ['format', 'setFormula', 'textOrientation'], reason: NO_CHART_LOOK },
  {
    className: 'ChartDataLabels',
    members: [
      'autoText', 'format', 'horizontalAlignment', 'linkNumberFormat', 'numberFormat', 'position', 'separator', 'showBubbleSize', 'showCategoryName',
      'showLegendKey', 'showPercentage', 'showSeriesName', 'textOrientation', 'verticalAlignment',
    ],
    reason: NO_CHART_LOOK,
  },
  { className: 'ChartLegend', members: ['format', 'height', 'left', 'legendEntries', 'overlay', 'showShadow', 'top', 'width'], reason: NO_CHART_LOOK },
  {
    className: 'ChartTitle',
    members: ['format', 'getSubstring', 'height', 'horizontalAlignment', 'left', 'overlay', 'position', 'setFormula', 'showShadow', 'textOrientation', 'top', 'verticalAlignment', 'width'],
    reason: NO_CHART_LOOK,
  },
  {
    className: 'ChartSeries',
    members: [
      'axisGroup', 'binOptions', 'boxwhiskerOptions', 'bubbleScale', 'chartType', 'dataLabels', 'doughnutHoleSize', 'explosion', 'filtered',
      'firstSliceAngle', 'gapWidth', 'getDimensionDataSourceString', 'getDimensionDataSourceType', 'getDimensionValues', 'gradientMaximumColor',
      'gradientMaximumType', 'gradientMaximumValue', 'gradientMidpointColor', 'gradientMidpointType', 'gradientMidpointValue', 'gradientMinimumColor',
      'gradientMinimumType', 'gradientMinimumValue', 'gradientStyle', 'invertColor', 'invertIfNegative', 'mapOptions', 'markerSize', 'overlap', 'parentLabelStrategy', 'plotOrder', 'points', 'secondPlotSize', 'setBubbleSizes',
      'showConnectorLines', 'showLeaderLines', 'showShadow', 'smooth', 'splitType', 'splitValue', 'trendlines', 'varyByCategories', 'xErrorBars', 'yErrorBars',
    ],
    reason: NO_CHART_LOOK,
  },
  { className: 'ChartGridlines', members: ['format'], reason: NO_CHART_LOOK },
  { className: 'ChartLineFormat', members: ['lineStyle', 'weight'], reason: NO_CHART_LOOK },
  { className: 'ChartFill', members: ['getSolidColor'], reason: NO_CHART_LOOK },
  ...classes(
    'ChartPivotOptions ChartAreaFormat ChartPointsCollection ChartPoint ChartPointFormat ChartAxisFormat ChartAxisTitleFormat ChartDataLabel ' +
      'ChartDataLabelFormat ChartDataTable ChartDataTableFormat ChartErrorBars ChartErrorBarsFormat ChartGridlinesFormat ChartLegendEntry ' +
      'ChartLegendEntryCollection ChartLegendFormat ChartMapOptions ChartFormatString ChartTitleFormat ChartBorder ChartBinOptions ChartBoxwhiskerOptions ' +
      'ChartFont ChartTrendline ChartTrendlineCollection ChartTrendlineFormat ChartTrendlineLabel ChartTrendlineLabelFormat ChartPlotArea ' +
      'ChartPlotAreaFormat',
    NO_CHART_LOOK,
  ),
];

/** Members that the client answers by itself, through channels other than requests. */
export const ANSWERED_BY_CLIENT: readonly string[] = ['RequestContext.runtime', 'Workbook.onSelectionChanged', 'SettingCollection.onSettingsChanged'];

function classes(names: string, reason: string): LedgerEntry[] {
  return names.split(' ').map((className) => ({ className, members: 'all', reason }));
}
