import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Compilation, type Configuration } from 'webpack';

/** A target of the project's own build, written to a folder of its own. */
export interface Build {
  readonly folder: string;
  readonly compilation: Compilation;
}

/**
 * The build for as long as the work lasts. It begins from nothing, so that no other build's cache makes a part of it.
 *
 * @param target the static files for a real Excel, or the workbench around the same pane.
 * @throws Error where the build fails, with what webpack says.
 */
export async function withBuild<Result>(target: 'excel' | 'workbench', work: (build: Build) => Result | Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), `sig-bench-${target}-`));
  try {
    return await work({ folder, compilation: await build(target, folder) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function build(target: 'excel' | 'workbench', folder: string): Promise<Compilation> {
  const configure = createRequire(__filename)('../../webpack.config.js') as (env: object) => Configuration;
  const configuration = configure(target === 'workbench' ? { workbench: true } : {});
  const compiler = webpack({ ...configuration, cache: false, output: { ...configuration.output, path: folder } });
  const compilation = await new Promise<Compilation>((done, fail) => {
    compiler.run((trouble, stats) => {
      if (trouble) fail(trouble);
      else if (stats === undefined || stats.hasErrors()) fail(new Error(stats?.toString('errors-only')));
      else done(stats.compilation);
    });
  });
  await new Promise<void>((done, fail) => {
    compiler.close((trouble) => (trouble ? fail(trouble) : done()));
  });
  return compilation;
}
