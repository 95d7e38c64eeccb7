import {
  Link,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { Preview, SourceChoice } from "../../app/types";
import { useSay } from "../words";

// A workbook may hold more places than the pane is high.
const useStyles = makeStyles({
  popover: { maxHeight: "60vh", maxWidth: "300px", overflowY: "auto", overflowWrap: "anywhere" },
});

interface Props {
  alternatives: Preview["alternatives"];
  disabled: boolean;
  choose: (choice: SourceChoice) => Promise<boolean>;
}

/** The other places that the person could have meant. Loaded by the click that opens it, so it opens at once. */
export default function SourceMenu({ alternatives, disabled, choose }: Props) {
  const say = useSay();
  const styles = useStyles();
  // The selection has a line of its own below.
  const others = alternatives.filter(({ choice }) => choice.kind !== "selection");
  return (
    <Menu defaultOpen>
      <MenuTrigger disableButtonEnhancement>
        <Link as="button" disabled={disabled}>
          {say({ id: "source.change" })}
        </Link>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {others.map(({ choice, label }) => (
            <MenuItem key={JSON.stringify(choice)} onClick={() => void choose(choice)}>
              {label}
            </MenuItem>
          ))}
          {others.length > 0 && <MenuDivider />}
          <MenuItem onClick={() => void choose({ kind: "selection" })}>
            {say({ id: "source.useSelection" })}
          </MenuItem>
          <MenuItem onClick={() => void choose({ kind: "auto" })}>{say({ id: "source.lookAgain" })}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
