import type { IDisposable } from "@univerjs/core";
import { toDisposable } from "@univerjs/core";
import {
  IRenderManagerService,
  SetZoomRatioOperation,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import { SetFrozenMutation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Context } from "../univer/context";

/** Where the grid stands now: all lengths in pixels at 100 %, to be multiplied by `zoom`. */
export interface GridView {
  sheetId: string;
  zoom: number;
  scrollLeft: number;
  scrollTop: number;
  /** Headers of rows and columns. */
  headerWidth: number;
  headerHeight: number;
  frozenWidth: number;
  frozenHeight: number;
}

/** The canvas that Univer draws on, once it does. */
export function canvasOf({ injector, unitId }: Context): HTMLCanvasElement | undefined {
  return injector.get(IRenderManagerService).getRenderById(unitId)?.engine.getCanvasElement();
}

/** What the grid shows; undefined before it is drawn. */
export function gridView({ injector, unitId, workbook }: Context): GridView | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const worksheet = workbook.getActiveSheet();
  const skeleton = render
    ?.with(SheetSkeletonManagerService)
    .getSkeletonParam(worksheet.getSheetId())?.skeleton;
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !viewport) return undefined;
  const { startRow, startColumn, ySplit, xSplit } = worksheet.getFreeze();
  const frozen = skeleton.getNoMergeCellWithCoordByIndex(Math.max(0, startRow), Math.max(0, startColumn));
  const headerWidth = skeleton.rowHeaderWidth;
  const headerHeight = skeleton.columnHeaderHeight;
  return {
    sheetId: worksheet.getSheetId(),
    zoom: render.scene.scaleX,
    scrollLeft: viewport.viewportScrollX,
    scrollTop: viewport.viewportScrollY,
    headerWidth,
    headerHeight,
    frozenWidth: xSplit > 0 ? frozen.startX - headerWidth : 0,
    frozenHeight: ySplit > 0 ? frozen.startY - headerHeight : 0,
  };
}

/** Calls back whenever {@link gridView} may have changed. */
export function watchView(context: Context, changed: () => void): IDisposable {
  const moving = new Set<string>([
    SetZoomRatioOperation.id,
    SetFrozenMutation.id,
    SetWorksheetActiveOperation.id,
  ]);
  const commands = context.commands.onCommandExecuted(({ id }) => {
    if (moving.has(id)) changed();
  });
  const canvas = canvasOf(context);
  const resized = new ResizeObserver(changed);
  if (canvas) resized.observe(canvas);
  const viewport = context.injector
    .get(IRenderManagerService)
    .getRenderById(context.unitId)
    ?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const scrolled = viewport?.onScrollAfter$.subscribeEvent(changed);
  return toDisposable(() => {
    commands.dispose();
    resized.disconnect();
    scrolled?.unsubscribe();
  });
}
