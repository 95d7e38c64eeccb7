import { SaxesParser } from "saxes";

interface Options {
  /** Names keep their prefix; look-ups go by local name. */
  xmlns: false;
  /** Several elements side by side instead of one document. */
  fragment: boolean;
  /** Needed by whoever cuts the text apart; costs a little time. */
  position: boolean;
}

/** A streaming parser that throws at the first thing that is not well-formed. */
export const xmlParser = (options: Omit<Options, "xmlns">): SaxesParser<Options> =>
  new SaxesParser<Options>({ ...options, xmlns: false });
