/** An element of a part, with names in the prefixes of `namespaces.ts`. */
export class XmlElement {
  /** All text directly inside, joined. */
  text = '';
  readonly children: XmlElement[] = [];

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
  ) {}

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** Follows a path of child names; undefined where a step is missing. */
  at(...path: string[]): XmlElement | undefined {
    return path.reduce<XmlElement | undefined>((here, name) => here?.child(name), this);
  }

  /** Every element of this name at any depth, in document order. */
  *deep(name: string): Generator<XmlElement> {
    for (const child of this.children) {
      if (child.name === name) yield child;
      yield* child.deep(name);
    }
  }

  /** The attribute, or undefined where it is absent. */
  get(name: string): string | undefined {
    return this.attributes[name];
  }

  /** A finite number, or undefined where the attribute is absent or none. */
  number(name: string): number | undefined {
    const text = this.attributes[name];
    const value = text === undefined || text.trim() === '' ? NaN : Number(text);
    return Number.isFinite(value) ? value : undefined;
  }

  /** An xsd:boolean; `fallback` where the attribute is absent. */
  flag(name: string, fallback = false): boolean {
    const text = this.attributes[name];
    return text === undefined ? fallback : text === '1' || text === 'true' || text === 'on';
  }
}
