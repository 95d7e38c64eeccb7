/** An element that takes what snippets do to one, and shows nothing. */
function stubElement(id: string) {
  const listeners = new Map<string, ((event: object) => unknown)[]>();
  return {
    id,
    value: "",
    checked: false,
    textContent: "",
    innerText: "",
    innerHTML: "",
    style: {},
    classList: { add: () => undefined, remove: () => undefined, toggle: () => false },
    onclick: null as ((event: object) => unknown) | null,
    addEventListener(type: string, listener: (event: object) => unknown) {
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
    },
    setAttribute: () => undefined,
    appendChild: <T>(child: T) => child,
    /** Runs what was attached to a click, as a button of the page would. */
    click() {
      this.onclick?.({ type: "click", target: this });
      for (const listener of listeners.get("click") ?? []) listener({ type: "click", target: this });
    },
  };
}

/** The page that Office.js snippets expect around them: every element exists, none is drawn. */
export function stubDocument() {
  const elements = new Map<string, ReturnType<typeof stubElement>>();
  const byId = (id: string) => {
    const element = elements.get(id) ?? stubElement(id);
    elements.set(id, element);
    return element;
  };
  return {
    getElementById: byId,
    querySelector: (selector: string) => byId(selector.replace(/^#/, "")),
    createElement: (tag: string) => stubElement(tag),
    addEventListener: () => undefined,
    body: stubElement("body"),
  };
}
