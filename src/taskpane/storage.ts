/** Null where the browser gives a framed page no storage (third-party cookies blocked): then nothing is kept. */
export function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException && error.name === "SecurityError") return null;
    throw error;
  }
}
