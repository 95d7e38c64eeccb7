/** The manifest's resources, looked up by the elements that refer to them. */
export interface Resources {
  /** Words of an element with a `resid`. */
  text(element: Element): string;
  /** Address of an image with a `resid`, below the folder where the add-in really is. */
  image(element: Element): string;
  /** An element's own DefaultValue, or its override for the language. */
  worded(element: Element): string;
}

/**
 * Reads the resources of a manifest. Its addresses begin with the host that the add-in was built for; here they
 * are looked for below `folder`.
 */
export function resourcesOf(manifest: Document, language: string, folder: string): Resources {
  const root = manifest.documentElement;
  const builtFor = manifest.getElementsByTagName("SourceLocation")[0]?.getAttribute("DefaultValue");
  if (!builtFor) throw new Error("The manifest has no SourceLocation.");
  const base = new URL(".", builtFor).href;

  const worded = (element: Element): string => {
    const override = [...element.children].find(
      (each) => each.localName === "Override" && each.getAttribute("Locale") === language,
    );
    return (override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "").trim();
  };
  const [resources] = root.getElementsByTagName("Resources");
  const byId = new Map(
    [...(resources?.getElementsByTagName("*") ?? [])].flatMap((element) => {
      const id = element.getAttribute("id");
      return id === null ? [] : [[id, element] as const];
    }),
  );
  const referred = (element: Element): Element => {
    const resid = element.getAttribute("resid");
    const resource = resid === null ? undefined : byId.get(resid);
    if (!resource) throw new Error(`The manifest has no resource ${resid}.`);
    return resource;
  };
  return {
    worded,
    text: (element) => worded(referred(element)),
    image: (element) => worded(referred(element)).replace(base, folder),
  };
}
