/** A version of Excel's requirement set `ExcelApi`. */
export type ApiSet =
  | '1.1' | '1.2' | '1.3' | '1.4' | '1.5' | '1.6' | '1.7' | '1.8' | '1.9' | '1.10' | '1.11' | '1.12' | '1.13' | '1.14'
  | '1.15' | '1.16' | '1.17' | '1.18' | '1.19' | '1.20';

/** The newest set that this host says it has, unless it is told to declare an older one. */
export const NEWEST_API_SET: ApiSet = '1.17';

/** True where a host that declares `declared` has what came with `wanted`. */
export function includesSet(declared: ApiSet, wanted: ApiSet): boolean {
  return minorVersion(wanted) <= minorVersion(declared);
}

/** Reads `1.13`; null for a text that names no set. */
export function parseApiSet(text: string): ApiSet | null {
  return /^1\.([1-9]|1\d|20)$/.test(text) ? (text as ApiSet) : null;
}

/** Asked at every member that a request touches: each set is read once. */
const minorVersions = new Map<ApiSet, number>();

function minorVersion(set: ApiSet): number {
  let version = minorVersions.get(set);
  if (version === undefined) minorVersions.set(set, (version = Number(set.slice(2))));
  return version;
}
