/** Exit codes of the headless commands (README, "Headless"). */
export const EXIT = { done: 0, other: 1, usage: 2, input: 3, nothing: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An end that is explained by one plain sentence; anything else that is thrown is a defect of ours. */
export class CliError extends Error {
  constructor(
    readonly exitCode: ExitCode,
    message: string,
  ) {
    super(message);
    this.name = "CliError";
  }
}
