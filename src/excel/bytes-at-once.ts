/**
 * What is sent or asked for at once, in bytes as far as they can be guessed. Excel on the web takes 5 MB in a request and in an
 * answer; Excel on a computer takes more, but answers nobody meanwhile.
 */
let most = 4_000_000;

export function bytesAtOnce(): number {
  return most;
}

/** Where Excel has refused what was guessed to be so many bytes, the guess was too low: less is sent from then on. */
export function takeLess(refused: number): void {
  most = Math.min(most, refused / 2);
}
