import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A member of Excel's API as `@types/office-js` declares it. */
export interface DeclaredMember {
  readonly name: string;
  /** The set that it came with, such as `ExcelApi 1.9`, or an empty text where none is marked. */
  readonly set: string;
}

/** Every class of the `Excel` namespace with its members, in the order of the declarations. */
export function declaredClasses(): ReadonlyMap<string, readonly DeclaredMember[]> {
  // The file has 190,000 lines: it is read once.
  return (declared ??= readDeclarations());
}

let declared: ReadonlyMap<string, readonly DeclaredMember[]> | undefined;

function readDeclarations(): ReadonlyMap<string, readonly DeclaredMember[]> {
  const path = require.resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, false);
  const classes = new Map<string, DeclaredMember[]>();
  for (const statement of source.statements)
    if (ts.isModuleDeclaration(statement) && statement.name.text === 'Excel') collect(statement, classes, source);
  return classes;
}

function collect(namespace: ts.ModuleDeclaration, classes: Map<string, DeclaredMember[]>, source: ts.SourceFile): void {
  if (!namespace.body || !ts.isModuleBlock(namespace.body)) return;
  for (const statement of namespace.body.statements) {
    if (!ts.isClassDeclaration(statement) || !statement.name) continue;
    const members = new Map<string, DeclaredMember>();
    for (const member of statement.members) {
      if (!member.name || !ts.isIdentifier(member.name) || OF_EVERY_CLASS.has(member.name.text)) continue;
      const { text: name } = member.name;
      if (!members.has(name)) members.set(name, { name, set: setOf(member, source) });
    }
    classes.set(statement.name.text, [...members.values()]);
  }
}

/** What the client itself answers for every object. */
const OF_EVERY_CLASS = new Set(['context', 'isNullObject', 'items', 'load', 'set', 'toJSON', 'track', 'untrack']);

function setOf(member: ts.Node, source: ts.SourceFile): string {
  const comments = ts.getLeadingCommentRanges(source.text, member.getFullStart()) ?? [];
  const comment = comments.map(({ pos, end }) => source.text.slice(pos, end)).join('');
  return /\[\s*Api set:\s*([^\]]*?)\s*\]/.exec(comment)?.[1] ?? '';
}
