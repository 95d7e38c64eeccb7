import { useEffect, useRef, type JSX } from "react";

/** Puts the grid's own element, which React does not draw, into the page. */
export function GridPlace({ grid }: { grid: HTMLElement }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.append(grid);
    return () => grid.remove();
  }, [grid]);
  return <div ref={place} style={{ position: "absolute", inset: 0 }} />;
}
