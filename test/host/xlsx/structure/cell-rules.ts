import { columnNumber } from './area';
import { everywhere, sheets, walk } from './opened-package';
import type { StructureRule } from './structure-rule';

/** Some of those that came after Excel 2007, without the prefix that files give them. */
const NEWER_FUNCTION =
  /(?<![.\w])(?:TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|XLOOKUP|XMATCH|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|LET|IFNA|DAYS|AGGREGATE)\(/;

/** What holds for rows, cells, their looks, texts and formulas. */
export const CELL_RULES: readonly StructureRule[] = [
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
          if (['c', 'row', 'col'].includes(node.name) && style !== undefined && Number(style) >= size('cellXfs'))
            yield `${name}: no style ${style}`;
          if (node.attributes.dxfId !== undefined && Number(node.attributes.dxfId) >= size('dxfs'))
            yield `${name}: no differential format`;
          if (node.name === 'c' && node.attributes.t === 's' && !(Number(node.children[0]?.text) < strings))
            yield `${name}: no shared string`;
        }
      for (const xf of styles ? everywhere(styles, 'xf') : [])
        for (const [attribute, list] of [
          ['fontId', 'fonts'],
          ['fillId', 'fills'],
          ['borderId', 'borders'],
          ['xfId', 'cellStyleXfs'],
        ] as const)
          if (Number(xf.attributes[attribute] ?? 0) >= size(list))
            yield `styles: no ${attribute} ${xf.attributes[attribute]}`;
    },
  },
  {
    says: 'formulas are in the form of files',
    *problems({ parts }) {
      for (const [name, root] of parts)
        for (const node of walk(root)) {
          if (!/^(f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula|c:f)$/.test(node.name))
            continue;
          const code = node.text.replace(/"(?:[^"]|"")*"/g, '""');
          if (code.startsWith('=')) yield `${name}: a formula begins with = (${node.text})`;
          if (/\[\s*@|\[#This Row\](?!\s*[\],])/.test(code)) yield `${name}: @ in brackets (${node.text})`;
          if (/(^|[^\p{L}\p{N}_.'\]])\[(?!\d+\])/u.test(code.replace(/\[\[|\],\s*\[|\]:\[/g, '')))
            yield `${name}: a reference without its table (${node.text})`;
          if (NEWER_FUNCTION.test(code))
            yield `${name}: a newer function without its prefix (${node.text})`;
          if (node.text.length > 8192) yield `${name}: a formula of ${node.text.length} characters`;
        }
    },
  },
  {
    says: 'texts are no longer than a cell takes, and hold only what XML can',
    *problems({ parts, texts }) {
      for (const item of parts.get('xl/sharedStrings.xml')?.children ?? []) {
        const text = item.children
          .map((part) => part.text)
          .join('')
          .replace(/_x[0-9A-F]{4}_/g, '?');
        if (text.length > 32_767) yield `a text of ${text.length} characters`;
      }
      for (const [name, text] of texts)
        if (/[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(text)) yield `${name} holds what XML cannot`;
    },
  },
];
