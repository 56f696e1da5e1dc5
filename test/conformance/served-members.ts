import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { ApiObject, membersOf, type Member } from '../../src/host/objects/api-object';

const load = createRequire(__filename);
const OBJECTS = resolve(__dirname, '../../src/host/objects');

/** What the host serves, by the names of Excel's documentation: class → member → how. */
export function servedMembers(): ReadonlyMap<string, ReadonlyMap<string, Member>> {
  const served = new Map<string, Map<string, Member>>();
  for (const file of readdirSync(OBJECTS).sort())
    for (const exported of Object.values(load(join(OBJECTS, file)) as Record<string, unknown>)) {
      if (!isApiClass(exported) || exported.className === '') continue;
      const members = served.get(exported.className) ?? new Map<string, Member>();
      for (const [name, member] of membersOf(exported)) members.set(documentedName(exported.className, name), member);
      served.set(exported.className, members);
    }
  return served;
}

const isApiClass = (value: unknown): value is typeof ApiObject => typeof value === 'function' && value.prototype instanceof ApiObject;

/** `GetRange` → `getRange`, `_RegisterDataChangedEvent` → `onChanged`. Names of the protocol alone keep their underscore. */
function documentedName(className: string, name: string): string {
  const event = /^_Register(\w+)Event$/.exec(name)?.[1];
  if (event !== undefined) return `on${EVENT_NAMES[event] ?? event}`;
  const alias = ALIASES[`${className}.${name}`];
  return alias ?? (name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1));
}

const EVENT_NAMES: Readonly<Record<string, string>> = { DataChanged: 'Changed' };

/** Members that the client asks for under another name than the documentation's. */
const ALIASES: Readonly<Record<string, string>> = { 'Worksheet.Gridlines': 'showGridlines', 'Worksheet.Headings': 'showHeadings' };
