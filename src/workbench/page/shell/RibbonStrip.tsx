import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import type { JSX } from "react";
import {
  isMenu,
  type Ribbon,
  type RibbonCommand,
  type RibbonControl,
  type RibbonMenu,
} from "../ribbon/types";
import type { Words } from "../words/createWords";
import { useStyles } from "./styles";

interface Props {
  ribbon: Ribbon;
  words: Words;
  disabled: boolean;
  onCommand: (command: RibbonCommand) => void;
}

/** The tab that the manifest puts into Excel's ribbon: its groups, its buttons, its menus. */
export function RibbonStrip({ ribbon, words, disabled, onCommand }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <div role="toolbar" aria-label={words("ribbon", { tab: ribbon.tab })} className={styles.ribbon}>
      {ribbon.groups.map((group) => (
        <div key={group.id} role="group" aria-label={group.label} className={styles.group}>
          <div className={styles.controls}>
            {group.controls.map((control) => (
              <Control key={control.id} control={control} disabled={disabled} onCommand={onCommand} />
            ))}
          </div>
          <div className={styles.groupLabel} aria-hidden>
            {group.label}
          </div>
        </div>
      ))}
    </div>
  );
}

interface ControlProps<C> {
  control: C;
  disabled: boolean;
  onCommand: (command: RibbonCommand) => void;
}

function Control({ control, ...rest }: ControlProps<RibbonControl>): JSX.Element {
  return isMenu(control) ? <TierMenu control={control} {...rest} /> : <Command control={control} {...rest} />;
}

function Command({ control, disabled, onCommand }: ControlProps<RibbonCommand>): JSX.Element {
  const styles = useStyles();
  return (
    <Tooltip content={control.tip} relationship="description">
      <Button
        appearance="subtle"
        className={styles.control}
        disabled={disabled}
        data-control={control.id}
        onClick={() => onCommand(control)}
      >
        <Icon control={control} size={32} />
        {control.label}
      </Button>
    </Tooltip>
  );
}

function TierMenu({ control, disabled, onCommand }: ControlProps<RibbonMenu>): JSX.Element {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={control.tip} relationship="description">
          <Button
            appearance="subtle"
            className={styles.control}
            disabled={disabled}
            data-control={control.id}
          >
            <Icon control={control} size={32} />
            <span>{control.label} ▾</span>
          </Button>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {control.items.map((item) => (
            <MenuItem
              key={item.id}
              icon={<Icon control={item} size={16} />}
              title={item.tip}
              data-control={item.id}
              onClick={() => onCommand(item)}
            >
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The sharper picture is shown at half its size, as Excel does on a dense screen. */
function Icon({ control, size }: { control: Pick<RibbonCommand, "icons">; size: 16 | 32 }): JSX.Element {
  const sharper = size === 16 ? control.icons[32] : control.icons[80];
  return (
    <img src={control.icons[size]} srcSet={sharper && `${sharper} 2x`} width={size} height={size} alt="" />
  );
}
