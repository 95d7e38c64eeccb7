import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** The floor of the manifest (officejs.md, "Requirement sets"). */
const FLOOR = [1, 9] as const;
const ROOM = path.resolve(__dirname, "../../src/excel");

interface Use {
  /** "Class.member", as the reference lists it. */
  member: string;
  version: readonly [number, number];
  place: string;
  /** Highest set that the function around it asks for at run time; null = it asks for none. */
  gate: readonly [number, number] | null;
}

/** Every member of the Excel object model that the room names, load paths included, with its requirement set. */
function usesOf(files: readonly string[], sources?: ReadonlyMap<string, string>): Use[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: ["office-js"],
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (name) => sources?.get(name) ?? readFile(name);
  host.fileExists = (name) => sources?.has(name) === true || fileExists(name);
  const program = ts.createProgram(files, options, host);
  const checker = program.getTypeChecker();
  const uses: Use[] = [];

  const add = (symbol: ts.Symbol | undefined, node: ts.Node) => {
    for (const declaration of symbol?.declarations ?? []) {
      const owner = declaration.parent;
      if (!declaration.getSourceFile().fileName.includes("@types/office-js")) continue;
      if (!ts.isClassDeclaration(owner) && !ts.isInterfaceDeclaration(owner)) continue;
      const version = versionOf(declaration) ?? versionOf(owner);
      if (!version || !symbol) continue;
      const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
      const place = `${path.relative(ROOM, node.getSourceFile().fileName)}:${line + 1}`;
      uses.push({ member: `${owner.name?.text ?? ""}.${symbol.name}`, version, place, gate: gateOf(node) });
      return;
    }
  };
  const addLoadPath = (type: ts.Type, steps: readonly string[], node: ts.Node) => {
    let here = type;
    for (const step of steps) {
      const symbol = checker.getPropertyOfType(here, step);
      add(symbol, node);
      if (!symbol)
        throw new Error(`${node.getSourceFile().fileName}: nothing named “${step}” can be loaded here.`);
      const next = checker.getTypeOfSymbolAtLocation(symbol, node);
      here = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name), node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
      add(
        checker.getPropertyOfType(
          checker.getTypeAtLocation(node.parent),
          (node.propertyName ?? node.name).getText(),
        ),
        node,
      );
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [argument] = node.arguments;
      if (node.expression.name.text === "load" && argument) {
        const paths = checker.getTypeAtLocation(argument);
        const text = paths.isStringLiteral() ? paths.value : constantText(argument, checker);
        const type = checker.getTypeAtLocation(node.expression.expression);
        for (const one of text.split(","))
          addLoadPath(checker.getNonNullableType(type), one.trim().split("/"), node);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not in the program.`);
    visit(source);
  }
  return uses;
}

/** The text of a load path: a literal, a constant, or a template of them. */
function constantText(node: ts.Expression, checker: ts.TypeChecker): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return (
      node.head.text +
      node.templateSpans.map((span) => constantText(span.expression, checker) + span.literal.text).join("")
    );
  const type = checker.getTypeAtLocation(node);
  if (type.isStringLiteral()) return type.value;
  throw new Error(`A load path must be a constant: ${node.getText()}`);
}

function versionOf(declaration: ts.Node): readonly [number, number] | null {
  const notes = ts
    .getJSDocCommentsAndTags(declaration)
    .map((note) => note.getText())
    .join("\n");
  const found = /\[Api set: ExcelApi (\d+)\.(\d+)/.exec(notes);
  return found ? [Number(found[1]), Number(found[2])] : null;
}

function gateOf(node: ts.Node): readonly [number, number] | null {
  let around: ts.Node | undefined = node;
  while (around && !ts.isFunctionDeclaration(around)) around = around.parent;
  const found = [...(around?.getText() ?? "").matchAll(/\bsupports\("(\d+)\.(\d+)"\)/g)];
  const versions = found.map(([, major, minor]) => [Number(major), Number(minor)] as const);
  return versions.sort(compare).at(-1) ?? null;
}

function compare(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0] || a[1] - b[1];
}

function beyondFloor(uses: readonly Use[]): string[] {
  return uses
    .filter(({ version, gate }) => compare(version, FLOOR) > 0 && (!gate || compare(gate, version) < 0))
    .map(({ member, version, place }) => `${member} needs ExcelApi ${version.join(".")} (${place})`);
}

/** Every file that asks for a newer set, and the suite that runs it in an Excel without that set. */
const FALLBACKS: Readonly<Record<string, string>> = {
  "accounts/growTable.ts 1.13": "app/profiles.test.ts",
  "apply/askDrawings.ts 1.10": "app/awkward/neighbours.test.ts",
  "apply/askStanding.ts 1.12": "app/profiles.test.ts",
  "core/inExcel.ts 1.20": "app/profiles.test.ts",
  "core/mergedCells.ts 1.13": "app/awkward/layout.test.ts",
  "core/othersOnSheet.ts 1.10": "excel/accounts/putBackAccounts.test.ts",
  "core/othersOnSheet.ts 1.18": "excel/accounts/putBackAccounts.test.ts",
  "core/referredTo.ts 1.15": "excel/core/takeSheetAway.test.ts",
  "core/tableColumns.ts 1.13": "app/awkward/neighbours.test.ts",
  "fix/notSpilled.ts 1.12": "app/profiles.test.ts",
  "rows/prepareAnswer.ts 1.12": "app/profiles.test.ts",
  "session/onDataChange.ts 1.14": "app/watch.test.ts",
  "source/culture.ts 1.11": "app/profiles.test.ts",
  "store/growLog.ts 1.13": "app/profiles.test.ts",
};
const CHECK = /\bsupports\("(\d+\.\d+)"\)/g;

const files = readdirSync(ROOM, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => path.join(ROOM, file));

describe("requirement sets of src/excel", () => {
  test("every Excel member is at or below ExcelApi 1.9, or behind a run-time check", () => {
    const uses = usesOf(files);
    expect(new Set(uses.map(({ member }) => member)).size).toBeGreaterThan(80);
    expect(beyondFloor(uses)).toEqual([]);
  });

  test("every run-time check has a fallback, and a suite that runs in an Excel without the set", () => {
    const checks = files.flatMap((file) => {
      // Examples in comments are no checks.
      const code = readFileSync(file, "utf8").replaceAll(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, "");
      const name = path.relative(ROOM, file).replaceAll(path.sep, "/");
      return [...code.matchAll(CHECK)].map(([, version = ""]) => `${name} ${version}`);
    });
    expect([...new Set(checks)].sort()).toEqual(Object.keys(FALLBACKS).sort());
    for (const suite of new Set(Object.values(FALLBACKS)))
      expect(readFileSync(path.join(__dirname, "..", suite), "utf8")).toMatch(/"(floor|excel-2021)"/);
    // What is at or below the floor is always there: asking for it would hide that.
    for (const check of checks) {
      const [major = 0, minor = 0] = (check.split(" ")[1] ?? "").split(".").map(Number);
      expect({ check, isNewer: compare([major, minor], FLOOR) > 0 }).toEqual({ check, isNewer: true });
    }
  });

  test("the check itself sees a newer member, in code and in a load path, and a gate around it", () => {
    const file = path.join(ROOM, "example.ts");
    const source = `
      declare function supports(version: string): boolean;
      export function bare(table: Excel.Table, range: Excel.Range) { table.resize("A1:B2"); range.load("values,hasSpill"); }
      export function gated(table: Excel.Table) { if (supports("1.13")) table.resize("A1:B2"); }
      export function gatedTooLow(table: Excel.Table) { if (supports("1.12")) table.resize("A1:B2"); }`;
    expect(beyondFloor(usesOf([file], new Map([[file, source]])))).toEqual([
      "Table.resize needs ExcelApi 1.13 (example.ts:3)",
      "Range.hasSpill needs ExcelApi 1.12 (example.ts:3)",
      "Table.resize needs ExcelApi 1.13 (example.ts:5)",
    ]);
  });
});
