/** Every Excel class that the host knows. */
import type { Definition } from "./define";
import type { ClassName } from "./targets";
import { applicationClass, iterativeCalculationClass } from "./classes/application";
import { bindingClass, bindingCollectionClass } from "./classes/binding";
import {
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
} from "./classes/customXmlPart";
import { runtimeClass } from "./classes/runtime";
import { autoFilterClass } from "./classes/autoFilter";
import { filterClass } from "./classes/filter";
import { chartClass } from "./classes/chart";
import { chartAxesClass, chartAxisClass } from "./classes/chartAxis";
import {
  chartAxisFormatClass,
  chartAxisTitleClass,
  chartAxisTitleFormatClass,
  chartGridlinesClass,
  chartGridlinesFormatClass,
} from "./classes/chartAxisParts";
import { chartCollectionClass } from "./classes/chartCollection";
import {
  chartAreaFormatClass,
  chartBorderClass,
  chartFillClass,
  chartFontClass,
  chartLineFormatClass,
} from "./classes/chartFormat";
import { chartPointClass, chartPointFormatClass, chartPointsCollectionClass } from "./classes/chartPoint";
import { chartDataTableClass, chartDataTableFormatClass } from "./classes/chartDataTable";
import { chartErrorBarsClass, chartErrorBarsFormatClass } from "./classes/chartErrorBars";
import { chartDataLabelClass, chartDataLabelFormatClass, chartDataLabelsClass } from "./classes/chartLabels";
import {
  chartLegendClass,
  chartLegendEntryClass,
  chartLegendEntryCollectionClass,
  chartLegendFormatClass,
} from "./classes/chartLegend";
import { chartPlotAreaClass, chartPlotAreaFormatClass } from "./classes/chartPlotArea";
import { chartSeriesClass, chartSeriesFormatClass } from "./classes/chartSeries";
import { chartSeriesCollectionClass } from "./classes/chartSeriesCollection";
import {
  chartBinOptionsClass,
  chartBoxwhiskerOptionsClass,
  chartMapOptionsClass,
} from "./classes/chartSeriesOptions";
import { chartFormatStringClass, chartTitleClass, chartTitleFormatClass } from "./classes/chartTitle";
import {
  chartTrendlineClass,
  chartTrendlineCollectionClass,
  chartTrendlineFormatClass,
  chartTrendlineLabelClass,
  chartTrendlineLabelFormatClass,
} from "./classes/chartTrendline";
import { conditionalFormatClass } from "./classes/conditionalFormat";
import { conditionalFormatCollectionClass } from "./classes/conditionalFormatCollection";
import {
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
} from "./classes/conditionalRangeFormat";
import {
  conditionalRangeBorderClass,
  conditionalRangeBorderCollectionClass,
} from "./classes/conditionalBorder";
import {
  colorScaleConditionalFormatClass,
  conditionalDataBarNegativeFormatClass,
  conditionalDataBarPositiveFormatClass,
  dataBarConditionalFormatClass,
  iconSetConditionalFormatClass,
} from "./classes/conditionalGraded";
import {
  cellValueConditionalFormatClass,
  conditionalFormatRuleClass,
  customConditionalFormatClass,
  presetCriteriaConditionalFormatClass,
  textConditionalFormatClass,
  topBottomConditionalFormatClass,
} from "./classes/conditionalRules";
import {
  commentClass,
  commentCollectionClass,
  commentReplyClass,
  commentReplyCollectionClass,
} from "./classes/comment";
import { customPropertyClass, customPropertyCollectionClass } from "./classes/customProperty";
import { documentPropertiesClass } from "./classes/documentProperties";
import { headerFooterClass, headerFooterGroupClass } from "./classes/headerFooter";
import { namedItemArrayValuesClass } from "./classes/namedItemArrayValues";
import { noteClass, noteCollectionClass } from "./classes/note";
import { pageBreakClass, pageBreakCollectionClass } from "./classes/pageBreak";
import { tableSortClass } from "./classes/tableSort";
import { workbookProtectionClass } from "./classes/workbookProtection";
import {
  worksheetCustomPropertyClass,
  worksheetCustomPropertyCollectionClass,
} from "./classes/worksheetCustomProperty";
import { cultureInfoClass, datetimeFormatInfoClass, numberFormatInfoClass } from "./classes/cultureInfo";
import { dataValidationClass } from "./classes/dataValidation";
import { namedItemClass } from "./classes/namedItem";
import { namedItemCollectionClass } from "./classes/namedItemCollection";
import { pageLayoutClass } from "./classes/pageLayout";
import { rangeClass } from "./classes/range";
import { formatProtectionClass } from "./classes/formatProtection";
import { rangeAreasClass, rangeCollectionClass } from "./classes/rangeAreas";
import { rangeBorderClass, rangeBorderCollectionClass } from "./classes/rangeBorder";
import { rangeFillClass } from "./classes/rangeFill";
import { rangeFontClass } from "./classes/rangeFont";
import { rangeFormatClass } from "./classes/rangeFormat";
import { rangeSortClass } from "./classes/rangeSort";
import { rangeViewClass, rangeViewCollectionClass } from "./classes/rangeView";
import { removeDuplicatesResultClass } from "./classes/removeDuplicatesResult";
import { settingClass, settingCollectionClass } from "./classes/setting";
import { shapeClass, shapeCollectionClass } from "./classes/shape";
import { styleClass, styleCollectionClass } from "./classes/style";
import { tableClass } from "./classes/table";
import { tableCollectionClass, tableScopedCollectionClass } from "./classes/tableCollection";
import { tableColumnClass, tableColumnCollectionClass } from "./classes/tableColumn";
import { tableRowClass, tableRowCollectionClass } from "./classes/tableRow";
import { workbookClass } from "./classes/workbook";
import { worksheetClass } from "./classes/worksheet";
import { worksheetCollectionClass } from "./classes/worksheetCollection";
import { worksheetFreezePanesClass } from "./classes/worksheetFreezePanes";
import { worksheetProtectionClass } from "./classes/worksheetProtection";

