import { makeStyles } from "@fluentui/react-components";
import type { Preview } from "../../app/types";
import { mappedMeasures, type FieldView } from "../mappingView";
import type { Session } from "../session";
import type { PaneState } from "../state";
import { FieldPicker } from "./FieldPicker";
import { MeasurePicker } from "./MeasurePicker";

const useStyles = makeStyles({ list: { display: "grid", gap: "12px" } });

interface Props {
  views: readonly FieldView[];
  preview: Preview;
  state: PaneState;
  session: Session;
  withMeasure?: boolean;
}

/** Fields with their columns, each to be changed. */
export default function FieldList({ views, preview, state, session, withMeasure = false }: Props) {
  const styles = useStyles();
  const measures = mappedMeasures(preview);
  const disabled = state.busy !== null;
  return (
    <div className={styles.list}>
      {views.map((view) => (
        <FieldPicker
          key={view.field}
          view={view}
          columns={preview.columns}
          disabled={disabled}
          choose={(columnIndex) => void session.chooseColumn(view.field, columnIndex)}
        />
      ))}
      {withMeasure && measures.length > 1 && (
        <MeasurePicker
          measures={measures}
          chosen={state.measure ?? measures[0]}
          disabled={disabled}
          choose={(measure) => void session.chooseMeasure(measure)}
        />
      )}
    </div>
  );
}
