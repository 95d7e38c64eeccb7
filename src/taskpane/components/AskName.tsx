import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useSay } from "../words";

const useStyles = makeStyles({
  name: { display: "grid", gridTemplateColumns: "1fr auto", alignItems: "end", gap: "6px" },
  input: { minWidth: 0 },
});

interface Props {
  disabled: boolean;
  keep: (name: string) => void;
}

/** Asked where a tier was set and nobody has said yet who does it; kept, it is not asked again. */
export function AskName({ disabled, keep }: Props) {
  const say = useSay();
  const styles = useStyles();
  const [name, setName] = useState("");
  return (
    <form
      className={styles.name}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") keep(name);
      }}
    >
      <Field label={say({ id: "override.name" })} hint={say({ id: "override.nameHint" })} size="small">
        <Input
          className={styles.input}
          size="small"
          value={name}
          maxLength={80}
          autoComplete="name"
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <Button size="small" type="submit" disabled={disabled || name.trim() === ""}>
        {say({ id: "override.keepName" })}
      </Button>
    </form>
  );
}
