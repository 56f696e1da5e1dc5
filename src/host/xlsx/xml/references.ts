import { formatAddress, parseAddress, type Rectangle } from '../../model/address';

/** A `ref` or `sqref` attribute: addresses apart by spaces. What is no address is passed over. */
export function readAreas(text: string | undefined): Rectangle[] {
  return (text ?? '').split(/\s+/).flatMap((address) => parseAddress(address) ?? []);
}

export function writeAreas(areas: readonly Rectangle[]): string {
  return areas.map((area) => formatAddress(area)).join(' ');
}
