import type { RunOptions } from "../../app/types";
import { describeFailure, isAbort } from "../failure";
import { reduce, type PaneAction } from "../reduce";
import { openingState, type PaneState, type Task } from "../state";
import type { Language } from "../language";
import { runOptions } from "./runOptions";

/** The pane's state, and what changes it: one task after another. */
export interface Tasks {
  state: () => PaneState;
  /** Calls back after each change; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;
  dispatch: (action: PaneAction) => void;
  /** The workbook is one: what touches it goes one after another. */
  enqueue: (work: () => Promise<boolean>) => Promise<boolean>;
  /**
   * Does a task while the pane is busy with it; a failure or a cancel stands in the state.
   *
   * @returns whether it succeeded
   */
  perform: <T>(
    task: Task,
    work: (options: RunOptions) => Promise<T>,
    done: (result: T) => PaneAction,
  ) => Promise<boolean>;
  /**
   * Does something that the pane is not busy with: the buttons stay as they are, only a failure is told, as one of `task`.
   *
   * @param work null: there was nothing to do
   * @returns whether it succeeded
   */
  quietly: (task: Task, work: (options: RunOptions) => Promise<PaneAction | null>) => Promise<boolean>;
  /** Stops the task under way. */
  cancel: () => void;
}

/**
 * @example
 * const tasks = createTasks("en");
 * await tasks.perform("look", (options) => app.preview(options), (preview) => ({ type: "looked", preview })); // => true
 */
export function createTasks(language: Language): Tasks {
  let state = openingState(language);
  let stopTask: AbortController | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  const dispatch = (action: PaneAction) => {
    state = reduce(state, action);
    for (const listener of listeners) listener();
  };

  const enqueue = (work: () => Promise<boolean>): Promise<boolean> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    enqueue,
    perform: (task, work, done) =>
      enqueue(async () => {
        const stop = new AbortController();
        stopTask = stop;
        dispatch({ type: "started", task });
        try {
          dispatch(done(await work(runOptions(state, stop.signal, dispatch))));
          return true;
        } catch (error) {
          const cancelled = stop.signal.aborted && isAbort(error);
          dispatch(
            cancelled ? { type: "cancelled" } : { type: "failed", task, message: describeFailure(error) },
          );
          return false;
        } finally {
          stopTask = null;
        }
      }),
    quietly: (task, work) =>
      enqueue(async () => {
        try {
          const action = await work(runOptions(state, new AbortController().signal, dispatch));
          if (action) dispatch(action);
          return true;
        } catch (error) {
          dispatch({ type: "failed", task, message: describeFailure(error) });
          return false;
        }
      }),
    cancel() {
      if (!stopTask) return;
      dispatch({ type: "cancelling" });
      stopTask.abort();
    },
  };
}
