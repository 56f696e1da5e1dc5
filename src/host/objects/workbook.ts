import { ExcelError } from '../model/excel-error';
import { ApiObject, type MembersBySet } from './api-object';
import { text } from './arguments';
import { Application } from './application';
import { CustomXmlPartCollection } from './custom-xml-parts';
import { DocumentProperties } from './document-properties';
import { Functions } from './functions';
import { NamedItemCollection } from './named-item-collection';
import type { Range } from './range';
import type { RangeAreas } from './range-areas';
import { parseEventReference } from './event-reference';
import { Runtime } from './runtime';
import type { Session } from './session';
import { SettingCollection } from './settings';
import { TableCollection } from './table-collection';
import { WorkbookProtection } from './workbook-protection';
import { WorksheetCollection } from './worksheet-collection';

/** The root of every request. */
export class Workbook extends ApiObject {
  static override readonly className = 'Workbook';
  static override readonly members: MembersBySet<Workbook> = {
    '1.1': [
      'Application', 'GetSelectedRange', 'Names', 'Tables', 'Worksheets', '_GetRangeForEventByReferenceId', '_GetRangeOrNullObjectForEventByReferenceId',
      '_GetReferenceCount', '_RemoveAllReferences', '_RemoveReference', '_Runtime',
    ],
    '1.2': ['Functions'],
    '1.4': ['Settings'],
    '1.5': ['CustomXmlParts'],
    '1.7': ['GetActiveCell', 'Name', 'Properties', 'Protection'],
    '1.8': ['ReadOnly'],
    '1.9': ['AutoSave', 'CalculationEngineVersion', 'GetIsActiveCollabSession', 'GetSelectedRanges', 'IsDirty', 'PreviouslySaved', 'UsePrecisionAsDisplayed'],
  };

  constructor(private readonly session: Session) {
    super();
  }

  get Name(): string {
    return this.session.book.name;
  }

  get ReadOnly(): boolean {
    return false;
  }

  get AutoSave(): boolean {
    return false;
  }

  get CalculationEngineVersion(): number {
    return this.Application.CalculationEngineVersion;
  }

  get IsDirty(): boolean {
    return true;
  }

  get PreviouslySaved(): boolean {
    return false;
  }

  get UsePrecisionAsDisplayed(): boolean {
    return false;
  }

  get Application(): Application {
    return new Application(this.session);
  }

  get Functions(): Functions {
    return new Functions(this.session.book);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.session, null);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.session, null);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }

  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.session.book);
  }

  get Properties(): DocumentProperties {
    return new DocumentProperties(this.session.book);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.session.book);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.session.book);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.session);
  }

  GetSelectedRange(): Range {
    const { activeSheet } = this.session.book;
    return this.session.make.range(activeSheet, activeSheet.selection);
  }

  /** People select a single block here. */
  GetSelectedRanges(): RangeAreas {
    const { activeSheet } = this.session.book;
    return this.session.make.rangeAreas(activeSheet, [activeSheet.selection]);
  }

  /** Nobody else works in this workbook at the same time. */
  GetIsActiveCollabSession(): boolean {
    return false;
  }

  /** The selection's first cell. */
  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  _RemoveReference(referenceId: unknown): void {
    this.session.kept.release(text(referenceId));
  }

  _RemoveAllReferences(): void {
    this.session.kept.releaseAll();
  }

  _GetReferenceCount(): number {
    return this.session.kept.count;
  }

  /** The cells that an event told of. */
  _GetRangeForEventByReferenceId(reference: unknown): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw new ExcelError('ItemNotFound');
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): Range | null {
    const target = parseEventReference(this.session.book, text(reference));
    return target && this.session.make.range(target.sheet, target.area);
  }
}
