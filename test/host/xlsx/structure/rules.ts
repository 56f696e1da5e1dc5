import { everywhere, type Node, type OpenedPackage } from './opened-package';
import { SEQUENCES } from './sequences';

/** A rule that real Excel holds a file to: each problem is one line. */
export interface StructureRule {
  readonly says: string;
  readonly problems: (opened: OpenedPackage) => Iterable<string>;
}

const MAIN = /^xl\/worksheets\/sheet\d+\.xml$/;

export const STRUCTURE_RULES: readonly StructureRule[] = [
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
          const sequence = name === 'xl/styles.xml' || node.name !== 'border' ? SEQUENCES[node.name] : undefined;
          if (!sequence || (node.name === 'c' && !MAIN.test(name))) continue;
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
          const count = node.attributes.count;
          if (count !== undefined && node.name !== 'sst' && Number(count) !== node.children.length && node.name !== 'metadataType')
            if (!/Metadata$|metadataTypes/.test(node.name) || node.children.length !== Number(count)) yield `${name}: ${node.name} counts ${count}, not ${node.children.length}`;
        }
    },
  },
  {
    says: 'rows and cells ascend, once each, and rows hold only their own cells',
    *problems({ parts }) {
      for (const [name, root] of sheets(parts)) {
        let lastRow = 0;
        for (const row of everywhere(root, 'row')) {
          const number = Number(row.attributes.r);
          if (number <= lastRow) yield `${name}: row ${number} after row ${lastRow}`;
          lastRow = number;
          let lastColumn = 0;
          for (const { attributes } of row.children) {
            const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d+)$/.exec(attributes.r ?? '') ?? [];
            if (Number(digits) !== number) yield `${name}: ${attributes.r} in row ${number}`;
            if (columnNumber(letters) <= lastColumn) yield `${name}: ${attributes.r} out of order`;
            lastColumn = columnNumber(letters);
          }
        }
      }
    },
  },
  {
    says: 'styles, strings and differential formats exist',
    *problems({ parts }) {
      const styles = parts.get('xl/styles.xml');
      const size = (list: string): number => styles?.children.find(({ name }) => name === list)?.children.length ?? 0;
      const strings = parts.get('xl/sharedStrings.xml')?.children.length ?? 0;
      for (const [name, root] of sheets(parts))
        for (const node of walk(root)) {
          const style = node.attributes[node.name === 'col' ? 'style' : 's'];
          if (['c', 'row', 'col'].includes(node.name) && style !== undefined && Number(style) >= size('cellXfs')) yield `${name}: no style ${style}`;
          if (node.attributes.dxfId !== undefined && Number(node.attributes.dxfId) >= size('dxfs')) yield `${name}: no differential format`;
          if (node.name === 'c' && node.attributes.t === 's' && !(Number(node.children[0]?.text) < strings)) yield `${name}: no shared string`;
        }
      for (const xf of styles ? everywhere(styles, 'xf') : [])
        for (const [attribute, list] of [['fontId', 'fonts'], ['fillId', 'fills'], ['borderId', 'borders'], ['xfId', 'cellStyleXfs']] as const)
          if (Number(xf.attributes[attribute] ?? 0) >= size(list)) yield `styles: no ${attribute} ${xf.attributes[attribute]}`;
    },
  },
  {
    says: 'formulas are in the form of files',
    *problems({ parts }) {
      for (const [name, root] of parts)
        for (const node of walk(root)) {
          if (!/^(f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula|c:f)$/.test(node.name)) continue;
          const code = node.text.replace(/"(?:[^"]|"")*"/g, '""');
          if (code.startsWith('=')) yield `${name}: a formula begins with = (${node.text})`;
          if (/\[\s*@|\[#This Row\](?!\s*[\],])/.test(code)) yield `${name}: @ in brackets (${node.text})`;
          if (/(^|[^\p{L}\p{N}_.'\]])\[(?!\d+\])/u.test(code.replace(/\[\[|\],\s*\[|\]:\[/g, ''))) yield `${name}: a reference without its table (${node.text})`;
          if (/(?<![.\w])(?:TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|XLOOKUP|XMATCH|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|LET|IFNA|DAYS|AGGREGATE)\(/.test(code))
            yield `${name}: a newer function without its prefix (${node.text})`;
          if (node.text.length > 8192) yield `${name}: a formula of ${node.text.length} characters`;
        }
    },
  },
  {
    says: 'tables are unique, apart, named as their headers, and within their sheets',
    *problems({ parts, references }) {
      const seen = { id: new Set<string>(), name: new Set<string>() };
      const strings = (parts.get('xl/sharedStrings.xml')?.children ?? []).map((item) => item.children.map(({ text }) => text).join(''));
      const names = new Set([...everywhereIn(parts, 'definedName')].map(({ attributes }) => attributes.name?.toLowerCase()));
      for (const [sheetName, root] of sheets(parts)) {
        const own = references.filter(({ from, type }) => from === sheetName && type === 'table').flatMap(({ target }) => parts.get(target) ?? []);
        const listed = [...everywhere(root, 'tablePart')].length;
        if (listed !== own.length) yield `${sheetName}: ${listed} of ${own.length} tables listed`;
        const taken: Area[] = [];
        for (const table of own) {
          const { id = '', displayName = '', ref = '' } = table.attributes;
          if (seen.id.has(id) || !(Number(id) > 0)) yield `table id ${id} is not unique`;
          if (seen.name.has(displayName.toLowerCase()) || names.has(displayName.toLowerCase())) yield `table name ${displayName} is taken`;
          if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(displayName)) yield `table name ${displayName} is none`;
          seen.id.add(id);
          seen.name.add(displayName.toLowerCase());
          const area = parseArea(ref);
          if (taken.some((other) => overlap(other, area))) yield `table ${displayName} overlaps another`;
          taken.push(area);
          yield* headerProblems(table, area, root, strings);
        }
      }
    },
  },
  {
    says: 'validation keeps to what Excel takes',
    *problems({ parts }) {
      for (const [name, root] of sheets(parts))
        for (const node of everywhere(root, 'dataValidation')) {
          const { attributes, children } = node;
          const [first] = children;
          if (!attributes.sqref) yield `${name}: a validation for no cells`;
          if (!first || first.text === '') yield `${name}: a validation without a condition`;
          if (first?.text.startsWith('"') && first.text.length > 257) yield `${name}: a written list of ${first.text.length} characters`;
          for (const [attribute, most] of [['promptTitle', 32], ['errorTitle', 32], ['prompt', 255], ['error', 255]] as const)
            if ((attributes[attribute]?.length ?? 0) > most) yield `${name}: ${attribute} has more than ${most} characters`;
        }
    },
  },
  {
    says: 'conditional formats have priorities of their own',
    *problems({ parts }) {
      for (const [name, root] of sheets(parts)) {
        const rules = [...everywhere(root, 'cfRule'), ...everywhere(root, 'x14:cfRule')];
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
      for (const name of sheetNames) if (name.length > 31 || name === '' || /[\\/?*[\]:]|^'|'$/.test(name)) yield `no sheet can be called ${name}`;
      const visible = [...everywhere(workbook, 'sheet')].map(({ attributes }) => attributes.state === undefined);
      const active = Number([...everywhere(workbook, 'workbookView')][0]?.attributes.activeTab ?? 0);
      if (!visible[active]) yield 'the active sheet is hidden or missing';
      const seen = new Set<string>();
      for (const { attributes, text } of everywhere(workbook, 'definedName')) {
        const key = `${attributes.localSheetId ?? ''}!${attributes.name?.toLowerCase()}`;
        if (seen.has(key)) yield `the name ${attributes.name} is there twice`;
        seen.add(key);
        if (Number(attributes.localSheetId ?? 0) >= sheetNames.length) yield `the name ${attributes.name} belongs to no sheet`;
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(attributes.name ?? '') || /^[A-Za-z]{1,3}\d+$/.test(attributes.name ?? '')) yield `no name can be ${attributes.name}`;
        if (text === '') yield `the name ${attributes.name} says nothing`;
        if ((attributes.comment?.length ?? 0) > 255) yield `the comment of ${attributes.name} is too long`;
      }
    },
  },
  {
    says: 'merged areas are larger than a cell, and apart from each other and from tables',
    *problems({ parts, references }) {
      for (const [name, root] of sheets(parts)) {
        const tables = references.filter(({ from, type }) => from === name && type === 'table').flatMap(({ target }) => parts.get(target)?.attributes.ref ?? []);
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
    says: 'texts are no longer than a cell takes, and hold only what XML can',
    *problems({ parts, texts }) {
      for (const item of parts.get('xl/sharedStrings.xml')?.children ?? []) {
        const text = item.children.map((part) => part.text).join('').replace(/_x[0-9A-F]{4}_/g, '?');
        if (text.length > 32_767) yield `a text of ${text.length} characters`;
      }
      // eslint cannot see that control characters are the subject here: they are written as escapes.
      for (const [name, text] of texts) if (/[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(text)) yield `${name} holds what XML cannot`;
    },
  },
  {
    says: 'notes have one box each',
    *problems({ parts, references }) {
      for (const [name, root] of sheets(parts)) {
        const of = (type: string): Node[] => references.filter((one) => one.from === name && one.type === type).flatMap(({ target }) => parts.get(target) ?? []);
        const notes = of('comments').flatMap((part) => [...everywhere(part, 'comment')]);
        const boxes = of('vmlDrawing').flatMap((part) => [...everywhere(part, 'v:shape')]);
        if (notes.length !== boxes.length) yield `${name}: ${notes.length} notes in ${boxes.length} boxes`;
        if (notes.length > 0 && [...everywhere(root, 'legacyDrawing')].length !== 1) yield `${name}: notes that are not drawn`;
      }
      const ids = [...everywhereIn(parts, 'v:shape')].map(({ attributes }) => attributes.id);
      if (new Set(ids).size !== ids.length) yield 'two boxes share an id';
    },
  },
];

type Area = { left: number; right: number; top: number; bottom: number };

function* headerProblems(table: Node, area: Area, sheet: Node, strings: readonly string[]): Generator<string> {
  const name = table.attributes.displayName;
  const columns = [...everywhere(table, 'tableColumn')];
  const names = columns.map(({ attributes }) => (attributes.name ?? '').replace(/_x000a_/gi, '\n'));
  if (columns.length !== area.right - area.left + 1) yield `table ${name} has ${columns.length} columns`;
  if (new Set(names.map((one) => one.toLowerCase())).size !== names.length) yield `table ${name} has two columns of one name`;
  if (new Set(columns.map(({ attributes }) => attributes.id)).size !== columns.length) yield `table ${name} has two columns of one id`;
  const headers = Number(table.attributes.headerRowCount ?? 1);
  const totals = Number(table.attributes.totalsRowCount ?? 0);
  if (area.bottom - area.top + 1 < headers + totals + 1) yield `table ${name} has no body`;
  for (const filter of everywhere(table, 'autoFilter')) {
    const filtered = parseArea(filter.attributes.ref ?? '');
    if (filtered.bottom !== area.bottom - totals || filtered.top !== area.top) yield `table ${name} filters ${filter.attributes.ref}`;
  }
  if (headers === 0) return;
  const row = [...everywhere(sheet, 'row')].find(({ attributes }) => Number(attributes.r) === area.top);
  for (const [index, wanted] of names.entries()) {
    const reference = columnLetters(area.left + index) + area.top;
    const cell = row?.children.find(({ attributes }) => attributes.r === reference);
    const text = cell?.attributes.t === 's' ? strings[Number(cell.children[0]?.text)] : undefined;
    if (text !== wanted) yield `table ${name}: the header ${reference} is ${String(text)}, not ${wanted}`;
  }
}

function sheets(parts: OpenedPackage['parts']): [string, Node][] {
  return [...parts].filter(([name]) => MAIN.test(name));
}

function* walk(root: Node): Generator<Node> {
  yield root;
  for (const child of root.children) yield* walk(child);
}

function* everywhereIn(parts: OpenedPackage['parts'], name: string): Generator<Node> {
  for (const root of parts.values()) yield* everywhere(root, name);
}

function parseArea(ref: string): Area {
  const [from = '', to = from] = ref.split(':');
  const corner = (text: string): [number, number] => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    return [columnNumber(letters), Number(digits)];
  };
  const [left, top] = corner(from);
  const [right, bottom] = corner(to);
  return { left, top, right, bottom };
}

function overlap(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(number: number): string {
  return number === 0 ? '' : columnLetters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
}
