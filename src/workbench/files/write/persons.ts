import { declareContentType } from "../package/contentTypes";
import type { OfficePackage } from "../package/officePackage";
import { addRelationshipOfType, relationshipsOf } from "../package/relationships";
import { attribute, childrenNamed, element, prefixOf, type XmlElement } from "../xml/element";

const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const RELATIONSHIP = "http://schemas.microsoft.com/office/2017/10/relationships/person";
const TYPE = "application/vnd.ms-excel.person+xml";

/** The people of a workbook, to whom its threads of comments point. Nobody is taken out. */
export class Persons {
  private readonly path: string | undefined;
  private readonly root: XmlElement;
  private changed = false;

  constructor(
    private readonly to: OfficePackage,
    private readonly workbook: string,
  ) {
    this.path = relationshipsOf(to, workbook).find(
      (one) => one.kind === "person" && to.has(one.target),
    )?.target;
    this.root = this.path === undefined ? element("personList", { xmlns: THREADS }) : to.xml(this.path);
  }

  /** Id of a person, who is added when the file does not know them. */
  idOf({ name, email }: { name: string; email: string }): string {
    const known = childrenNamed(this.root, "person").find(
      (one) => attribute(one, "displayName") === name && (email === "" || attribute(one, "userId") === email),
    );
    if (known) return attribute(known, "id") ?? "";
    const id = this.newId();
    this.root.children.push(
      element(`${prefixOf(this.root.name)}person`, {
        displayName: name,
        id,
        userId: email === "" ? name : email,
        providerId: "None",
      }),
    );
    this.changed = true;
    return id;
  }

  newId(): string {
    return `{${crypto.randomUUID().toUpperCase()}}`;
  }

  save(): void {
    if (!this.changed) return;
    const path = this.path ?? "xl/persons/person.xml";
    this.to.set(path, this.root);
    if (this.path !== undefined) return;
    declareContentType(this.to, path, TYPE);
    addRelationshipOfType(this.to, this.workbook, RELATIONSHIP, path);
  }
}
