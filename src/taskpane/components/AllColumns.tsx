import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Preview } from "../../app/types";
import type { Field } from "../../engine";
import { groupedColumn } from "../grouping";
import { mappingView, measureInForce, rankableMeasures } from "../mappingView";
import type { Session } from "../session";
import type { PaneState } from "../state";
import { useSay } from "../words";
import { AddField } from "./AddField";
import { Disclosure } from "./Disclosure";
import FieldList from "./FieldList";
import { MeasurePicker } from "./MeasurePicker";

const useStyles = makeStyles({ list: { display: "grid", gap: "12px" } });

interface Props {
  preview: Preview;
  state: PaneState;
  session: Session;
}

/**
 * Every field that has a column, each to be changed: those that everybody needs, then the others on demand, then the
 * way to one that has none yet.
 */
export default function AllColumns({ preview, state, session }: Props) {
  const say = useSay();
  const styles = useStyles();
  const [showMore, setShowMore] = useState(false);
  const [added, setAdded] = useState<readonly Field[]>([]);
  const grouped = groupedColumn(state) !== null;
  const { main, more, others } = mappingView(preview, { mapping: state.mapping, grouped, added });
  const measures = rankableMeasures(preview);
  const disabled = state.busy !== null;
  return (
    <div className={styles.list}>
      <FieldList views={main} preview={preview} disabled={disabled} session={session} />
      {measures.length > 1 && (
        <MeasurePicker
          measures={measures}
          chosen={state.measure ?? measureInForce(preview)}
          disabled={disabled}
          choose={(measure) => void session.chooseMeasure(measure)}
        />
      )}
      {more.length > 0 && (
        <Disclosure
          label={say({ id: "mapping.more", values: { count: more.length } })}
          open={showMore}
          toggle={() => setShowMore(!showMore)}
        >
          <FieldList
            views={more}
            preview={preview}
            disabled={disabled}
            session={session}
            newest={added.at(-1)}
          />
        </Disclosure>
      )}
      <AddField
        fields={others}
        disabled={disabled}
        add={(field) => {
          setAdded([...added, field]);
          setShowMore(true);
        }}
      />
    </div>
  );
}
