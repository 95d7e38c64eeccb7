import {
  Link,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { Preview, SourceChoice } from "../../app/types";
import { useSay } from "../words";

interface Props {
  alternatives: Preview["alternatives"];
  disabled: boolean;
  choose: (choice: SourceChoice) => Promise<boolean>;
}

/** The other places that the person could have meant. Loaded by the click that opens it, so it opens at once. */
export default function SourceMenu({ alternatives, disabled, choose }: Props) {
  const say = useSay();
  return (
    <Menu defaultOpen>
      <MenuTrigger disableButtonEnhancement>
        <Link as="button" disabled={disabled}>
          {say({ id: "source.change" })}
        </Link>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {alternatives.map(({ choice, label }) => (
            <MenuItem key={JSON.stringify(choice)} onClick={() => void choose(choice)}>
              {label}
            </MenuItem>
          ))}
          {alternatives.length > 0 && <MenuDivider />}
          <MenuItem onClick={() => void choose({ kind: "selection" })}>
            {say({ id: "source.useSelection" })}
          </MenuItem>
          <MenuItem onClick={() => void choose({ kind: "auto" })}>{say({ id: "source.lookAgain" })}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
