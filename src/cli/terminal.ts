/** Where results and complaints go, and what time it is. */
export interface Terminal {
  /** Results, to standard output. */
  print(text: string): void;
  /** One clear sentence about what is wrong, to standard error. */
  complain(text: string): void;
  now(): Date;
}

/** 0 done · 1 a check found errors · 2 it could not be done. */
export type ExitCode = 0 | 1 | 2;
