import { Dropdown, makeStyles, Option, OptionGroup } from "@fluentui/react-components";
import type { Field } from "../../engine";
import { FIELD_GROUP_IDS, FIELD_GROUPS } from "../fieldGroups";
import { useSay } from "../words";

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: "100%" } });

interface Props {
  fields: readonly Field[];
  disabled: boolean;
  add: (field: Field) => void;
}

/** The fields that have no column yet, by name. */
export function AddField({ fields, disabled, add }: Props) {
  const say = useSay();
  const styles = useStyles();
  const groups = FIELD_GROUP_IDS.map((id) => ({
    id,
    members: FIELD_GROUPS[id].filter((field) => fields.includes(field)),
  })).filter(({ members }) => members.length > 0);
  if (groups.length === 0) return null;
  return (
    <Dropdown
      className={styles.dropdown}
      size="small"
      aria-label={say({ id: "mapping.addLabel" })}
      disabled={disabled}
      placeholder={say({ id: "mapping.add" })}
      selectedOptions={[]}
      value=""
      onOptionSelect={(_, { optionValue }) => {
        const field = fields.find((candidate) => candidate === optionValue);
        if (field) add(field);
      }}
    >
      {groups.map(({ id, members }) => (
        <OptionGroup key={id} label={say({ id: `mapping.group.${id}` })}>
          {members.map((field) => (
            <Option key={field} value={field}>
              {say({ id: `field.${field}` })}
            </Option>
          ))}
        </OptionGroup>
      ))}
    </Dropdown>
  );
}
