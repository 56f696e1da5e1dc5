import { changeName, deleteName, presentName } from '../editing/names';
import { evaluateFormula } from '../engine/evaluate';
import { ExcelError, invalidArgument } from '../model/excel-error';
import type { DefinedName } from '../model/features';
import type { Scalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import { ApiObject, type Identity, type MembersBySet } from './api-object';
import { flag, text } from './arguments';
import type { Range } from './range';
import { jsonOf, valueTypeOf, type Json } from './range-contents';
import { resolveName, type Target } from './resolve-reference';
import type { Session } from './session';
import type { Worksheet } from './worksheet';

export class NamedItem extends ApiObject {
  static override readonly className = 'NamedItem';
  static override readonly members: MembersBySet<NamedItem> = {
    '1.1': ['GetRange', 'Name', 'Type', 'Value', 'Visible', '_Id'],
    '1.4': ['Comment', 'Delete', 'GetRangeOrNullObject', 'Scope', 'Worksheet', 'WorksheetOrNullObject'],
    '1.7': ['ArrayValues', 'Formula'],
  };
  static override readonly uncertain = ['Worksheet'];

  constructor(
    private readonly session: Session,
    private readonly name: DefinedName,
  ) {
    super();
  }

  override identity(): Identity {
    return { _Id: this.name.name };
  }

  get _Id(): string {
    return this.name.name;
  }

  get Name(): string {
    return this.present.name;
  }

  get Scope(): 'Workbook' | 'Worksheet' {
    return this.name.scope === null ? 'Workbook' : 'Worksheet';
  }

  get Comment(): string {
    return this.present.comment;
  }

  set Comment(value: unknown) {
    changeName(this.session.book, this.name, { comment: text(value) });
  }

  get Visible(): boolean {
    return this.present.visible;
  }

  set Visible(value: unknown) {
    changeName(this.session.book, this.name, { visible: flag(value) });
  }

  /** With its leading `=`. */
  get Formula(): string {
    return this.present.formula;
  }

  set Formula(value: unknown) {
    const formula = text(value);
    if (formula === '') throw invalidArgument();
    changeName(this.session.book, this.name, { formula: formula.startsWith('=') ? formula : `=${formula}` });
  }

  get Type(): string {
    const { formula } = this.present;
    if (this.target) return 'Range';
    if (formula.includes('#REF!')) return 'Error';
    const value = this.evaluated();
    if (Array.isArray(value)) return 'Array';
    return value === null ? 'Null' : { Empty: 'Null', Double: 'Double', String: 'String', Boolean: 'Boolean', Error: 'Error' }[valueTypeOf(value)];
  }

  /** A range's address such as `Plan!$A$1:$B$2`, or the value of the formula. */
  get Value(): Json {
    const { formula } = this.present;
    if (this.target) return formula.slice(1);
    if (formula.includes('#REF!')) return '#REF!';
    const value = this.evaluated();
    return Array.isArray(value) ? formula.slice(1) : jsonOf(value);
  }

  get ArrayValues(): NamedItemArrayValues {
    return new NamedItemArrayValues(() => {
      const value = this.evaluated();
      return Array.isArray(value) ? value : [[value]];
    });
  }

  get Worksheet(): Worksheet {
    const worksheet = this.WorksheetOrNullObject;
    if (!worksheet) throw new ExcelError('ItemNotFound');
    return worksheet;
  }

  get WorksheetOrNullObject(): Worksheet | null {
    const { scope } = this.name;
    const sheet = scope === null ? undefined : this.session.book.sheet(scope);
    return sheet ? this.session.make.worksheet(sheet) : null;
  }

  /** Throws ItemNotFound where the name means no cells. */
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new ExcelError('ItemNotFound');
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const { target } = this;
    return target && this.session.make.range(target.sheet, target.area);
  }

  Delete(): void {
    deleteName(this.session.book, this.name);
  }

  private get present(): DefinedName {
    return presentName(this.session.book, this.name);
  }

  private get target(): Target | null {
    return resolveName(this.session.book, this.present, this.home);
  }

  private get home(): Sheet {
    const { book } = this.session;
    return (this.name.scope === null ? undefined : book.sheet(this.name.scope)) ?? book.activeSheet;
  }

  private evaluated(): Scalar | Scalar[][] {
    return evaluateFormula(this.session.book, this.home, 0, 0, this.present.formula);
  }
}

/** What a name that stands for several values holds. */
export class NamedItemArrayValues extends ApiObject {
  static override readonly className = 'NamedItemArrayValues';
  static override readonly members: MembersBySet<NamedItemArrayValues> = { '1.7': ['Types', 'Values'] };

  constructor(private readonly read: () => Scalar[][]) {
    super();
  }

  get Values(): Json[][] {
    return this.read().map((row) => row.map(jsonOf));
  }

  get Types(): string[][] {
    return this.read().map((row) => row.map(valueTypeOf));
  }
}
