import { define } from "../define";
import { object } from "../targets";

export const cultureInfoClass = define({
  className: "CultureInfo",
  introduced: "1.11",
  later: { datetimeFormat: "1.12" },
  properties: { name: (_info, { culture }) => culture.name },
  navigations: {
    numberFormat: () => object("NumberFormatInfo", null),
    datetimeFormat: () => object("DatetimeFormatInfo", null),
  },
});

export const numberFormatInfoClass = define({
  className: "NumberFormatInfo",
  introduced: "1.11",
  later: { currencySymbol: "1.17" },
  properties: {
    numberDecimalSeparator: (_info, { culture }) => culture.decimalSeparator,
    numberGroupSeparator: (_info, { culture }) => culture.groupSeparator,
    currencySymbol: (_info, { culture }) => culture.currencySymbol,
  },
});

export const datetimeFormatInfoClass = define({
  className: "DatetimeFormatInfo",
  introduced: "1.12",
  properties: {
    dateSeparator: (_info, { culture }) => culture.dateSeparator,
    shortDatePattern: (_info, { culture }) => culture.shortDatePattern,
    longDatePattern: (_info, { culture }) => culture.longDatePattern,
    timeSeparator: (_info, { culture }) => culture.timeSeparator,
    longTimePattern: (_info, { culture }) => culture.longTimePattern,
  },
});
