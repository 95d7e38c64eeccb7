/** A ribbon or menu command that the person chose. */
export interface Command {
  /** The function's name, as in the manifest's FunctionName and `Office.actions.associate`. */
  readonly name: string;
  /** Id of the button. */
  readonly controlId: string;
}

type Listener = (command: Command) => boolean;

/** Commands on their way to the add-in and back. */
export class Commands {
  private readonly listeners = new Set<Listener>();
  /** Commands that the add-in has not completed, oldest first. */
  private readonly running: (() => void)[] = [];

  onCommand(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  invoke(command: Command): Promise<void> {
    return new Promise((resolve, reject) => {
      this.running.push(resolve);
      const taken = [...this.listeners].some((listener) => listener(command));
      if (taken) return;
      this.running.pop();
      reject(new Error(`No add-in is connected that could run "${command.name}".`));
    });
  }

  completed(): void {
    this.running.shift()?.();
  }
}
