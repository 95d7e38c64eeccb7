import { Dropdown, Field as LabelledField, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { ColumnInfo } from "../../app/types";
import type { FieldView } from "../mappingView";
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
  view: FieldView;
  columns: readonly ColumnInfo[];
  disabled: boolean;
  choose: (columnIndex: number | null) => void;
}

/** One field's column: the headers to choose from, each with what stands under it. */
export function FieldPicker({ view, columns, disabled, choose }: Props) {
  const say = useSay();
  const styles = useStyles();
  const none = say({ id: "mapping.none" });
  const samples = (column: ColumnInfo) => column.samples.join(" · ") || say({ id: "mapping.noSamples" });
  return (
    <LabelledField
      label={say({ id: `field.${view.field}` })}
      hint={view.column ? samples(view.column) : undefined}
      size="small"
    >
      <Dropdown
        className={styles.dropdown}
        disabled={disabled}
        value={view.column?.header ?? none}
        selectedOptions={[view.column ? String(view.column.index) : NONE]}
        onOptionSelect={(_, { optionValue }) =>
          choose(optionValue === undefined || optionValue === NONE ? null : Number(optionValue))
        }
      >
        {columns.map((column) => (
          <Option key={column.index} value={String(column.index)} text={column.header}>
            <span className={styles.option}>
              <span>{column.header}</span>
              <span className={styles.samples}>{samples(column)}</span>
            </span>
          </Option>
        ))}
        <Option value={NONE}>{none}</Option>
      </Dropdown>
    </LabelledField>
  );
}
