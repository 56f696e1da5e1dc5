import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/** One use of a member of Excel's API in our source. */
export interface ExcelMemberUse {
  /** The class, interface or enumeration of the `Excel` namespace that declares it, such as `Range`. */
  readonly type: string;
  readonly member: string;
  /** `object`: a member of one of Excel's objects, which a host has to serve. `data`: a field or a word of a plain value handed over. */
  readonly of: 'object' | 'data';
  readonly set: ApiSet;
  /** The highest ExcelApi set that a surrounding `isSetSupported('ExcelApi', …)` has made sure of, or undefined. */
  readonly guardedBy: string | undefined;
  /** File and line, such as `src/excel/create.ts:12`. */
  readonly at: string;
}

/** A requirement set as `@types/office-js` marks it: `{ name: 'ExcelApi', version: '1.13' }`. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

const PROJECT = resolve(__dirname, '../..');

/**
 * Every use of a member of the `Excel` namespace in the files (by default all of src/excel), in the order of the text:
 * property accesses, calls, destructured properties, and fields of object literals. Resolved by the TypeScript
 * compiler against `@types/office-js`, so that neither aliases nor types that are only inferred hide anything.
 */
export function excelMembersUsed(files: readonly string[] = sourcesOf('src/excel')): ExcelMemberUse[] {
  const program = ts.createProgram([...files], { ...compilerOptions(), types: ['office-js'], typeRoots: [join(PROJECT, 'node_modules/@types')] });
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} could not be read.`);
    return [...usesIn(source, checker)];
  });
}

/** True when `a` is a later version than `b`: 1.10 comes after 1.9. */
export function isLater(a: string, b: string): boolean {
  const [major = 0, minor = 0] = a.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = b.split('.').map(Number);
  return major === otherMajor ? minor > otherMinor : major > otherMajor;
}

function sourcesOf(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => join(PROJECT, folder, name));
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(PROJECT, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as { config: object };
  return ts.parseJsonConfigFileContent(config, ts.sys, PROJECT).options;
}

function* usesIn(source: ts.SourceFile, checker: ts.TypeChecker): Generator<ExcelMemberUse> {
  const nodes: ts.Node[] = [source];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    nodes.push(...node.getChildren(source).toReversed());
    const declaration = declarationUsed(node, checker);
    const owner = declaration?.parent;
    if (declaration === undefined || owner === undefined || !isInExcel(declaration)) continue;
    if (!ts.isClassDeclaration(owner) && !ts.isInterfaceDeclaration(owner) && !ts.isEnumDeclaration(owner)) continue;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    yield {
      type: owner.name?.text ?? '',
      member: declaration.name?.getText() ?? '',
      of: ts.isClassDeclaration(owner) ? 'object' : 'data',
      set: laterOf(setOf(declaration), setOf(owner)),
      guardedBy: guardOf(node),
      at: `${relative(PROJECT, source.fileName).split(sep).join('/')}:${line + 1}`,
    };
  }
}

/** The declaration that a node uses a member of, the right overload of it where the node is called. */
function declarationUsed(node: ts.Node, checker: ts.TypeChecker): ts.NamedDeclaration | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const called = ts.isCallExpression(node.parent) && node.parent.expression === node;
    const signature = called ? checker.getResolvedSignature(node.parent)?.declaration : undefined;
    if (signature !== undefined && ts.isMethodDeclaration(signature)) return signature;
    return declarationOf(checker.getSymbolAtLocation(node.name));
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression))
    return declarationOf(checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? declarationOf(checker.getTypeAtLocation(node.parent).getProperty(name.text)) : undefined;
  }
  if ((ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && ts.isIdentifier(node.name)) {
    const expected = checker.getContextualType(node.parent);
    return expected && declarationOf(checker.getPropertyOfType(checker.getNonNullableType(expected), node.name.text));
  }
  return undefined;
}

const declarationOf = (symbol: ts.Symbol | undefined): ts.NamedDeclaration | undefined => symbol?.declarations?.[0];

function isInExcel(declaration: ts.Node): boolean {
  if (!declaration.getSourceFile().fileName.includes('/@types/office-js/')) return false;
  for (let node: ts.Node | undefined = declaration; node !== undefined; node = node.parent)
    if (ts.isModuleDeclaration(node) && node.name.text === 'Excel') return true;
  return false;
}

/** The set that a declaration's comment marks it with; what is not marked has been there from the beginning. */
function setOf(declaration: ts.Node): ApiSet {
  const comment = ts.getJSDocCommentsAndTags(declaration).map((part) => part.getText()).join('\n');
  const mark = /\[\s*Api set:\s*(\w+)\s+([\d.]+)/.exec(comment);
  return { name: mark?.[1] ?? 'ExcelApi', version: mark?.[2] ?? '1.1' };
}

const laterOf = (a: ApiSet, b: ApiSet): ApiSet => (isLater(b.version, a.version) ? b : a);

/** What the conditions around a node have asked of the host before it is reached. */
function guardOf(node: ts.Node): string | undefined {
  let guard: string | undefined;
  for (let inner = node, outer = node.parent; outer !== undefined; inner = outer, outer = outer.parent) {
    const condition =
      ts.isIfStatement(outer) && inner === outer.thenStatement
        ? outer.expression
        : ts.isConditionalExpression(outer) && inner === outer.whenTrue
          ? outer.condition
          : ts.isBinaryExpression(outer) && inner === outer.right && outer.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
            ? outer.left
            : undefined;
    const asked = /^[^!|]*\bisSetSupported\(\s*['"]ExcelApi['"],\s*['"]([\d.]+)['"]\s*\)[^|]*$/.exec(condition?.getText() ?? '')?.[1];
    if (asked !== undefined && (guard === undefined || isLater(asked, guard))) guard = asked;
  }
  return guard;
}
