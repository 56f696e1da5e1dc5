import { knownPrefix } from './namespaces';

/**
 * Which prefix means which namespace at the current place of a document. Nearly all declarations stand on the root, so
 * names are resolved once and remembered until the next declaration.
 */
export class NameScope {
  private readonly scopes: ReadonlyMap<string, string>[] = [new Map()];
  private elementNames = new Map<string, string>();
  private attributeNames = new Map<string, string>();

  /** To be called for each start tag before its names are asked for; true where it declares namespaces. */
  enter(attributes: Readonly<Record<string, string>>): boolean {
    const scope = this.scopes.at(-1) ?? new Map<string, string>();
    let own: Map<string, string> | null = null;
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      own ??= new Map(scope);
      const namespace = attributes[name] ?? '';
      if (name === 'xmlns') own.set('', knownPrefix(namespace, ''));
      else if (name[5] === ':') own.set(name.slice(6), knownPrefix(namespace, name.slice(6)));
    }
    this.scopes.push(own ?? scope);
    if (own) this.forget();
    return own !== null;
  }

  /** How many prefixes mean something here. */
  get size(): number {
    return this.scopes.at(-1)?.size ?? 0;
  }

  leave(): void {
    const left = this.scopes.pop();
    if (left !== this.scopes.at(-1)) this.forget();
  }

  element(name: string): string {
    return resolve(this.elementNames, name, () => this.canonical(name, true));
  }

  /** The attributes under canonical names; the very same object where no name changes. */
  attributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    for (const name in attributes) if (this.attribute(name) !== name) return this.withoutDeclarations(attributes);
    return attributes;
  }

  withoutDeclarations(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const kept: Record<string, string> = {};
    for (const [name, value] of Object.entries(attributes))
      if (!name.startsWith('xmlns')) kept[this.attribute(name)] = value;
    return kept;
  }

  private attribute(name: string): string {
    return resolve(this.attributeNames, name, () => this.canonical(name, false));
  }

  /** A default namespace covers elements only: an attribute without a prefix belongs to its element. */
  private canonical(name: string, isElement: boolean): string {
    const colon = name.indexOf(':');
    if (colon < 0 && !isElement) return name;
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const known = this.scopes.at(-1)?.get(prefix) ?? prefix;
    const local = name.slice(colon + 1);
    return known === '' ? local : `${known}:${local}`;
  }

  private forget(): void {
    this.elementNames = new Map();
    this.attributeNames = new Map();
  }
}

function resolve(known: Map<string, string>, name: string, work: () => string): string {
  let resolved = known.get(name);
  if (resolved === undefined) known.set(name, (resolved = work()));
  return resolved;
}
