import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { ANSWER_FIELDS, defaultSettings, READINESS_TIERS, type ReadinessTable } from "../../../engine";
import { ruleLines, withTier } from "../../models/readinessRule";
import { useSay } from "../../words";

const useStyles = makeStyles({
  rule: { display: "grid", gap: "8px", justifyItems: "start" },
  table: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed" },
  head: {
    fontWeight: 400,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
    overflowWrap: "break-word",
    padding: "0 1px 4px",
  },
  mark: { textAlign: "center", padding: "1px 2px" },
  no: { color: tokens.colorNeutralForeground2 },
  tier: { width: "72px" },
});

interface Props {
  table: ReadinessTable;
  disabled: boolean;
  choose: (table: ReadinessTable) => void;
}

/** The readiness rule as its 16 lines, each with the tier that it leads to [R2]. */
export function ReadinessRule({ table, disabled, choose }: Props) {
  const say = useSay();
  const styles = useStyles();
  const standard = defaultSettings().readiness.table;
  return (
    <div className={styles.rule}>
      <Text>{say({ id: "models.ruleHint" })}</Text>
      <table className={styles.table}>
        <thead>
          <tr>
            {ANSWER_FIELDS.map((field) => (
              <th key={field} scope="col" className={styles.head}>
                {say({ id: `field.${field}` })}
              </th>
            ))}
            <th scope="col" className={`${styles.head} ${styles.tier}`}>
              {say({ id: "column.tier" })}
            </th>
          </tr>
        </thead>
        <tbody>
          {ruleLines(table).map(({ index, answers, tier }) => (
            <tr key={index}>
              {ANSWER_FIELDS.map((field) => (
                <td key={field} className={answers[field] ? styles.mark : `${styles.mark} ${styles.no}`}>
                  {say({ id: answers[field] ? "models.yes" : "models.no" })}
                </td>
              ))}
              <td className={styles.tier}>
                <Select
                  size="small"
                  aria-label={say({ id: "models.ruleLine", values: { answers: said(answers) } })}
                  disabled={disabled}
                  value={tier}
                  onChange={(_, { value }) => {
                    const chosen = READINESS_TIERS.find((each) => each === value);
                    if (chosen) choose(withTier(table, index, chosen));
                  }}
                >
                  {READINESS_TIERS.map((each) => (
                    <option key={each}>{each}</option>
                  ))}
                </Select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {table.join() !== standard.join() && (
        <Button size="small" disabled={disabled} onClick={() => choose(standard)}>
          {say({ id: "models.ruleReset" })}
        </Button>
      )}
    </div>
  );
}

/** "Need yes, Budget no, …": what a line is about, for those who cannot see its columns. */
function said(answers: Readonly<Record<(typeof ANSWER_FIELDS)[number], boolean>>) {
  return ANSWER_FIELDS.map((field) => ({
    id: answers[field] ? ("models.answerYes" as const) : ("models.answerNo" as const),
    values: { field: { id: `field.${field}` as const } },
  }));
}
