import { Link } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Preview, SourceChoice } from "../../app/types";
import { useSay } from "../words";

const SourceMenu = lazy(() => import(/* webpackChunkName: "sourceMenu" */ "./SourceMenu"));

interface Props {
  alternatives: Preview["alternatives"];
  disabled: boolean;
  choose: (choice: SourceChoice) => Promise<boolean>;
}

/** "Change": a plain link until it is used; the menu and what it needs are no part of the first paint. */
export function SourceChange(props: Props) {
  const say = useSay();
  const [wanted, setWanted] = useState(false);
  const link = (
    <Link as="button" disabled={props.disabled} aria-haspopup="menu" onClick={() => setWanted(true)}>
      {say({ id: "source.change" })}
    </Link>
  );
  return wanted ? (
    <Suspense fallback={link}>
      <SourceMenu {...props} />
    </Suspense>
  ) : (
    link
  );
}
