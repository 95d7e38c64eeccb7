import { forgetContentType } from "./contentTypes";
import type { OfficePackage } from "./officePackage";
import { relationshipsPath } from "./paths";
import { relationshipsOf } from "./relationships";

/** Parts that can be reached from the package's own relationships. */
export function reachableParts(from: OfficePackage): Set<string> {
  const reached = new Set<string>();
  const open = [""];
  for (let part = open.pop(); part !== undefined; part = open.pop())
    for (const one of relationshipsOf(from, part))
      if (!one.external && from.has(one.target) && !reached.has(one.target)) {
        reached.add(one.target);
        open.push(one.target);
      }
  return reached;
}

/** Takes out the parts that were reachable `before` and are no longer: those of a deleted sheet. */
export function removeUnreachable(from: OfficePackage, before: ReadonlySet<string>): void {
  const now = reachableParts(from);
  for (const part of before) {
    if (now.has(part)) continue;
    from.remove(part);
    from.remove(relationshipsPath(part));
    forgetContentType(from, part);
  }
}
