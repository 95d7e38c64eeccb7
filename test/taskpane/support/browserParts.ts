import { configure } from "@testing-library/dom";

/**
 * Parts of a browser that jsdom leaves out and Fluent or the pane ask for. They do what a browser without any
 * preference and with a fixed size would.
 */
export function addBrowserParts(): void {
  // Parts that are fetched later are compiled when they are first asked for; on a busy machine that takes its while.
  configure({ asyncUtilTimeout: 60_000 });
  keepOnlyHidingRules();
  window.matchMedia = (media) => {
    const list = new EventTarget();
    return Object.assign(list, {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  };
  window.CSS = Object.assign(window.CSS ?? {}, {
    escape: (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`),
  });
  // What the pane copies is plain data.
  if (!("structuredClone" in window))
    Object.assign(window, {
      structuredClone: (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown,
    });
  window.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}

/**
 * Fluent makes a rule of every single style, and jsdom goes through all of them for each element that a query by role
 * looks at. jsdom draws nothing: of the rules only those that hide something are kept, and those that tell the button
 * that comes first.
 */
function keepOnlyHidingRules(): void {
  const { prototype } = CSSStyleSheet;
  const insertRule = Reflect.get(prototype, "insertRule");
  prototype.insertRule = function (rule, index = 0) {
    return /\b(?:display|visibility)\s*:|background-color:\s*var\(--colorBrandBackground\)/.test(rule)
      ? insertRule.call(this, rule, index)
      : index;
  };
}
