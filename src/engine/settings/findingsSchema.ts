import * as v from "valibot";
import { defaultFindings } from "../findings/settings";
import { share, strictObject, within } from "./parts";

const { concentration, bigProduct, profitless, terms, credit } = defaultFindings();

/** `{ "concentration": { "top1": 0.2 } }`: from where on something is a finding. */
export const findingsSchema = strictObject({
  concentration: v.optional(
    strictObject({
      top1: v.optional(share, concentration.top1),
      hhi: v.optional(share, concentration.hhi),
    }),
    {},
  ),
  bigProduct: v.optional(strictObject({ top: v.optional(share, bigProduct.top) }), {}),
  profitless: v.optional(strictObject({ below: v.optional(share, profitless.below) }), {}),
  terms: v.optional(strictObject({ above: v.optional(share, terms.above) }), {}),
  credit: v.optional(
    strictObject({
      paymentReputation: v.optional(within(5, "settings.notOutOf5"), credit.paymentReputation),
    }),
    {},
  ),
});
