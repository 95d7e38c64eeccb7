/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection */
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
