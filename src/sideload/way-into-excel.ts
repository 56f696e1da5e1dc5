/** How the add-in comes into an Excel from this computer. */
export type WayIntoExcel =
  | { readonly kind: 'sideload'; readonly start: string; readonly stop: string }
  | { readonly kind: 'upload'; readonly sentence: string };

/** Microsoft's own loader. It is fetched when it is wanted, because part of it cannot be installed everywhere. */
const LOADER = 'npx --yes office-addin-debugging@7';

/** Excel for the desktop exists on Windows and on the Mac; from elsewhere the manifest is uploaded in Excel on the web. */
export function wayIntoExcel(platform: NodeJS.Platform, manifest: string): WayIntoExcel {
  if (platform === 'win32' || platform === 'darwin')
    return {
      kind: 'sideload',
      start: `${LOADER} start "${manifest}" desktop --app excel --no-debug --no-live-reload`,
      stop: `${LOADER} stop "${manifest}"`,
    };
  return {
    kind: 'upload',
    sentence: `There is no Excel for this kind of computer: in Excel on the web, choose Home, Add-ins, More add-ins, My add-ins, Upload my add-in, and pick ${manifest}`,
  };
}
