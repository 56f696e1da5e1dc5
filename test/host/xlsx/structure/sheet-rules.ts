import { overlap, parseArea } from './area';
import { everywhere, everywhereIn, sheets, type Node } from './opened-package';
import type { StructureRule } from './structure-rule';

/** What holds for the workbook and what stands on its sheets beside cells and tables. */
export const SHEET_RULES: readonly StructureRule[] = [
  {
    says: 'validation keeps to what Excel takes',
    *problems({ parts }) {
      for (const [name, root] of sheets(parts))
        for (const node of everywhere(root, 'dataValidation')) {
          const { attributes, children } = node;
          const [first] = children;
          if (!attributes.sqref) yield `${name}: a validation for no cells`;
          if (!first || first.text === '') yield `${name}: a validation without a condition`;
          if (first?.text.startsWith('"') && first.text.length > 257)
            yield `${name}: a written list of ${first.text.length} characters`;
          for (const [attribute, most] of [
            ['promptTitle', 32],
            ['errorTitle', 32],
            ['prompt', 255],
            ['error', 255],
          ] as const)
            if ((attributes[attribute]?.length ?? 0) > most) yield `${name}: ${attribute} has more than ${most} characters`;
        }
    },
  },
  {
    says: 'conditional formats have priorities of their own',
    *problems({ parts }) {
      for (const [name, root] of sheets(parts)) {
        // A data bar in the extension list refines one that has its priority already.
        const extended = [...everywhere(root, 'x14:cfRule')].filter(({ attributes }) => attributes.type !== 'dataBar');
        const rules = [...everywhere(root, 'cfRule'), ...extended];
        const priorities = rules.map(({ attributes }) => Number(attributes.priority));
        if (new Set(priorities).size !== priorities.length || priorities.some((priority) => !(priority > 0)))
          yield `${name}: priorities ${priorities.join(', ')}`;
      }
    },
  },
  {
    says: 'sheets and names are valid and unique',
    *problems({ parts }) {
      const workbook = parts.get('xl/workbook.xml');
      if (!workbook) {
        yield 'there is no workbook';
        return;
      }
      const sheetNames = [...everywhere(workbook, 'sheet')].map(({ attributes }) => attributes.name ?? '');
      const ids = [...everywhere(workbook, 'sheet')].map(({ attributes }) => attributes.sheetId);
      if (new Set(sheetNames.map((name) => name.toLowerCase())).size !== sheetNames.length) yield 'two sheets share a name';
      if (new Set(ids).size !== ids.length) yield 'two sheets share an id';
      for (const name of sheetNames)
        if (name.length > 31 || name === '' || /[\\/?*[\]:]|^'|'$/.test(name)) yield `no sheet can be called ${name}`;
      const visible = [...everywhere(workbook, 'sheet')].map(({ attributes }) => attributes.state === undefined);
      const active = Number([...everywhere(workbook, 'workbookView')][0]?.attributes.activeTab ?? 0);
      if (!visible[active]) yield 'the active sheet is hidden or missing';
      const seen = new Set<string>();
      for (const { attributes, text } of everywhere(workbook, 'definedName')) {
        const key = `${attributes.localSheetId ?? ''}!${attributes.name?.toLowerCase()}`;
        if (seen.has(key)) yield `the name ${attributes.name} is there twice`;
        seen.add(key);
        if (Number(attributes.localSheetId ?? 0) >= sheetNames.length)
          yield `the name ${attributes.name} belongs to no sheet`;
        if (
          !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(attributes.name ?? '') ||
          /^[A-Za-z]{1,3}\d+$/.test(attributes.name ?? '')
        )
          yield `no name can be ${attributes.name}`;
        if (text === '') yield `the name ${attributes.name} says nothing`;
        if ((attributes.comment?.length ?? 0) > 255) yield `the comment of ${attributes.name} is too long`;
      }
    },
  },
  {
    says: 'merged areas are larger than a cell, and apart from each other and from tables',
    *problems({ parts, references }) {
      for (const [name, root] of sheets(parts)) {
        const tables = references
          .filter(({ from, type }) => from === name && type === 'table')
          .flatMap(({ target }) => parts.get(target)?.attributes.ref ?? []);
        const taken = tables.map(parseArea);
        for (const { attributes } of everywhere(root, 'mergeCell')) {
          const area = parseArea(attributes.ref ?? '');
          if (area.top === area.bottom && area.left === area.right) yield `${name}: ${attributes.ref} is a single cell`;
          if (taken.some((other) => overlap(other, area))) yield `${name}: ${attributes.ref} overlaps`;
          taken.push(area);
        }
      }
    },
  },
  {
    says: 'notes have one box each',
    *problems({ parts, references }) {
      for (const [name, root] of sheets(parts)) {
        const of = (type: string): Node[] =>
          references
            .filter((one) => one.from === name && one.type === type)
            .flatMap(({ target }) => parts.get(target) ?? []);
        const notes = of('comments').flatMap((part) => [...everywhere(part, 'comment')]);
        const boxes = of('vmlDrawing').flatMap((part) => [...everywhere(part, 'v:shape')]);
        if (notes.length !== boxes.length) yield `${name}: ${notes.length} notes in ${boxes.length} boxes`;
        if (notes.length > 0 && [...everywhere(root, 'legacyDrawing')].length !== 1)
          yield `${name}: notes that are not drawn`;
      }
      const ids = [...everywhereIn(parts, 'v:shape')].map(({ attributes }) => attributes.id);
      if (new Set(ids).size !== ids.length) yield 'two boxes share an id';
    },
  },
];
