import { useEffect, useState } from "react";

/** Lets the user drop a file anywhere on the page; tells whether one hovers over it now. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const carriesFile = ({ dataTransfer }: DragEvent): boolean =>
      dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setHovering(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) onFile(file);
    };
    // Before the grid, which has drop targets of its own.
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener("dragover", over, { capture: true, signal });
    window.addEventListener("dragleave", leave, { capture: true, signal });
    window.addEventListener("drop", drop, { capture: true, signal });
    return () => listening.abort();
  }, [onFile]);
  return hovering;
}
