import { Dropdown, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { ColumnInfo } from "../../app/types";
import { useSay } from "../words";

/** An option's value must be a text; no column index looks like it. */
const NONE = "none";

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: "100%" },
  option: { display: "grid", minWidth: 0 },
  samples: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

interface Props<None extends null | never> {
  columns: readonly ColumnInfo[];
  chosen: ColumnInfo | null;
  /** Whether "No such column" is a choice. */
  none: null extends None ? true : false;
  disabled: boolean;
  choose: (columnIndex: number | None) => void;
}
