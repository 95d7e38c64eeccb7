/** Objects that the client makes for itself with `new`: the add-in's shared runtime and its keyboard shortcuts. */
import type { Arguments } from "./arguments";
import type { HostContext } from "./context";

type ServiceMethod = (args: Arguments, host: HostContext) => unknown;

export interface Service {
  readonly className: string;
  call(method: string, args: Arguments, host: HostContext): unknown;
}

function service(className: string, methods: Readonly<Record<string, ServiceMethod>>): Service {
  return {
    className,
    call(method, args, host) {
      const found = Object.hasOwn(methods, method) ? methods[method] : undefined;
      return found === undefined ? host.unimplemented(`${className}.${method}`) : found(args, host);
    },
  };
}

const nothing: ServiceMethod = () => null;

const SERVICES: Readonly<Record<string, Service>> = {
  "Microsoft.InternalService.AddinInternalService": service("AddinInternalService", {
    notifyActionHandlerReady: nothing,
  }),
  "Microsoft.AppRuntime.AppRuntimeService": service("AppRuntimeService", {
    getAppRuntimeState: (_args, host) => (host.runtime.visibility === "Taskpane" ? "Visible" : "Background"),
    setAppRuntimeState: (args, host) => {
      host.runtime.visibility = args.text(0) === "Visible" ? "Taskpane" : "Hidden";
      host.events.pushVisibility(host.runtime.visibility);
      return null;
    },
  }),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": service("AppRuntimePersistenceService", {
    getAppRuntimeStartState: (_args, host) => host.runtime.startup,
    setAppRuntimeStartState: (args, host) => {
      host.runtime.startup = args.text(0);
      return null;
    },
  }),
  "Microsoft.Office.ActionService": service("ActionService", {
    getShortcuts: () => ({}),
    areShortcutsInUse: (args) => {
      const asked = args.raw(0);
      return Array.isArray(asked) ? asked.map(() => false) : [];
    },
    replaceShortcuts: nothing,
  }),
};

/** What `new Name()` of the client stands for here. */
export function findService(name: string): Service | undefined {
  return Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
}