export const DEFINITIONS: { readonly [K in ClassName]: Definition<K> } = {
  Comment: commentClass,
  CommentCollection: commentCollectionClass,
  CommentReply: commentReplyClass,
  CommentReplyCollection: commentReplyCollectionClass,
  CustomProperty: customPropertyClass,
  CustomPropertyCollection: customPropertyCollectionClass,
  DocumentProperties: documentPropertiesClass,
  HeaderFooter: headerFooterClass,
  HeaderFooterGroup: headerFooterGroupClass,
  NamedItemArrayValues: namedItemArrayValuesClass,
  Note: noteClass,
  NoteCollection: noteCollectionClass,
  PageBreak: pageBreakClass,
  PageBreakCollection: pageBreakCollectionClass,
  TableSort: tableSortClass,
  WorkbookProtection: workbookProtectionClass,
  WorksheetCustomProperty: worksheetCustomPropertyClass,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionClass,
  Application: applicationClass,
  Binding: bindingClass,
  BindingCollection: bindingCollectionClass,
  CustomXmlPart: customXmlPartClass,
  CustomXmlPartCollection: customXmlPartCollectionClass,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionClass,
  IterativeCalculation: iterativeCalculationClass,
  Runtime: runtimeClass,
  AutoFilter: autoFilterClass,
  CellValueConditionalFormat: cellValueConditionalFormatClass,
  Chart: chartClass,
  ChartAreaFormat: chartAreaFormatClass,
  ChartAxes: chartAxesClass,
  ChartAxis: chartAxisClass,
  ChartAxisFormat: chartAxisFormatClass,
  ChartAxisTitle: chartAxisTitleClass,
  ChartAxisTitleFormat: chartAxisTitleFormatClass,
  ChartBinOptions: chartBinOptionsClass,
  ChartBorder: chartBorderClass,
  ChartBoxwhiskerOptions: chartBoxwhiskerOptionsClass,
  ChartCollection: chartCollectionClass,
  ChartDataLabel: chartDataLabelClass,
  ChartDataLabelFormat: chartDataLabelFormatClass,
  ChartDataLabels: chartDataLabelsClass,
  ChartDataTable: chartDataTableClass,
  ChartDataTableFormat: chartDataTableFormatClass,
  ChartErrorBars: chartErrorBarsClass,
  ChartErrorBarsFormat: chartErrorBarsFormatClass,
  ChartFill: chartFillClass,
  ChartFont: chartFontClass,
  ChartFormatString: chartFormatStringClass,
  ChartGridlines: chartGridlinesClass,
  ChartGridlinesFormat: chartGridlinesFormatClass,
  ChartLegend: chartLegendClass,
  ChartLegendEntry: chartLegendEntryClass,
  ChartLegendEntryCollection: chartLegendEntryCollectionClass,
  ChartLegendFormat: chartLegendFormatClass,
  ChartLineFormat: chartLineFormatClass,
  ChartMapOptions: chartMapOptionsClass,
  ChartPlotArea: chartPlotAreaClass,
  ChartPlotAreaFormat: chartPlotAreaFormatClass,
  ChartPoint: chartPointClass,
  ChartPointFormat: chartPointFormatClass,
  ChartPointsCollection: chartPointsCollectionClass,
  ChartSeries: chartSeriesClass,
  ChartSeriesCollection: chartSeriesCollectionClass,
  ChartSeriesFormat: chartSeriesFormatClass,
  ChartTitle: chartTitleClass,
  ChartTitleFormat: chartTitleFormatClass,
  ChartTrendline: chartTrendlineClass,
  ChartTrendlineCollection: chartTrendlineCollectionClass,
  ChartTrendlineFormat: chartTrendlineFormatClass,
  ChartTrendlineLabel: chartTrendlineLabelClass,
  ChartTrendlineLabelFormat: chartTrendlineLabelFormatClass,
  ConditionalFormat: conditionalFormatClass,
  ConditionalFormatCollection: conditionalFormatCollectionClass,
  ConditionalFormatRule: conditionalFormatRuleClass,
  ConditionalRangeBorder: conditionalRangeBorderClass,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollectionClass,
  PresetCriteriaConditionalFormat: presetCriteriaConditionalFormatClass,
  TopBottomConditionalFormat: topBottomConditionalFormatClass,
  ColorScaleConditionalFormat: colorScaleConditionalFormatClass,
  DataBarConditionalFormat: dataBarConditionalFormatClass,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormatClass,
  ConditionalDataBarNegativeFormat: conditionalDataBarNegativeFormatClass,
  IconSetConditionalFormat: iconSetConditionalFormatClass,
  ConditionalRangeFill: conditionalRangeFillClass,
  ConditionalRangeFont: conditionalRangeFontClass,
  ConditionalRangeFormat: conditionalRangeFormatClass,
  CultureInfo: cultureInfoClass,
  CustomConditionalFormat: customConditionalFormatClass,
  DataValidation: dataValidationClass,
  DatetimeFormatInfo: datetimeFormatInfoClass,
  Filter: filterClass,
  FormatProtection: formatProtectionClass,
  NamedItem: namedItemClass,
  NamedItemCollection: namedItemCollectionClass,
  NumberFormatInfo: numberFormatInfoClass,
  PageLayout: pageLayoutClass,
  Range: rangeClass,
  RangeAreas: rangeAreasClass,
  RangeBorder: rangeBorderClass,
  RangeBorderCollection: rangeBorderCollectionClass,
  RangeCollection: rangeCollectionClass,
  RangeFill: rangeFillClass,
  RangeFont: rangeFontClass,
  RangeFormat: rangeFormatClass,
  RangeSort: rangeSortClass,
  RangeView: rangeViewClass,
  RangeViewCollection: rangeViewCollectionClass,
  RemoveDuplicatesResult: removeDuplicatesResultClass,
  Setting: settingClass,
  SettingCollection: settingCollectionClass,
  Shape: shapeClass,
  ShapeCollection: shapeCollectionClass,
  Style: styleClass,
  StyleCollection: styleCollectionClass,
  Table: tableClass,
  TableCollection: tableCollectionClass,
  TableColumn: tableColumnClass,
  TableColumnCollection: tableColumnCollectionClass,
  TableRow: tableRowClass,
  TableRowCollection: tableRowCollectionClass,
  TableScopedCollection: tableScopedCollectionClass,
  TextConditionalFormat: textConditionalFormatClass,
  Workbook: workbookClass,
  Worksheet: worksheetClass,
  WorksheetCollection: worksheetCollectionClass,
  WorksheetFreezePanes: worksheetFreezePanesClass,
  WorksheetProtection: worksheetProtectionClass,
};
