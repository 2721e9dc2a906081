import { join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync, type Metafile } from 'esbuild';

const projectRoot = join(import.meta.dirname, '..', '..');

/** Some dependencies are CommonJS and call `require` for Node's own modules, which an ES module has not. */
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/**
 * Where the SDK looks for credentials on other machines than Lambda's, where they are in the environment. Each is loaded
 * only when it is asked, and would be a fifth of the bundle.
 */
const neverAsked = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-login',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
];

/**
 * The bundle of `functions/<name>/handler.ts`: `index.mjs` and what it loads later, minified ES modules with everything
 * that they need. esbuild runs on this machine: no Docker, no network. The asset is named by its content, so the same
 * source deploys nothing.
 */
export function functionBundle(name: string): Code {
  return Code.fromAsset(join(projectRoot, 'functions', name), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never pulled: `tryBundle` does the work or throws.
      image: DockerImage.fromRegistry('none'),
      local: {
        tryBundle(outputDir: string): boolean {
          bundleFunction(name, outputDir);
          return true;
        },
      },
    },
  });
}

/** Writes the bundle of a function to a folder; answers what each of its files holds, by its path. */
export function bundleFunction(name: string, outdir: string): Metafile['outputs'] {
  return buildSync({
    entryPoints: { index: join(projectRoot, 'functions', name, 'handler.ts') },
    outdir,
    absWorkingDir: projectRoot,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // What is imported when first asked for gets a file of its own, and a cold start does not read it.
    splitting: true,
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    external: neverAsked,
    // Most packages ship both forms; the ES module is the one that can be shaken.
    mainFields: ['module', 'main'],
    minify: true,
    sourcemap: 'linked',
    // The map needs names and lines, not the sources themselves, which would triple it.
    sourcesContent: false,
    legalComments: 'none',
    charset: 'utf8',
    banner: { js: requireBanner },
    logLevel: 'warning',
    metafile: true,
  }).metafile.outputs;
}
