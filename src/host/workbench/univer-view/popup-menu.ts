export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
}

/** A menu at the mouse, closed by a choice, by Escape or by a click elsewhere. Only one is open at a time. */
export class PopupMenu {
  private element: HTMLElement | null = null;

  /** @param returnFocus called when the menu closes, before what was chosen is done */
  constructor(
    private readonly returnFocus: () => void,
    closed: AbortSignal,
  ) {
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !this.element?.contains(event.target)) this.close();
    }, { capture: true, signal: closed });
    closed.addEventListener('abort', () => this.close());
  }

  /** Opens with groups of items, a line between them. */
  open(label: string, groups: readonly (readonly MenuItem[])[], { x, y }: { x: number; y: number }): void {
    this.close();
    const menu = document.createElement('div');
    menu.className = 'popup-menu';
    menu.setAttribute('role', 'menu');
    menu.setAttribute('aria-label', label);
    groups.forEach((group, index) => {
      if (index > 0) menu.append(document.createElement('hr'));
      menu.append(...group.map((item) => this.button(item)));
    });
    document.body.append(menu);
    menu.style.left = `${Math.max(0, Math.min(x, innerWidth - menu.offsetWidth - 4))}px`;
    menu.style.top = `${Math.max(0, Math.min(y, innerHeight - menu.offsetHeight - 4))}px`;
    menu.addEventListener('keydown', (event) => this.onKey(event));
    this.element = menu;
    menu.querySelector('button')?.focus();
  }

  close(): void {
    this.element?.remove();
    this.element = null;
  }

  private button({ label, run }: MenuItem): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('role', 'menuitem');
    button.textContent = label;
    button.addEventListener('click', () => {
      this.close();
      this.returnFocus();
      run();
    });
    return button;
  }

  private onKey(event: KeyboardEvent): void {
    const buttons = [...(this.element?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next !== undefined) buttons[(next + buttons.length) % buttons.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      this.close();
      this.returnFocus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
