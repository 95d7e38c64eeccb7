import { faultSuite } from "./support/faultSuite";

// The pauses between tries are looked at in test/excel/core/again; here they would only take time.
jest.mock("../../src/excel/core/wait", () => ({ wait: () => Promise.resolve() }));

faultSuite("orders");
