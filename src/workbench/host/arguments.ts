import type { ClassName, HostObject, Targets } from "./targets";
import { fail } from "./errors";

/** A method's arguments, as they came over the wire. Reading one that is not what it must be is InvalidArgument. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  get length(): number {
    return this.values.length;
  }

  raw(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    return asText(this.values[index]);
  }

  integer(index: number, otherwise?: number): number {
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    return asInteger(this.values[index]);
  }

  boolean(index: number, otherwise?: boolean): boolean {
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    return asBoolean(this.values[index]);
  }

  oneOf<T extends string>(index: number, choices: readonly T[], otherwise?: T): T {
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    return asOneOf(this.values[index], choices);
  }

  /** The target of an object argument, or undefined when the argument is no object of that class. */
  target<K extends ClassName>(index: number, className: K): Targets[K] | undefined {
    const value = this.values[index];
    return isHostObject(value) && isOf(value, className) ? value.target : undefined;
  }
}

/** Marks the objects among a request's arguments, whose other arguments are plain JSON. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "target" in value;
}

function isOf<K extends ClassName>(
  value: { className: ClassName; target: unknown },
  className: K,
): value is { className: K; target: Targets[K] } {
  return value.className === className;
}

/**
 * The text that was sent.
 *
 * @throws HostError InvalidArgument for anything else, as the others here
 */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : fail("InvalidArgument");
}

/** The finite number that was sent. */
export function asNumber(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : fail("InvalidArgument");
}

/** The whole number that was sent. */
export function asInteger(value: unknown): number {
  return Number.isInteger(value) ? asNumber(value) : fail("InvalidArgument");
}

/** True or false as sent; 1 and "true" are refused, as in Excel. */
export function asBoolean(value: unknown): boolean {
  return typeof value === "boolean" ? value : fail("InvalidArgument");
}

/** Excel takes its enumerations in any case. */
export function asOneOf<T extends string>(value: unknown, choices: readonly T[]): T {
  const text = asText(value).toLowerCase();
  return choices.find((choice) => choice.toLowerCase() === text) ?? fail("InvalidArgument");
}

/** The plain object that was sent. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : fail("InvalidArgument");
}
