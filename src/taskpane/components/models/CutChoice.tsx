import { Dropdown, Field as LabelledField, Input, makeStyles, Option } from "@fluentui/react-components";
import { useState } from "react";
import { defaultSettings, parseSettings, type AbcCut, type Settings } from "../../../engine";
import { readLimit } from "../../models/limitText";
import { useSay } from "../../words";

const KINDS = ["cumulative", "count", "thresholds", "jenks", "computed"] as const satisfies AbcCut["kind"][];

const useStyles = makeStyles({
  choice: { display: "grid", gap: "8px" },
  dropdown: { minWidth: 0, width: "100%" },
  limits: { display: "grid", gridTemplateColumns: "1fr 1fr", alignItems: "start", gap: "8px" },
  input: { minWidth: 0 },
});

interface Props {
  abc: Settings["abc"];
  disabled: boolean;
  choose: (abc: Settings["abc"]) => void;
}

/** How the line between A, B and C is drawn. */
export function CutChoice({ abc, disabled, choose }: Props) {
  const say = useSay();
  const styles = useStyles();
  const { cut } = abc;
  const isShare = cut.kind === "cumulative" || cut.kind === "count";
  const [wrong, setWrong] = useState<"a" | "b" | null>(null);
  const set = (limit: "a" | "b", text: string) => {
    if (!("a" in cut)) return;
    const number = readLimit(text, isShare ? "share" : "value");
    const changed = number === null ? null : checked({ ...cut, [limit]: number });
    setWrong(changed ? null : limit);
    if (changed && number !== cut[limit]) choose({ ...abc, cut: changed });
  };
  return (
    <div className={styles.choice}>
      <Dropdown
        className={styles.dropdown}
        size="small"
        aria-label={say({ id: "models.cut" })}
        disabled={disabled}
        value={say({ id: `models.cut.${cut.kind}` })}
        selectedOptions={[cut.kind]}
        onOptionSelect={(_, { optionValue }) => {
          const kind = KINDS.find((each) => each === optionValue);
          setWrong(null);
          if (kind && kind !== cut.kind) choose({ ...abc, cut: standardCut(kind) });
        }}
      >
        {KINDS.map((kind) => (
          <Option key={kind} value={kind}>
            {say({ id: `models.cut.${kind}` })}
          </Option>
        ))}
      </Dropdown>
      {"a" in cut && (
        <div className={styles.limits}>
          {(["a", "b"] as const).map((limit) => (
            <LabelledField
              key={limit}
              size="small"
              label={say({ id: `models.limit.${cut.kind}`, values: { class: limit.toUpperCase() } })}
              {...(wrong === limit && {
                validationMessage: say({ id: isShare ? "models.wrongShares" : "models.wrongValues" }),
              })}
            >
              <Input
                className={styles.input}
                size="small"
                disabled={disabled}
                contentAfter={isShare ? "%" : undefined}
                defaultValue={String(isShare ? Math.round(cut[limit] * 1000) / 10 : cut[limit])}
                key={`${cut.kind} ${cut[limit]}`}
                onBlur={({ target }) => set(limit, target.value)}
              />
            </LabelledField>
          ))}
        </div>
      )}
    </div>
  );
}

function standardCut(kind: AbcCut["kind"]): AbcCut {
  if (kind === "thresholds") return { kind, a: 100_000, b: 10_000 };
  return checked({ kind }) ?? defaultSettings().abc.cut;
}

/** The cut as the settings take it, or null where its limits cannot be. */
function checked(cut: object): AbcCut | null {
  const parsed = parseSettings({ abc: { cut } });
  return parsed.ok ? parsed.settings.abc.cut : null;
}
