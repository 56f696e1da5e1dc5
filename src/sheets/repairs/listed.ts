/** `“On track”, “Blocked” and 3 others` */
export function listed(words: readonly string[]): string {
  const shown = (words.length > MOST_SHOWN ? words.slice(0, MOST_SHOWN - 1) : words).map((word) => `“${word}”`);
  const others = words.length - shown.length;
  const all = others === 0 ? shown : [...shown, `${others} others`];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

const MOST_SHOWN = 3;
