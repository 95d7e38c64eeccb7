import { useSyncExternalStore } from "react";
import { onComeBack, theme, type HostTheme } from "../app/shell";

/** Excel's theme, and the browser's where Excel tells none. */
export function useHostTheme(): HostTheme {
  return useSyncExternalStore(watch, current);
}

function current(): HostTheme {
  return theme() ?? (darkPreferred().matches ? "dark" : "light");
}

function watch(listener: () => void): () => void {
  const preference = darkPreferred();
  const stop = onComeBack(listener);
  preference.addEventListener("change", listener);
  return () => {
    stop();
    preference.removeEventListener("change", listener);
  };
}

function darkPreferred(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}
