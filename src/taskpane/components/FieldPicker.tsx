import { Field as LabelledField } from "@fluentui/react-components";
import type { ColumnInfo } from "../../app/types";
import type { FieldView } from "../mappingView";
import { useSay } from "../words";
import { ColumnDropdown, samplesOf } from "./ColumnDropdown";

interface Props {
  view: FieldView;
  columns: readonly ColumnInfo[];
  disabled: boolean;
  /** Takes the focus when it appears. */
  focused?: boolean;
  choose: (columnIndex: number | null) => void;
}

/** One field's column. */
export function FieldPicker({ view: { field, column }, columns, disabled, focused, choose }: Props) {
  const say = useSay();
  return (
    <LabelledField
      label={say({ id: `field.${field}` })}
      hint={column ? samplesOf(column, say) : undefined}
      size="small"
    >
      <ColumnDropdown
        columns={columns}
        chosen={column}
        none={say({ id: "mapping.none" })}
        disabled={disabled}
        focused={focused}
        choose={choose}
      />
    </LabelledField>
  );
}
