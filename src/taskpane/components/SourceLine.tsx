import { makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Preview } from "../../app/types";
import type { Session } from "../session";
import { linesMessage } from "../results/linesTaken";
import { useSay } from "../words";
import { SourceChange } from "./SourceChange";

const LinesChoice = lazy(() => import(/* webpackChunkName: "linesChoice" */ "./LinesChoice"));

const useStyles = makeStyles({
  // Excel draws its personality menu over the pane's right top corner: 34 × 32 px stay free.
  line: { display: "grid", gap: "2px", paddingRight: "34px" },
  title: { margin: 0, overflowWrap: "anywhere" },
  size: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "8px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  detail: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  preview: Preview;
  /** Each row is a line of an account, not an account. */
  grouped: boolean;
  disabled: boolean;
  session: Session;
}

/** What the add-in sees, with the way to another place. */
export function SourceLine({ preview, grouped, disabled, session }: Props) {
  const say = useSay();
  const styles = useStyles();
  const { source } = preview;
  const { headings, lines } = source;
  const shown = lines?.taken === "chosen" ? undefined : lines?.shown;
  const part = shown === undefined ? linesMessage(source) : null;
  const title =
    source.tableName === undefined
      ? say({ id: "source.range", values: { sheet: source.sheet, address: source.address } })
      : say({ id: "source.table", values: { name: source.tableName } });
  return (
    <header className={styles.line}>
      <Subtitle1 as="h1" className={styles.title}>
        {title}
      </Subtitle1>
      <div className={styles.size}>
        <Text>
          {say({
            id: grouped ? "source.sizeLines" : "source.size",
            values: {
              count: source.rows,
              columns: { id: "source.columns", values: { count: source.columns } },
            },
          })}
        </Text>
        <SourceChange alternatives={preview.alternatives} disabled={disabled} choose={session.chooseSource} />
      </div>
      {source.kind === "range" && headings && (
        <Text className={styles.detail}>
          {say(
            headings.first === headings.last
              ? { id: "source.headingRow", values: { row: headings.last } }
              : { id: "source.headingRows", values: headings },
          )}
        </Text>
      )}
      {part && <Text className={styles.detail}>{say(part)}</Text>}
      {lines && shown !== undefined && (
        <Suspense>
          <LinesChoice lines={{ ...lines, shown }} disabled={disabled} choose={session.chooseLines} />
        </Suspense>
      )}
    </header>
  );
}
