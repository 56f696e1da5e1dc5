/** The line that says what could not be done. It stays until it is dismissed or something else succeeds. */
export class Notice {
  private readonly text: HTMLElement;

  constructor(private readonly element: HTMLElement) {
    const [text, button] = [element.querySelector('span'), element.querySelector('button')];
    if (!text || !button) throw new Error('The notice needs a span and a button');
    this.text = text;
    button.addEventListener('click', () => this.clear());
  }

  say(sentence: string): void {
    this.text.textContent = sentence;
    this.element.hidden = false;
  }

  clear(): void {
    this.element.hidden = true;
    this.text.textContent = '';
  }
}
