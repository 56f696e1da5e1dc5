import { walk } from './opened-package';
import { SEQUENCES } from './sequences';
import type { StructureRule } from './structure-rule';

/** What holds for every part of a package. */
export const PACKAGE_RULES: readonly StructureRule[] = [
  {
    says: 'every part has a content type and is referred to',
    *problems({ parts, references }) {
      const types = parts.get('[Content_Types].xml')?.children ?? [];
      const extensions = new Set(types.flatMap(({ attributes }) => attributes.Extension ?? []));
      const overrides = new Set(types.flatMap(({ attributes }) => attributes.PartName ?? []));
      const targets = new Set(references.map(({ target }) => target));
      for (const name of parts.keys()) {
        if (name === '[Content_Types].xml' || name.endsWith('.rels')) continue;
        if (!overrides.has(`/${name}`) && !extensions.has(name.replace(/^.*\./, ''))) yield `${name} has no content type`;
        if (!targets.has(name)) yield `nothing refers to ${name}`;
      }
      for (const name of overrides) if (!parts.has(name.slice(1))) yield `${name} has a content type and does not exist`;
    },
  },
  {
    says: 'every relationship leads to a part, and every r:id to a relationship',
    *problems({ parts, references }) {
      for (const { from, target, isExternal } of references)
        if (!isExternal && !parts.has(target)) yield `${from} refers to ${target}, which is missing`;
      for (const [name, root] of parts)
        for (const node of walk(root)) {
          const id = node.attributes['r:id'];
          if (id !== undefined && !references.some((reference) => reference.from === name && reference.id === id))
            yield `${name} uses ${id}, which is no relationship`;
        }
    },
  },
  {
    says: 'elements stand in the order of the schemas',
    *problems({ parts }) {
      for (const [name, root] of parts)
        for (const node of walk(root)) {
          const sequence = SEQUENCES[node.name];
          if (!sequence) continue;
          let last = -1;
          for (const child of node.children) {
            const at = sequence.indexOf(child.name);
            if (at < 0) yield `${name}: ${child.name} has no place in ${node.name}`;
            else if (at < last) yield `${name}: ${child.name} comes too late in ${node.name}`;
            last = Math.max(last, at);
          }
        }
    },
  },
  {
    says: 'counts are right',
    *problems({ parts }) {
      for (const [name, root] of parts)
        for (const node of walk(root)) {
          // The list of texts counts their uses, and says apart how many there are.
          const count = node.name === 'sst' ? node.attributes.uniqueCount : node.attributes.count;
          if (count !== undefined && Number(count) !== node.children.length)
            yield `${name}: ${node.name} counts ${count}, not ${node.children.length}`;
        }
    },
  },
];
