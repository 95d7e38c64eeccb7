import type { JSX, KeyboardEvent, PointerEvent } from "react";
import { PANE_WIDTH, useStyles } from "./styles";

interface Props {
  label: string;
  width: number;
  onWidth: (width: number) => void;
  /** While it is dragged the pane's frame must not take the pointer. */
  onDragging: (dragging: boolean) => void;
}

const STEP = 10;

const within = (width: number): number => Math.min(PANE_WIDTH.largest, Math.max(PANE_WIDTH.smallest, width));

/** The edge between grid and pane: drag it, or move it with the arrow keys. */
export function PaneSeparator({ label, width, onWidth, onDragging }: Props): JSX.Element {
  const styles = useStyles();
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === "ArrowLeft") onWidth(within(width + STEP));
    if (key === "ArrowRight") onWidth(within(width - STEP));
  };
  const drop = (): void => onDragging(false);
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={PANE_WIDTH.smallest}
      aria-valuemax={PANE_WIDTH.largest}
      aria-valuenow={width}
      className={styles.separator}
      onKeyDown={onKeyDown}
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onDragging(true);
      }}
      onPointerMove={(event: PointerEvent<HTMLDivElement>) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          onWidth(within(window.innerWidth - event.clientX));
      }}
      onPointerUp={drop}
      onPointerCancel={drop}
    />
  );
}
