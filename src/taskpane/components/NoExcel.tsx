import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { createSay } from "../../locales/firstPaint";
import type { Language } from "../language";
import { DARK, LIGHT } from "../theme";
import { useHostTheme } from "../useHostTheme";
import { WordsContext } from "../words";
import { EmptyState } from "./EmptyState";

const useStyles = makeStyles({ page: { padding: "16px", minHeight: "calc(100vh - 32px)" } });

/** The page was opened by its address: say where it belongs. */
export function NoExcel({ language }: { language: Language }) {
  const styles = useStyles();
  const dark = useHostTheme() === "dark";
  const say = useMemo(() => createSay(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={dark ? DARK : LIGHT}>
      <WordsContext value={say}>
        <main className={styles.page}>
          <EmptyState title={{ id: "pane.title" }} remedy={{ id: "empty.noExcel" }} />
        </main>
      </WordsContext>
    </FluentProvider>
  );
}
