const CopyPlugin = require('copy-webpack-plugin');
const { transformSync } = require('esbuild');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { resolve } = require('node:path');
const { POLICIES, STYLE_NONCE, policyText } = require('./content-security-policy');

/** Where `manifest.xml` in the repository points: the fixed address of `npm run start:excel`. */
const LOCAL_ADDRESS = 'https://localhost:3000';

/** Microsoft's own address of office.js, the only one that the Marketplace accepts. */
const MICROSOFT_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The same script out of node_modules, as the workbench's server offers it. */
const LOCAL_OFFICE_JS = 'office-js/office.js';

/** What Excel's web views understand: Edge WebView2, and Safari 15 on the oldest macOS that Microsoft supports. */
const BROWSERS = 'es2021';

/**
 * One build with two targets. Both compile the same pane; only the address of office.js differs.
 *
 * - `webpack [--env baseUrl=https://…]` writes `dist`: the static files and the manifest for a real Excel. It empties
 *   the folder first, so that what is there afterwards is exactly what belongs on the web server.
 * - `webpack --env workbench` writes `dist/workbench`: the pane, and the page with the embedded Excel around it.
 */
module.exports = (env = {}) => (env.workbench ? workbenchBuild() : excelBuild(env.baseUrl ?? LOCAL_ADDRESS));

const excelBuild = (baseUrl) => ({
  ...build('excel', 'dist', panePages(MICROSOFT_OFFICE_JS, POLICIES.excel), [
    { from: 'manifest.xml', transform: (manifest) => addressedManifest(manifest.toString(), baseUrl) },
  ]),
  // The pane opens over hospital networks: more than this (about 400 kB once compressed) deserves a second thought.
  performance: { hints: 'warning', maxAssetSize: 1_500_000, maxEntrypointSize: 1_500_000 },
});

const workbenchBuild = () => ({
  ...build('workbench', 'dist/workbench', [
    ...panePages(LOCAL_OFFICE_JS, POLICIES.workbench),
    { name: 'workbench', script: './src/host/workbench/workbench.ts', page: 'src/host/workbench/workbench.html', file: 'index.html', policy: POLICIES.grid },
  ]),
  // The grid is large, and only ever comes from this machine.
  performance: { hints: false },
});

/**
 * The manifest with every local address moved to `baseUrl`, which may end in a folder.
 * Throws when `baseUrl` is not an HTTPS address, because Excel would refuse the manifest without saying why.
 */
const addressedManifest = (manifest, baseUrl) => {
  const address = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (address?.protocol !== 'https:' || address.search !== '' || address.hash !== '')
    throw new Error(`baseUrl must be an address such as https://example.org/sig-workspace, not "${baseUrl}".`);
  return manifest.replaceAll(LOCAL_ADDRESS, address.href.replace(/\/+$/, ''));
};

module.exports.addressedManifest = addressedManifest;

/** Esbuild is quicker, but keeps the unused halves of packages: a quarter of the pane. */
const MINIFIER = new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, terserOptions: { ecma: 2021 } });

/** The add-in's own pages. Their templates write `officeJs` where the script belongs, and `policy` before anything else. */
const panePages = (officeJs, policy) => [
  { name: 'taskpane', script: './src/taskpane/taskpane.tsx', page: 'src/taskpane/taskpane.html', officeJs, policy },
  { name: 'commands', script: './src/commands/commands.ts', page: 'src/commands/commands.html', officeJs, policy },
];

/** What both targets share: each page with its script, and the files that are copied as they are. */
const build = (name, folder, pages, copies = []) => ({
  name,
  mode: 'production',
  context: __dirname,
  entry: Object.fromEntries(pages.map(({ name: entry, script }) => [entry, script])),
  output: {
    path: resolve(__dirname, folder),
    filename: '[name].[contenthash:10].js',
    assetModuleFilename: '[name].[contenthash:10][ext]',
    // Relative addresses, so that the site may live in any folder of a web server.
    publicPath: '',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: BROWSERS, jsx: 'automatic' } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: { minimizer: [MINIFIER, new EsbuildPlugin({ target: BROWSERS, css: true, include: /[.]css$/ })] },
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  stats: 'errors-warnings',
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:10].css' }),
    ...pages.map(
      ({ name: chunk, page, file = `${chunk}.html`, officeJs, policy }) =>
        new HtmlPlugin({ template: page, filename: file, chunks: [chunk], templateParameters: { officeJs, policy: policyText(policy), styleNonce: STYLE_NONCE } }),
    ),
    new CopyPlugin({ patterns: [attachPane, { from: 'assets/*.png' }, { from: 'assets/support.css', to: '[name][ext]' }, supportPage, ...copies] }),
  ],
});

/** The page of help has no script, and so no place among the entries. */
const supportPage = {
  from: 'assets/support.html',
  to: '[name][ext]',
  transform: (page) => page.toString().replace('<%= policy %>', policyText(POLICIES.support)),
};

/** The line before office.js: a plain script of its own, because it must have run before office.js begins. */
const attachPane = {
  from: 'src/host/workbench/attach-pane.ts',
  to: 'attach-pane.js',
  transform: (source) => transformSync(source.toString(), { loader: 'ts', target: BROWSERS, minify: true }).code,
};
