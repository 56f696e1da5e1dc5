import { invalidArgument } from '../model/excel-error';
import type { Font } from '../model/style';
import { ApiObject, type MembersBySet } from './api-object';
import { flag, number, oneOf, text } from './arguments';
import { color } from './color';
import type { StyleTarget } from './style-target';

const UNDERLINES: readonly Font['underline'][] = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

export class RangeFont extends ApiObject {
  static override readonly className = 'RangeFont';
  static override readonly members: MembersBySet<RangeFont> = {
    '1.1': ['Bold', 'Color', 'Italic', 'Name', 'Size', 'Underline'],
    '1.9': ['Strikethrough', 'Subscript', 'Superscript'],
  };

  constructor(private readonly target: StyleTarget) {
    super();
  }

  get Bold(): boolean | null {
    return this.shared('bold');
  }

  set Bold(value: unknown) {
    this.change({ bold: flag(value) });
  }

  get Italic(): boolean | null {
    return this.shared('italic');
  }

  set Italic(value: unknown) {
    this.change({ italic: flag(value) });
  }

  get Strikethrough(): boolean | null {
    return this.shared('strikethrough');
  }

  set Strikethrough(value: unknown) {
    this.change({ strikethrough: flag(value) });
  }

  get Superscript(): boolean | null {
    return this.shared('superscript');
  }

  set Superscript(value: unknown) {
    this.change({ superscript: flag(value), ...(value === true && { subscript: false }) });
  }

  get Subscript(): boolean | null {
    return this.shared('subscript');
  }

  set Subscript(value: unknown) {
    this.change({ subscript: flag(value), ...(value === true && { superscript: false }) });
  }

  get Underline(): Font['underline'] | null {
    return this.shared('underline');
  }

  set Underline(value: unknown) {
    this.change({ underline: oneOf(UNDERLINES, value) });
  }

  /** `#RRGGBB`; an empty text where cells differ. */
  get Color(): string | null {
    return this.shared('color');
  }

  set Color(value: unknown) {
    this.change({ color: color(value) });
  }

  get Name(): string | null {
    return this.shared('name');
  }

  set Name(value: unknown) {
    const name = text(value);
    if (name === '') throw invalidArgument();
    this.change({ name });
  }

  /** Points. */
  get Size(): number | null {
    return this.shared('size');
  }

  set Size(value: unknown) {
    const size = number(value);
    if (size < 1 || size > 409) throw invalidArgument();
    this.change({ size });
  }

  private shared<Key extends keyof Font>(key: Key): Font[Key] | null {
    return this.target.shared(({ font }) => font[key]);
  }

  private change(font: Partial<Font>): void {
    this.target.change({ font });
  }
}
