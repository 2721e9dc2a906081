import { join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';

const projectRoot = join(import.meta.dirname, '..', '..');

/** Some dependencies are CommonJS and call `require` for Node's own modules, which an ES module has not. */
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/**
 * The bundle of `functions/<name>/handler.ts`: one minified ES module, `index.mjs`, with everything that it needs.
 * esbuild runs on this machine: no Docker, no network. The asset is named by its content, so the same source deploys nothing.
 */
export function functionBundle(name: string): Code {
  const folder = join(projectRoot, 'functions', name);
  return Code.fromAsset(folder, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never pulled: `tryBundle` does the work or throws.
      image: DockerImage.fromRegistry('none'),
      local: {
        tryBundle(outputDir: string): boolean {
          bundle(join(folder, 'handler.ts'), join(outputDir, 'index.mjs'));
          return true;
        },
      },
    },
  });
}

function bundle(entryPoint: string, outfile: string): void {
  buildSync({
    entryPoints: [entryPoint],
    outfile,
    absWorkingDir: projectRoot,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // Most packages ship both forms; the ES module is the one that can be shaken.
    mainFields: ['module', 'main'],
    minify: true,
    // Stack traces show class and function names.
    keepNames: true,
    sourcemap: 'linked',
    // The map needs names and lines, not the sources themselves, which would triple it.
    sourcesContent: false,
    legalComments: 'none',
    charset: 'utf8',
    banner: { js: requireBanner },
    logLevel: 'warning',
  });
}
