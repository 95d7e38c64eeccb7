/** Every Excel class that the host knows. */
import type { Definition } from "./define";
import type { ClassName } from "./targets";
import { applicationClass } from "./classes/application";
import { autoFilterClass } from "./classes/autoFilter";
import { filterClass } from "./classes/filter";
import { chartClass } from "./classes/chart";
import {
  chartAxesClass,
  chartAxisClass,
  chartAxisFormatClass,
  chartAxisTitleClass,
  chartAxisTitleFormatClass,
  chartGridlinesClass,
  chartGridlinesFormatClass,
} from "./classes/chartAxis";
import { chartCollectionClass } from "./classes/chartCollection";
import {
  chartAreaFormatClass,
  chartFillClass,
  chartFontClass,
  chartLineFormatClass,
} from "./classes/chartFormat";
import { chartPointClass, chartPointFormatClass, chartPointsCollectionClass } from "./classes/chartPoint";
import {
  chartDataLabelsClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
} from "./classes/chartSeries";
import {
  chartLegendClass,
  chartLegendFormatClass,
  chartTitleClass,
  chartTitleFormatClass,
} from "./classes/chartTitle";
import { conditionalFormatClass } from "./classes/conditionalFormat";
import { conditionalFormatCollectionClass } from "./classes/conditionalFormatCollection";
import {
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
} from "./classes/conditionalRangeFormat";
import {
  cellValueConditionalFormatClass,
  conditionalFormatRuleClass,
  customConditionalFormatClass,
  textConditionalFormatClass,
} from "./classes/conditionalRules";
import { cultureInfoClass, datetimeFormatInfoClass, numberFormatInfoClass } from "./classes/cultureInfo";
import { dataValidationClass } from "./classes/dataValidation";
import { namedItemClass } from "./classes/namedItem";
import { namedItemCollectionClass } from "./classes/namedItemCollection";
import { pageLayoutClass } from "./classes/pageLayout";
import { rangeClass } from "./classes/range";
import { rangeAreasClass, rangeCollectionClass } from "./classes/rangeAreas";
import { rangeBorderClass, rangeBorderCollectionClass } from "./classes/rangeBorder";
import { rangeFillClass } from "./classes/rangeFill";
import { rangeFontClass } from "./classes/rangeFont";
import { rangeFormatClass } from "./classes/rangeFormat";
import { rangeViewClass } from "./classes/rangeView";
import { settingClass, settingCollectionClass } from "./classes/setting";
import { shapeClass, shapeCollectionClass } from "./classes/shape";
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
  Application: applicationClass,
  AutoFilter: autoFilterClass,
  CellValueConditionalFormat: cellValueConditionalFormatClass,
  Chart: chartClass,
  ChartAreaFormat: chartAreaFormatClass,
  ChartAxes: chartAxesClass,
  ChartAxis: chartAxisClass,
  ChartAxisFormat: chartAxisFormatClass,
  ChartAxisTitle: chartAxisTitleClass,
  ChartAxisTitleFormat: chartAxisTitleFormatClass,
  ChartCollection: chartCollectionClass,
  ChartDataLabels: chartDataLabelsClass,
  ChartFill: chartFillClass,
  ChartFont: chartFontClass,
  ChartGridlines: chartGridlinesClass,
  ChartGridlinesFormat: chartGridlinesFormatClass,
  ChartLegend: chartLegendClass,
  ChartLegendFormat: chartLegendFormatClass,
  ChartLineFormat: chartLineFormatClass,
  ChartPoint: chartPointClass,
  ChartPointFormat: chartPointFormatClass,
  ChartPointsCollection: chartPointsCollectionClass,
  ChartSeries: chartSeriesClass,
  ChartSeriesCollection: chartSeriesCollectionClass,
  ChartSeriesFormat: chartSeriesFormatClass,
  ChartTitle: chartTitleClass,
  ChartTitleFormat: chartTitleFormatClass,
  ConditionalFormat: conditionalFormatClass,
  ConditionalFormatCollection: conditionalFormatCollectionClass,
  ConditionalFormatRule: conditionalFormatRuleClass,
  ConditionalRangeFill: conditionalRangeFillClass,
  ConditionalRangeFont: conditionalRangeFontClass,
  ConditionalRangeFormat: conditionalRangeFormatClass,
  CultureInfo: cultureInfoClass,
  CustomConditionalFormat: customConditionalFormatClass,
  DataValidation: dataValidationClass,
  DatetimeFormatInfo: datetimeFormatInfoClass,
  Filter: filterClass,
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
  RangeView: rangeViewClass,
  Setting: settingClass,
  SettingCollection: settingCollectionClass,
  Shape: shapeClass,
  ShapeCollection: shapeCollectionClass,
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
