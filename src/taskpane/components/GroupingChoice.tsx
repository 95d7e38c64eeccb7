import { Field as LabelledField, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { Preview } from "../../app/types";
import type { AnyMessage } from "../../locales";
import { accountColumns, groupedColumn, isSure, likelyAccount } from "../grouping";
import type { Session } from "../session";
import type { PaneState } from "../state";
import { useSay } from "../words";
import { ColumnDropdown } from "./ColumnDropdown";

const useStyles = makeStyles({
  question: { display: "grid", gap: "8px", marginBottom: "4px" },
  group: { marginLeft: "-8px" },
  column: { marginLeft: "24px" },
});

interface Props {
  preview: Preview;
  state: PaneState;
  session: Session;
}

/** What a row is: an account, or a line of one; and then, whose. */
export default function GroupingChoice({ preview, state, session }: Props) {
  const say = useSay();
  const styles = useStyles();
  const column = groupedColumn(state);
  const likely = likelyAccount(preview);
  // The look that follows a choice is no reason to take the focus away.
  const disabled = state.busy !== null && state.busy.task !== "look";
  const hint = state.account === undefined ? evidence(preview) : null;
  return (
    <div className={styles.question}>
      <LabelledField label={say({ id: "grouping.label" })} hint={hint ? say(hint) : undefined} size="small">
        <RadioGroup
          className={styles.group}
          disabled={disabled}
          value={column === null ? "account" : "line"}
          onChange={(_, { value }) => void session.chooseAccount(value === "line" ? likely : null)}
        >
          <Radio value="account" label={say({ id: "grouping.account" })} />
          <Radio value="line" disabled={likely === null} label={say({ id: "grouping.line" })} />
        </RadioGroup>
      </LabelledField>
      {column !== null && (
        <LabelledField className={styles.column} label={say({ id: "grouping.column" })} size="small">
          <ColumnDropdown
            columns={accountColumns(preview)}
            chosen={preview.columns.find(({ index }) => index === column) ?? null}
            disabled={disabled}
            choose={(index) => void session.chooseAccount(index)}
          />
        </LabelledField>
      )}
    </div>
  );
}

/** What the proposal rests on; what was decided before needs no reason. */
function evidence({ grouping }: Preview): AnyMessage | null {
  if (!grouping || grouping.basis === "remembered") return null;
  const { lines, accounts } = grouping;
  return {
    id: isSure(grouping) ? "grouping.seen" : "grouping.check",
    values: { lines, count: accounts },
  };
}
