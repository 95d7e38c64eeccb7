import type { Plugin, PluginCtor, Univer } from "@univerjs/core";

type Entry = PluginCtor<Plugin> | readonly [plugin: PluginCtor<Plugin>, config?: unknown];

/** Registers plugins as presets name them; one that stands in two presets counts once, the first time. */
export function registerPlugins(univer: Univer, plugins: readonly Entry[]): void {
  const known = new Set<string>();
  for (const entry of plugins) {
    const [plugin, config] = typeof entry === "function" ? [entry] : entry;
    if (known.has(plugin.pluginName)) continue;
    known.add(plugin.pluginName);
    univer.registerPlugin(plugin, config);
  }
}
