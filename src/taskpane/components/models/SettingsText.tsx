import { Button, Field as LabelledField, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Settings } from "../../../engine";
import { readText, writeText } from "../../models/settingsText";
import { useSay } from "../../words";

const useStyles = makeStyles({
  part: { display: "grid", gap: "8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  text: { width: "100%" },
  area: { fontFamily: "Consolas, Menlo, monospace", minHeight: "140px" },
});

interface Props {
  settings: Settings;
  disabled: boolean;
  takeOver: (settings: Settings) => void;
}

/** All settings as a text: to keep, to send to a colleague, to take over from one. */
export function SettingsText({ settings, disabled, takeOver }: Props) {
  const say = useSay();
  const styles = useStyles();
  const written = writeText(settings);
  const [text, setText] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const shown = text ?? written;
  const check = () => {
    const read = readText(shown);
    if ("problems" in read) return setProblems(read.problems.map((problem) => say(problem)));
    setProblems([]);
    setText(null);
    takeOver(read.settings);
  };
  return (
    <div className={styles.part}>
      <LabelledField
        label={say({ id: "models.textLabel" })}
        hint={say({ id: "models.textHint" })}
        size="small"
        {...(problems.length > 0 && { validationMessage: problems.join(" ") })}
      >
        <Textarea
          className={styles.text}
          textarea={{ className: styles.area, spellCheck: false }}
          resize="vertical"
          disabled={disabled}
          value={shown}
          onChange={(_, { value }) => setText(value)}
          onFocus={({ target }) => text === null && target.select()}
        />
      </LabelledField>
      <div className={styles.actions}>
        <Button size="small" disabled={disabled || shown === written} onClick={check}>
          {say({ id: "models.textUse" })}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabled={disabled || shown === written}
          onClick={() => {
            setText(null);
            setProblems([]);
          }}
        >
          {say({ id: "models.textReset" })}
        </Button>
      </div>
    </div>
  );
}
