import type { PageLayout } from '../model/features';
import { ApiObject, type MembersBySet } from './api-object';
import { text } from './arguments';

/** Where a sheet's printed page is kept. */
export interface PageHolder {
  read(): PageLayout;
  change(change: Partial<PageLayout>): void;
}

/** The lines above and below each printed page. Different ones for first or even pages are not kept. */
export class HeaderFooterGroup extends ApiObject {
  static override readonly className = 'HeaderFooterGroup';
  static override readonly members: MembersBySet<HeaderFooterGroup> = { '1.9': ['DefaultForAllPages', 'State'] };

  constructor(private readonly holder: PageHolder) {
    super();
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.holder);
  }

  get State(): 'Default' {
    return 'Default';
  }
}

/** Texts in Excel's notation, where `&P` is the page, `&N` the number of pages, `&D` the date and `&A` the sheet. */
export class HeaderFooter extends ApiObject {
  static override readonly className = 'HeaderFooter';
  static override readonly members: MembersBySet<HeaderFooter> = {
    '1.9': ['CenterFooter', 'CenterHeader', 'LeftFooter', 'LeftHeader', 'RightFooter', 'RightHeader'],
  };

  constructor(private readonly holder: PageHolder) {
    super();
  }

  get LeftHeader(): string {
    return this.holder.read().header.left;
  }

  set LeftHeader(value: unknown) {
    this.change('header', 'left', value);
  }

  get CenterHeader(): string {
    return this.holder.read().header.center;
  }

  set CenterHeader(value: unknown) {
    this.change('header', 'center', value);
  }

  get RightHeader(): string {
    return this.holder.read().header.right;
  }

  set RightHeader(value: unknown) {
    this.change('header', 'right', value);
  }

  get LeftFooter(): string {
    return this.holder.read().footer.left;
  }

  set LeftFooter(value: unknown) {
    this.change('footer', 'left', value);
  }

  get CenterFooter(): string {
    return this.holder.read().footer.center;
  }

  set CenterFooter(value: unknown) {
    this.change('footer', 'center', value);
  }

  get RightFooter(): string {
    return this.holder.read().footer.right;
  }

  set RightFooter(value: unknown) {
    this.change('footer', 'right', value);
  }

  private change(line: 'header' | 'footer', part: 'left' | 'center' | 'right', value: unknown): void {
    this.holder.change({ [line]: { ...this.holder.read()[line], [part]: text(value) } });
  }
}
