import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { LedgerView } from "../results/ledgerView";
import { useSay } from "../words";
import { Toggle } from "./Toggle";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  toggle: { fontVariantNumeric: "tabular-nums", marginLeft: "-4px" },
  body: { padding: "2px 0 4px 24px", display: "grid", gap: "6px" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: "3px 0 3px 8px",
      textAlign: "right",
      verticalAlign: "baseline",
      fontWeight: 400,
    },
    "& th:first-child": { padding: "3px 0", textAlign: "left", overflowWrap: "anywhere" },
    "& thead th": {
      color: tokens.colorNeutralForeground2,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  figure: { whiteSpace: "nowrap" },
});

/** That every line is accounted for, in one quiet line; what became of which, on demand. */
export function LedgerLine({ view }: { view: LedgerView }) {
  const say = useSay();
  const styles = useStyles();
  const body = useId();
  const [open, setOpen] = useState(false);
  const { summary, rows, measure, verdict, cents } = view;
  if (rows.length === 0) return <p className={styles.quiet}>{say(summary)}</p>;
  const figure = (value: number | null, id: "ledger.figure" | "ledger.cents" = "ledger.figure") =>
    value !== null && say({ id, values: { value } });
  return (
    <div>
      <Toggle line open={open} body={body} toggle={() => setOpen(!open)} className={styles.toggle}>
        {say(summary)}
      </Toggle>
      {open && (
        <div id={body} className={styles.body}>
          <table className={styles.table} aria-label={say({ id: "report.ledger.title" })}>
            <thead>
              <tr>
                <th scope="col">{say({ id: "ledger.kind" })}</th>
                <th scope="col">{say({ id: "report.ledger.lines" })}</th>
                {measure !== null && (
                  <th scope="col">{typeof measure === "string" ? measure : say(measure)}</th>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, label, lines, sum }) => (
                <tr key={key} className={key === "total" ? styles.total : undefined}>
                  <th scope="row">{say(label)}</th>
                  <td className={styles.figure}>{figure(lines)}</td>
                  {measure !== null && (
                    <td className={styles.figure}>{figure(sum, cents ? "ledger.cents" : "ledger.figure")}</td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
          {verdict && <p className={styles.quiet}>{say(verdict)}</p>}
        </div>
      )}
    </div>
  );
}
