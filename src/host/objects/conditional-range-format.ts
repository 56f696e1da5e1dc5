import { invalidArgument } from '../model/excel-error';
import type { Border, BorderEdge, Font, StyleChange } from '../model/style';
import { ApiCollection, ApiObject, type Identity, type MembersBySet } from './api-object';
import { flag, oneOf, text, wholeNumber } from './arguments';
import { color } from './color';

/** Where the look of a conditional format is kept. */
export interface LookHolder {
  read(): { readonly format: StyleChange };
  change(change: { readonly format: StyleChange }): void;
}

/** What a conditional format lays over a cell; a property that it leaves alone is null. */
export class ConditionalRangeFormat extends ApiObject {
  static override readonly className = 'ConditionalRangeFormat';
  static override readonly members: MembersBySet<ConditionalRangeFormat> = { '1.6': ['Borders', 'Fill', 'Font', 'NumberFormat'] };

  constructor(private readonly holder: LookHolder) {
    super();
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.holder);
  }

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.holder);
  }

  get Borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.holder);
  }

  get NumberFormat(): string | null {
    return this.holder.read().format.numberFormat ?? null;
  }

  set NumberFormat(value: unknown) {
    this.holder.change({ format: { ...this.holder.read().format, numberFormat: text(value) } });
  }
}

const UNDERLINES = ['None', 'Single', 'Double'] as const;

export class ConditionalRangeFont extends ApiObject {
  static override readonly className = 'ConditionalRangeFont';
  static override readonly members: MembersBySet<ConditionalRangeFont> = { '1.6': ['Bold', 'Clear', 'Color', 'Italic', 'Strikethrough', 'Underline'] };

  constructor(private readonly holder: LookHolder) {
    super();
  }

  get Bold(): boolean | null {
    return this.font.bold ?? null;
  }

  set Bold(value: unknown) {
    this.change({ bold: flag(value) });
  }

  get Italic(): boolean | null {
    return this.font.italic ?? null;
  }

  set Italic(value: unknown) {
    this.change({ italic: flag(value) });
  }

  get Strikethrough(): boolean | null {
    return this.font.strikethrough ?? null;
  }

  set Strikethrough(value: unknown) {
    this.change({ strikethrough: flag(value) });
  }

  get Underline(): string | null {
    return this.font.underline ?? null;
  }

  set Underline(value: unknown) {
    this.change({ underline: oneOf(UNDERLINES, value) });
  }

  get Color(): string | null {
    return this.font.color ?? null;
  }

  set Color(value: unknown) {
    this.change({ color: color(value) });
  }

  Clear(): void {
    const { font: _, ...format } = this.holder.read().format;
    this.holder.change({ format });
  }

  private get font(): Partial<Font> {
    return this.holder.read().format.font ?? {};
  }

  private change(font: Partial<Font>): void {
    this.holder.change({ format: { ...this.holder.read().format, font: { ...this.font, ...font } } });
  }
}

export class ConditionalRangeFill extends ApiObject {
  static override readonly className = 'ConditionalRangeFill';
  static override readonly members: MembersBySet<ConditionalRangeFill> = { '1.6': ['Clear', 'Color'] };

  constructor(private readonly holder: LookHolder) {
    super();
  }

  get Color(): string | null {
    return this.holder.read().format.fill ?? null;
  }

  set Color(value: unknown) {
    this.holder.change({ format: { ...this.holder.read().format, fill: color(value) } });
  }

  Clear(): void {
    const { fill: _, ...format } = this.holder.read().format;
    this.holder.change({ format });
  }
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const satisfies readonly BorderEdge[];
type Side = (typeof SIDES)[number];

export class ConditionalRangeBorderCollection extends ApiCollection<ConditionalRangeBorder> {
  static override readonly className = 'ConditionalRangeBorderCollection';
  static override readonly members: MembersBySet<ConditionalRangeBorderCollection> = {
    '1.6': ['Bottom', 'Count', 'GetItem', 'GetItemAt', 'Left', 'Right', 'Top'],
  };

  constructor(private readonly holder: LookHolder) {
    super();
  }

  items(): readonly ConditionalRangeBorder[] {
    return SIDES.map((side) => new ConditionalRangeBorder(this.holder, side));
  }

  get Count(): number {
    return SIDES.length;
  }

  get Top(): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.holder, 'EdgeTop');
  }

  get Bottom(): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.holder, 'EdgeBottom');
  }

  get Left(): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.holder, 'EdgeLeft');
  }

  get Right(): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.holder, 'EdgeRight');
  }

  GetItem(side: unknown): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.holder, oneOf(SIDES, side));
  }

  GetItemAt(index: unknown): ConditionalRangeBorder {
    const border = this.items()[wholeNumber(index)];
    if (!border) throw invalidArgument();
    return border;
  }
}

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

export class ConditionalRangeBorder extends ApiObject {
  static override readonly className = 'ConditionalRangeBorder';
  static override readonly members: MembersBySet<ConditionalRangeBorder> = { '1.6': ['Color', 'SideIndex', 'Style'] };

  constructor(
    private readonly holder: LookHolder,
    private readonly side: Side,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.side };
  }

  get SideIndex(): string {
    return this.side;
  }

  get Style(): string {
    return this.border?.style ?? 'None';
  }

  set Style(value: unknown) {
    const style = oneOf(STYLES, value);
    this.change(style === 'None' ? null : { ...(this.border ?? THIN_LINE), style });
  }

  get Color(): string {
    return this.border?.color ?? '';
  }

  set Color(value: unknown) {
    this.change({ ...(this.border ?? THIN_LINE), color: color(value) });
  }

  private get border(): Border | null {
    return this.holder.read().format.borders?.[this.side] ?? null;
  }

  private change(border: Border | null): void {
    const { format } = this.holder.read();
    this.holder.change({ format: { ...format, borders: { ...format.borders, [this.side]: border } } });
  }
}

const THIN_LINE: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };
