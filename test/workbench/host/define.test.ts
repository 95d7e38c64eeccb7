import { join } from "node:path";
import ts from "typescript";

/** Definitions as somebody might write them, each with whether it must compile. */
const FIXTURES: Record<string, { compiles: boolean; members: string }> = {
  "the right member": { compiles: true, members: `properties: { address: () => "A1" }` },
  "a misspelled property": { compiles: false, members: `properties: { adress: () => "A1" }` },
  "a misspelled method": { compiles: false, members: `methods: { getCel: () => null }` },
  "a property among the methods": { compiles: false, members: `methods: { address: () => null }` },
  "a navigation among the properties": { compiles: false, members: `properties: { format: () => null }` },
  "a property of the wrong type": { compiles: false, members: `properties: { rowCount: () => "1" }` },
  "an event that the class does not have": {
    compiles: false,
    members: `events: { onChanged: { type: 1, registration: "X", target: () => "" } }`,
  },
};

const root = join(__dirname, "../../..");
const FOLDER = join(root, "src/workbench/host/classes");

test("what Excel does not have does not compile", () => {
  const sources = new Map(
    Object.entries(FIXTURES).map(([title, { members }], index) => [
      join(FOLDER, `fixture${index}.ts`),
      {
        title,
        text: `import { define } from "../define";\nexport const fixture = define({ className: "Range", introduced: "1.1", ${members} });`,
      },
    ]),
  );
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: [...sources.keys()] },
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost(options);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.getSourceFile = (path, language) => {
    const fixture = sources.get(path);
    return fixture ? ts.createSourceFile(path, fixture.text, language) : getSourceFile(path, language);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  const compiled = [...sources].map(([path, { title }]) => {
    const source = program.getSourceFile(path);
    return [title, source !== undefined && program.getSemanticDiagnostics(source).length === 0];
  });
  expect(Object.fromEntries(compiled)).toEqual(
    Object.fromEntries(Object.entries(FIXTURES).map(([title, { compiles }]) => [title, compiles])),
  );
});
