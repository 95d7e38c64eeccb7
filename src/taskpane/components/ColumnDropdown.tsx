import { Dropdown, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ColumnInfo } from "../../app/types";
import type { SayAny } from "../../locales";
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

interface Props {
  columns: readonly ColumnInfo[];
  chosen: ColumnInfo | null;
  /** What "no column" is called; undefined: a column must be named. */
  none?: string;
  disabled: boolean;
  /** Takes the focus when it appears: the person has just asked for it. */
  focused?: boolean;
  choose: (columnIndex: number | null) => void;
}

/** The headers to choose from, each with what stands under it. Its label is the field's around it. */
export function ColumnDropdown({ columns, chosen, none, disabled, focused = false, choose }: Props) {
  const say = useSay();
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <Dropdown
      ref={button}
      className={styles.dropdown}
      disabled={disabled}
      value={chosen?.header ?? none ?? ""}
      selectedOptions={chosen ? [String(chosen.index)] : [NONE]}
      onOptionSelect={(_, { optionValue }) =>
        choose(optionValue === undefined || optionValue === NONE ? null : Number(optionValue))
      }
    >
      {columns.map((column) => (
        <Option key={column.index} value={String(column.index)} text={column.header}>
          <span className={styles.option}>
            <span>{column.header}</span>
            <span className={styles.samples}>{samplesOf(column, say)}</span>
          </span>
        </Option>
      ))}
      {none !== undefined && <Option value={NONE}>{none}</Option>}
    </Dropdown>
  );
}

/** What stands under a header, in a few words. */
export function samplesOf({ samples }: ColumnInfo, say: SayAny): string {
  return samples.join(" · ") || say({ id: "mapping.noSamples" });
}
