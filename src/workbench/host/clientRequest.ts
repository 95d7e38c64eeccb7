import { Arguments, isHostObject } from "./arguments";
import type { HostContext } from "./context";
import { HostError, fail } from "./errors";
import { callMethod, identityOf, memberName, mustExist, navigate, writeProperty } from "./members";
import { runQuery } from "./query";
import { findService } from "./services";
import type { Service } from "./services";
import { object } from "./targets";
import type { HostObject } from "./targets";
import { ActionType, PathType } from "./wire";
import type { Action, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from "./wire";

type Resolved = HostObject | Service | null;

/** One request at work: the objects that its paths lead to, and what its actions do to them, one at a time. */
export class ClientRequest {
  private readonly answer: Required<Pick<ResponseBody, "Results" | "TraceIds">> = {
    Results: [],
    TraceIds: [],
  };
  private readonly resolved = new Map<number, Resolved>();
  /** "Class.member" that is at work, for the error's location. */
  private location: string | undefined;

  constructor(
    private readonly body: RequestBody,
    private readonly host: HostContext,
  ) {}

  /** Whether an action only writes cells, or names the rows that come next of a grid sent in pieces. */
  continuesWrite(action: Action): boolean {
    if (action.ActionType === ActionType.setProperty)
      return action.Name === "Values" || action.Name === "Formulas" || action.Name === "NumberFormat";
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    return (
      action.ActionType === ActionType.instantiate &&
      (path?.Name === "GetRow" || path?.Name === "GetBoundingRect")
    );
  }

  /** Writes what was held back. */
  write(): void {
    this.host.book.asApi(() => this.host.pendingWrite.flush());
  }

  /** The answer to all of its actions. */
  end(): ResponseBody {
    this.write();
    return this.answer;
  }

  /** Does one action and keeps what it gives. */
  run(action: Action): void {
    this.location = undefined;
    if (action.ActionType === ActionType.trace) {
      this.answer.TraceIds.push(action.Id);
      this.answer.Results.push({ ActionId: action.Id, Value: null });
      return;
    }
    this.host.book.asApi(() => {
      const target = this.resolve(action.ObjectPathId);
      this.answer.Results.push({ ActionId: action.Id, Value: this.perform(action, target) ?? null });
    });
  }

  /** "Class.member" of an action that is about to run; an error that ends it there has that location. */
  locate(action: Action): string {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const parent = action.ActionType === ActionType.instantiate ? path?.ParentObjectPathId : undefined;
    const on = this.resolve(parent ?? action.ObjectPathId);
    const member = memberName((parent === undefined ? action.Name : path?.Name) ?? "");
    this.location = [on?.className ?? "", member].filter((part) => part !== "").join(".");
    return this.location;
  }

  /** The answer to the actions before this one, and why it could not be done; what is no refusal of ours is thrown on. */
  failed(error: unknown, index: number): ResponseBody {
    if (!(error instanceof HostError)) throw error;
    this.write();
    const { code, message, httpStatusCode } = error;
    return {
      ...this.answer,
      Error: {
        Code: code,
        Message: message,
        Location: this.location,
        ActionIndex: index,
        HttpStatusCode: httpStatusCode,
      },
    };
  }

  private perform(action: Action, target: Resolved): unknown {
    if (target === null) return this.performOnNull(action);
    if ("call" in target) return this.performOnService(action, target);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return identityOf(target, this.host);
      case ActionType.query:
        this.location = target.className;
        return runQuery(target, action.QueryInfo ?? {}, "wire", this.host);
      case ActionType.queryAsJson:
        this.location = target.className;
        return runQuery(target, action.QueryInfo ?? {}, "json", this.host);
      case ActionType.method:
        return this.call(target, action.Name ?? "", action.ArgumentInfo);
      case ActionType.setProperty:
        return this.set(target, action.Name ?? "", this.args(action.ArgumentInfo)[0]);
      case ActionType.setProperties:
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(target, name, value);
        return null;
      default:
        return this.host.unimplemented(`${target.className}(action ${action.ActionType})`);
    }
  }

  /** Null objects take calls and give nothing; `getItemOrNullObject("x").delete()` is a common idiom. */
  private performOnNull(action: Action): unknown {
    if (action.ActionType === ActionType.setProperty || action.ActionType === ActionType.setProperties)
      fail("ItemNotFound");
    return action.ActionType === ActionType.queryAsJson ? { _IsNull: true } : null;
  }

  private performOnService(action: Action, service: Service): unknown {
    if (action.ActionType === ActionType.instantiate) return {};
    if (action.ActionType !== ActionType.method)
      return this.host.unimplemented(`${service.className}(action ${action.ActionType})`);
    return this.callService(service, action.Name ?? "", action.ArgumentInfo);
  }

  private callService(service: Service, name: string, info: ArgumentInfo | undefined): unknown {
    const method = memberName(name);
    this.location = `${service.className}.${method}`;
    return service.call(method, new Arguments(this.args(info)), this.host);
  }

  private call(target: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const args = new Arguments(this.args(info));
    const member = memberName(name);
    this.location = `${target.className}.${member}`;
    mustExist(target, this.host);
    const value = callMethod(target, member, args, this.host);
    this.host.undo.used(this.location);
    return isHostObject(value) ? identityOf(value, this.host) : value;
  }

  private set(target: HostObject, name: string, value: unknown): void {
    const member = memberName(name);
    const { calculation } = this.host;
    this.location = `${target.className}.${member}`;
    mustExist(target, this.host);
    writeProperty(target, member, value, this.host);
    this.host.undo.used(this.location);
    if (calculation.isManual && hasFormula(value)) calculation.ask();
  }

  private resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)] ?? fail("InvalidRequest");
    const found = this.follow(path);
    this.resolved.set(id, found);
    return found;
  }

  private follow(path: ObjectPath): Resolved {
    switch (path.ObjectPathType) {
      case PathType.root:
        return object("Workbook", null);
      case PathType.newObject:
        return findService(path.Name ?? "") ?? this.host.unimplemented(`new ${path.Name ?? ""}`);
      case PathType.referenceId:
        return this.host.references.find(path.Name ?? "") ?? fail("InvalidReference");
      case PathType.nullObject:
        return null;
      case PathType.method:
      case PathType.indexer:
      case PathType.property:
        return this.followFromParent(path);
      default:
        return fail("InvalidRequest");
    }
  }

  private followFromParent(path: ObjectPath): HostObject | null {
    const parent =
      path.ParentObjectPathId === undefined ? fail("InvalidRequest") : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    if ("call" in parent) return this.host.unimplemented(`${parent.className}.${path.Name ?? ""}`);
    const args = new Arguments(this.args(path.ArgumentInfo));
    const member = path.ObjectPathType === PathType.indexer ? "getItem" : memberName(path.Name ?? "");
    this.location = `${parent.className}.${member}`;
    mustExist(parent, this.host);
    const value =
      path.ObjectPathType === PathType.property
        ? navigate(parent, member, this.host)
        : callMethod(parent, member, args, this.host);
    if (path.ObjectPathType === PathType.method) this.host.undo.used(this.location);
    return value === null || isHostObject(value) ? value : fail("InvalidRequest");
  }

  /** Arguments with the objects that they refer to put in their places. */
  private args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference)) {
      return Array.isArray(value)
        ? value.map((entry, index) => this.argument(entry, reference[index]))
        : value;
    }
    return typeof reference === "number" && reference !== 0
      ? this.resolve(reference)
      : this.withReferences(value);
  }

  /** Objects inside of JSON arguments, such as `criteria.range`. */
  private withReferences(value: unknown): unknown {
    if (Array.isArray(value))
      return value.some((entry) => typeof entry === "object" && entry !== null && !Array.isArray(entry))
        ? value.map((entry) => this.withReferences(entry))
        : value;
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number")
      return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.withReferences(entry)]));
  }
}

/** Whether a cell is given a formula. */
function hasFormula(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasFormula);
  return typeof value === "string" && value.startsWith("=");
}
