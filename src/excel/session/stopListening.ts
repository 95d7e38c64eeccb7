import { asSheetError } from "../core/officeErrors";

/** What the client hands out for a listener. */
type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/**
 * The way to stop a listener: in the context that it was added in, which is the only one that can remove it.
 *
 * @example const stop = stopListening(handler); await stop();
 */
export function stopListening(handler: Handler): () => Promise<void> {
  return async () => {
    try {
      await Excel.run(handler.context as Excel.RequestContext, async (context) => {
        handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw asSheetError(error);
    }
  };
}
