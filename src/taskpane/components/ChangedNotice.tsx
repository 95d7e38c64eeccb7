import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { learnAll } from "../../locales";
import { useSay } from "../words";

learnAll();

/**
 * The results on the screen and in the sheet are older than the data; the button above brings them up to date.
 *
 * @param props.rows rows that are not what the last run read and wrote
 */
export default function ChangedNotice({ rows }: { rows: number }) {
  const say = useSay();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{say({ id: "watch.changed", values: { count: rows } })}</MessageBarBody>
    </MessageBar>
  );
}
