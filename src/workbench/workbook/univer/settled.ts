/**
 * Lets Univer finish what it began: some of its commands tell their listeners a few microtasks after they ran,
 * the ones by which its formula engine learns of new and changed formulas among them.
 */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
