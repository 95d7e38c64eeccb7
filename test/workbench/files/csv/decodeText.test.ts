import { decodeText } from "../../../../src/workbench/files/csv/decodeText";

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

test("the byte order mark decides and is dropped", () => {
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41))).toBe("A");
  expect(decodeText(bytes(0xff, 0xfe, 0x70, 0x65, 0x6e, 0x63))).toBe("数据");
  expect(decodeText(bytes(0xfe, 0xff, 0x65, 0x70, 0x63, 0x6e))).toBe("数据");
});

test("without one: UTF-8 when it is valid", () => {
  expect(decodeText(utf8("México,数据"))).toBe("México,数据");
});

test("else GB18030", () => {
  expect(decodeText(bytes(0xca, 0xfd, 0xbe, 0xdd, 0x2c, 0x31))).toBe("数据,1");
});

test("else Windows-1252, also where the bytes happen to be valid GB18030", () => {
  expect(decodeText(bytes(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72))).toBe("Müller");
  expect(decodeText(bytes(0x80, 0x35))).toBe("€5");
});
