/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection */
import { emptyContent } from "../../../src/workbench/workbook";
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const REVIEW = "http://schemas.contoso.com/review/1.0";
const xml = (text: string): string =>
  `<r:Reviewers xmlns:r="${REVIEW}"><r:Name>${text}</r:Name></r:Reviewers>`;
const parts = <T>(
  batch: (parts: Excel.CustomXmlPartCollection, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => batch(context.workbook.customXmlParts, context));

test("a part is added, read, changed and deleted", async () => {
  await parts(async (all, context) => {
    const part = all.add(xml("Juan")).load("id,namespaceUri");
    await context.sync();
    expect(part.namespaceUri).toBe(REVIEW);
    const again = all.getItem(part.id);
    again.setXml("<plain/>");
    const text = again.getXml();
    again.load("namespaceUri");
    await context.sync();
    expect([text.value, again.namespaceUri]).toEqual(["<plain/>", ""]);
    again.delete();
    const gone = all.getItemOrNullObject(part.id);
    const count = all.getCount();
    await context.sync();
    expect([gone.isNullObject, count.value]).toEqual([true, 0]);
  });
});

test("parts that the file brought along are there, by their own ids, and go on in the workbook", async () => {
  workbench.close();
  const id = "{B1F0A4C2-61C3-4D0B-9A55-0E5B6C1F7A10}";
  const customXml = [{ id, namespace: REVIEW, xml: xml("Juan") }];
  workbench = await openWorkbench({ content: { ...emptyContent(), customXml } });
  const { book } = workbench;
  await parts(async (all, context) => {
    const part = all.getByNamespace(REVIEW).getOnlyItem().load("id");
    const text = part.getXml();
    await context.sync();
    expect([part.id, text.value, book.journal.customXml]).toEqual([id, xml("Juan"), false]);
    all.getItem(id).setXml(xml("Hong"));
    const added = all.add("<mine/>").load("id");
    await context.sync();
    expect(added.id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
    expect([...book.customXml().values()]).toEqual([
      { id, namespace: REVIEW, xml: xml("Hong") },
      { id: added.id, namespace: "", xml: "<mine/>" },
    ]);
    expect([book.journal.customXml, book.journal.workbook]).toEqual([true, false]);
  });
});

test("a part of nobody's is neither read nor changed; nor is a text that is no XML taken for one", async () => {
  const run = (change: (all: Excel.CustomXmlPartCollection) => void) =>
    parts(async (all, context) => {
      change(all);
      await context.sync();
    });
  const refused = async (change: (all: Excel.CustomXmlPartCollection) => void): Promise<string> =>
    (await rejection(run(change))).code;
  expect(await refused((all) => all.getItem("{nobody's}").setXml("<a/>"))).toBe("ItemNotFound");
  await run((all) => all.add(xml("Juan")));
  expect(await refused((all) => all.getByNamespace(REVIEW).getOnlyItem().setXml("<a>"))).toBe(
    "InvalidArgument",
  );
  expect([...workbench.book.customXml().values()].map((part) => part.xml)).toEqual([xml("Juan")]);
});

test("parts of one namespace; the only one of them", async () => {
  await parts(async (all, context) => {
    all.add("<other/>");
    all.add(xml("Juan"));
    const scoped = all.getByNamespace(REVIEW);
    const only = scoped.getOnlyItem().getXml();
    await context.sync();
    expect(only.value).toBe(xml("Juan"));
    all.add(xml("Hong"));
    const count = scoped.getCount();
    const none = scoped.getOnlyItemOrNullObject();
    await context.sync();
    expect([count.value, none.isNullObject]).toEqual([2, true]);
  });
  const error = await rejection(
    parts(async (all, context) => {
      all.getByNamespace(REVIEW).getOnlyItem().load("id");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidOperation");
});

test.each(["", "no markup", "<open>", "<a></b>", "<a/><b/>"])("%j is no XML", async (text) => {
  const error = await rejection(
    parts(async (all, context) => {
      all.add(text);
      await context.sync();
    }),
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual([
    "InvalidArgument",
    "CustomXmlPartCollection.add",
  ]);
});
