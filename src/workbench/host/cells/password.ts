import { sha256, sha384, sha512 } from "@noble/hashes/sha2";
import type { PasswordHash } from "../../workbook/types";
import { fail } from "../errors";

/** What Excel writes today. */
const ALGORITHM = "SHA-512";
const SPINS = 100_000;
const LONGEST = 255;

const DIGESTS = new Map([
  ["SHA-256", sha256],
  ["SHA-384", sha384],
  ["SHA-512", sha512],
]);

/**
 * A password as a file keeps it: salted and hashed as often as `spinCount` says, each time with the round's number
 * (ECMA-376 part 1, 18.3.1.85 and 18.2.29). null without a password.
 *
 * @throws HostError InvalidArgument beyond 255 characters.
 */
export function hashPassword(password: string): PasswordHash | null {
  if (password === "") return null;
  if (password.length > LONGEST) return fail("InvalidArgument");
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(16)));
  const made = { algorithm: ALGORITHM, salt, spinCount: SPINS };
  return { ...made, hash: hashOf(password, made) };
}

/** Whether a password is the one that was hashed. Nothing protected without a password asks for one. */
export function isPassword(password: string, expected: PasswordHash | null): boolean {
  if (expected === null) return true;
  if (expected.algorithm === "") return legacyHash(password) === expected.hash.toUpperCase();
  return hashOf(password, expected) === expected.hash;
}

function hashOf(password: string, { algorithm, salt, spinCount }: Omit<PasswordHash, "hash">): string {
  const digest = DIGESTS.get(algorithm) ?? fail("NotImplemented");
  let hash = digest(Uint8Array.from([...fromBase64(salt), ...utf16(password)]));
  const round = new Uint8Array(hash.length + 4);
  const counter = new DataView(round.buffer);
  for (let spin = 0; spin < spinCount; spin += 1) {
    round.set(hash);
    counter.setUint32(hash.length, spin, true);
    hash = digest(round);
  }
  return toBase64(hash);
}

/**
 * Excel's 16-bit hash of before 2013 (ECMA-376 part 4, 14.7.1).
 *
 * @example legacyHash("password") // => "83AF"
 */
export function legacyHash(password: string): string {
  let hash = 0;
  for (const character of [...password].reverse()) hash = rotated(hash) ^ (character.charCodeAt(0) & 0xff);
  return (rotated(hash) ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

/** One bit to the left within 15 bits. */
const rotated = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);

function utf16(text: string): number[] {
  return Array.from(text).flatMap((_, index) => [text.charCodeAt(index) & 0xff, text.charCodeAt(index) >> 8]);
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): number[] {
  return [...atob(text)].map((character) => character.charCodeAt(0));
}
