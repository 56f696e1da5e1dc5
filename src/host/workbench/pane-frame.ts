/** Widths of the pane that Excel allows, in CSS pixels. */
const NARROWEST = 320;
const WIDEST = 500;

/** What Excel on a Mac puts into a pane's address, and office.js reads there. */
const HOST_INFO = 'Excel$Mac$16.00$en-GB$workbench$$disableLogging$0';

export interface PaneParts {
  readonly main: HTMLElement;
  readonly pane: HTMLElement;
  readonly divider: HTMLElement;
  readonly toggle: HTMLElement;
}

/** The frame with the add-in's own pane: its width, and whether it shows. */
export class PaneFrame {
  private width: number;

  constructor(
    private readonly parts: PaneParts,
    width: number,
  ) {
    this.width = width;
    this.resize(width);
    const { divider, toggle } = parts;
    divider.addEventListener('pointerdown', (event) => this.drag(event));
    divider.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: 10, ArrowRight: -10 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      this.resize(this.width + step);
    });
    toggle.addEventListener('click', () => this.show(toggle.getAttribute('aria-expanded') !== 'true'));
  }

  /** Loads the pane anew, for another book. */
  load(): void {
    const frame = document.createElement('iframe');
    frame.title = 'SIG Workspace';
    frame.src = `taskpane.html?_host_Info=${HOST_INFO}`;
    this.parts.pane.replaceChildren(frame);
  }

  private show(isShown: boolean): void {
    this.parts.main.classList.toggle('pane-hidden', !isShown);
    this.parts.toggle.setAttribute('aria-expanded', String(isShown));
    this.parts.toggle.textContent = isShown ? 'Hide pane' : 'Show pane';
  }

  private resize(width: number): void {
    this.width = Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)));
    document.documentElement.style.setProperty('--pane', `${this.width}px`);
    const { divider } = this.parts;
    divider.setAttribute('aria-valuenow', String(this.width));
    divider.setAttribute('aria-valuemin', String(NARROWEST));
    divider.setAttribute('aria-valuemax', String(WIDEST));
  }

  private drag(event: PointerEvent): void {
    const { divider, main } = this.parts;
    const [startX, startWidth] = [event.clientX, this.width];
    divider.setPointerCapture(event.pointerId);
    main.classList.add('resizing');
    const move = (moved: PointerEvent): void => this.resize(startWidth + startX - moved.clientX);
    divider.addEventListener('pointermove', move);
    divider.addEventListener('lostpointercapture', () => {
      divider.removeEventListener('pointermove', move);
      main.classList.remove('resizing');
    }, { once: true });
  }
}
