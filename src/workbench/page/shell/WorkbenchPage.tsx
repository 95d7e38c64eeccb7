import { FluentProvider, Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useSyncExternalStore, type JSX } from "react";
import type { Ribbon, RibbonCommand } from "../ribbon/types";
import type { WorkbenchStore } from "../session/WorkbenchStore";
import type { Words } from "../words/createWords";
import { NoticeBar } from "./NoticeBar";
import { PaneFrame } from "./PaneFrame";
import { RibbonStrip } from "./RibbonStrip";
import { GridPlace } from "./GridPlace";
import { TopBar } from "./TopBar";
import { useFileDrop } from "./useFileDrop";
import { useStyles } from "./styles";
import { useTheme } from "./theme";

interface Props {
  store: WorkbenchStore;
  /** Where the store draws the grid. */
  grid: HTMLElement;
  ribbon: Ribbon;
  words: Words;
}

/** The whole window: bar, ribbon, and the sheet beside the task pane. */
export function WorkbenchPage({ store, grid, ribbon, words }: Props): JSX.Element {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const onDrop = useCallback((file: File) => void store.open(file), [store]);
  const hovering = useFileDrop(onDrop);
  useSaveKey(store);
  useLeaveWarning(state.unsaved);
  const onCommand = (command: RibbonCommand): void => void store.perform(command);
  return (
    <FluentProvider theme={useTheme()}>
      <div className={styles.page}>
        <TopBar
          product={ribbon.product}
          state={state}
          words={words}
          onOpen={(file) => void store.open(file)}
          onSave={() => void store.save()}
        />
        <RibbonStrip ribbon={ribbon} words={words} disabled={state.opening} onCommand={onCommand} />
        <div>
          {state.notice && (
            <NoticeBar
              notice={state.notice}
              words={words}
              onSave={() => void store.save()}
              onDiscard={(waiting) => void store.open(waiting, true)}
              onDismiss={store.dismiss}
            />
          )}
        </div>
        <div className={styles.work}>
          <main className={styles.grid} aria-label={words("grid")}>
            <GridPlace grid={grid} />
            {state.opening && (
              <div className={styles.opening}>
                <Spinner label={words("loading", { name: state.name })} />
              </div>
            )}
          </main>
          <PaneFrame
            product={ribbon.product}
            words={words}
            open={state.paneOpen}
            session={state.session}
            onClose={() => store.showPane(false)}
            onLoad={store.paneLoaded}
          />
          {hovering && <div className={styles.drop}>{words("dropHere")}</div>}
        </div>
      </div>
    </FluentProvider>
  );
}

function useSaveKey(store: WorkbenchStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void store.save();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [store]);
}

/** The browser itself asks before a page with unsaved work is left. */
function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const onLeave = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, [unsaved]);
}
