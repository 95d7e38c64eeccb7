import { Button, Tooltip } from "@fluentui/react-components";
import { ArrowResetRegular, FolderOpenRegular, SaveRegular } from "@fluentui/react-icons";
import { useRef, type JSX } from "react";
import { OPENED, type PickedFile } from "../session/openFile";
import type { WorkbenchState } from "../session/WorkbenchStore";
import type { Words } from "../words/createWords";
import { useStyles } from "./styles";

interface Props {
  product: string;
  state: WorkbenchState;
  words: Words;
  /** Null asks for the sample. */
  onOpen: (file: PickedFile | null) => void;
  onSave: () => void;
}

/** What the workbook is, whether it is saved, and the way to files. */
export function TopBar({ product, state, words, onOpen, onSave }: Props): JSX.Element {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <div className={styles.product}>
        <img src="/addin/assets/icon-32.png" width={20} height={20} alt="" />
        {product}
      </div>
      <div className={styles.file}>
        {state.name}
        {state.unsaved && <span className={styles.unsaved}>● {words("unsaved")}</span>}
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={words("openTip")}
        accept={OPENED.join(",")}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onOpen(file);
          currentTarget.value = "";
        }}
      />
      <Tooltip content={words("sampleTip")} relationship="description">
        <Button
          appearance="subtle"
          className={styles.barButton}
          icon={<ArrowResetRegular />}
          onClick={() => onOpen(null)}
        >
          {words("sample")}
        </Button>
      </Tooltip>
      <Tooltip content={words("openTip")} relationship="description">
        <Button
          appearance="subtle"
          className={styles.barButton}
          icon={<FolderOpenRegular />}
          onClick={() => picker.current?.click()}
        >
          {words("open")}
        </Button>
      </Tooltip>
      <Tooltip content={words("saveTip")} relationship="description">
        <Button
          appearance="subtle"
          className={styles.barButton}
          icon={<SaveRegular />}
          disabled={state.opening || state.session === 0}
          onClick={onSave}
        >
          {words("save")}
        </Button>
      </Tooltip>
    </header>
  );
}
