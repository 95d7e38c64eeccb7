import type { Told } from "./model";

/**
 * A function of one account as a model has it: for those where accounts share nothing that is worth working out once.
 *
 * @example perAccount(explainFirstSort)(result, told)(0).reason // => { id: "firstSort.core.reason", values: … }
 */
export function perAccount<Result, Said>(
  of: (result: Result, account: number, told: Told) => Said,
): (result: Result, told: Told) => (account: number) => Said {
  return (result, told) => (account) => of(result, account, told);
}
