import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { LANGUAGES, type Language } from "../language";
import { useSay } from "../words";

/** Each language is named in itself, so that whoever needs it can read it. */
const OWN_NAMES = { en: "EN", "zh-CN": "中文" } as const satisfies Record<Language, string>;

const useStyles = makeStyles({
  group: { display: "flex", gap: "2px" },
  button: { minWidth: 0, fontWeight: 400 },
});

interface Props {
  language: Language;
  disabled: boolean;
  choose: (language: Language) => void;
}

/** The languages of the pane, side by side; the one in use is pressed. */
export function LanguageSwitch({ language, disabled, choose }: Props) {
  const say = useSay();
  const styles = useStyles();
  return (
    <div role="group" aria-label={say({ id: "language.label" })} className={styles.group}>
      {LANGUAGES.map((candidate) => (
        <ToggleButton
          key={candidate}
          size="small"
          appearance="subtle"
          className={styles.button}
          lang={candidate}
          checked={candidate === language}
          disabled={disabled}
          onClick={() => choose(candidate)}
        >
          {OWN_NAMES[candidate]}
        </ToggleButton>
      ))}
    </div>
  );
}
