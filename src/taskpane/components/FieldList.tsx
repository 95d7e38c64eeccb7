import { makeStyles } from "@fluentui/react-components";
import type { Preview } from "../../app/types";
import type { Field } from "../../engine";
import type { FieldView } from "../mappingView";
import type { Session } from "../session";
import { FieldPicker } from "./FieldPicker";

const useStyles = makeStyles({ list: { display: "grid", gap: "12px" } });

interface Props {
  views: readonly FieldView[];
  preview: Preview;
  disabled: boolean;
  session: Session;
  /** The field that the person has just taken up. */
  newest?: Field;
}

/** Fields with their columns, each to be changed. */
export default function FieldList({ views, preview, disabled, session, newest }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {views.map((view) => (
        <FieldPicker
          key={view.field}
          view={view}
          columns={preview.columns}
          disabled={disabled}
          focused={view.field === newest}
          choose={(columnIndex) => void session.chooseColumn(view.field, columnIndex)}
        />
      ))}
    </div>
  );
}
