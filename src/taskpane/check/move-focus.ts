import type { KeyboardEvent } from 'react';

/** Moves the focus among the buttons of a list: arrows one by one, Home and End to its ends. Other keys are left alone. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const target = targetOf(event.key, [...event.currentTarget.querySelectorAll('button')]);
  if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  target.focus();
}

function targetOf(key: string, buttons: readonly HTMLButtonElement[]): HTMLButtonElement | undefined {
  const current = buttons.findIndex((button) => button === document.activeElement);
  switch (key) {
    case 'ArrowDown':
      return buttons[Math.min(current + 1, buttons.length - 1)];
    case 'ArrowUp':
      return buttons[Math.max(current - 1, 0)];
    case 'Home':
      return buttons[0];
    case 'End':
      return buttons.at(-1);
    default:
      return undefined;
  }
}
