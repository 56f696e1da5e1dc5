import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../test/support/browser';

/** `npm run icons`: draws `drawings/*.svg` as the PNG files that the manifest names, in each size that Office asks for. */
const PICTURES: readonly { drawing: string; icon: string; sizes: readonly number[] }[] = [
  { drawing: 'icon-small', icon: 'icon', sizes: [16, 32] },
  { drawing: 'icon', icon: 'icon', sizes: [64, 80, 128] },
  { drawing: 'open', icon: 'open', sizes: [16, 32, 80] },
  { drawing: 'check', icon: 'check', sizes: [16, 32, 80] },
  { drawing: 'summarise', icon: 'summarise', sizes: [16, 32, 80] },
];

async function renderIcons(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const { drawing, icon, sizes } of PICTURES)
      for (const size of sizes) {
        const svg = readFileSync(join(__dirname, 'drawings', `${drawing}.svg`)).toString('base64');
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>body { margin: 0 } img { display: block }</style><img src="data:image/svg+xml;base64,${svg}" width="${size}" height="${size}" alt="">`,
        );
        writeFileSync(join(__dirname, `${icon}-${size}.png`), await page.screenshot({ omitBackground: true }));
      }
  } finally {
    await browser.close();
  }
}

renderIcons().catch((trouble: unknown) => {
  console.error(trouble);
  process.exitCode = 1;
});
