import { join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync, type Metafile } from 'esbuild';

const projectRoot = join(import.meta.dirname, '..', '..');

/** Some dependencies are CommonJS and call `require` for Node's own modules. An ES module has no `require`. */
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/**
 * Packages that find credentials on other machines. In Lambda the credentials are in the environment, so these are never
 * loaded. Together they would be a fifth of the bundle.
 */
const neverLoaded = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-login',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
];

/**
 * Returns the bundle of `functions/<name>/handler.ts`: `index.mjs` and the files that it loads later, as minified ES
 * modules with everything that they need. esbuild runs on this machine, without Docker and without the network. The asset
 * is named by its content, so a deployment of the same source changes nothing.
 */
export function functionBundle(name: string): Code {
  return Code.fromAsset(join(projectRoot, 'functions', name), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // CDK never pulls this image: `tryBundle` does the work or throws.
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

/** Writes the bundle of a function to a folder. Returns what each file contains, by the path of the file. */
export function bundleFunction(name: string, outdir: string): Metafile['outputs'] {
  return buildSync({
    entryPoints: { index: join(projectRoot, 'functions', name, 'handler.ts') },
    outdir,
    absWorkingDir: projectRoot,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // A module that is imported later (`await import`) gets its own file, and a cold start does not read that file.
    splitting: true,
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    external: neverLoaded,
    // Most packages have both forms. esbuild can drop unused code only from ES modules.
    mainFields: ['module', 'main'],
    minify: true,
    sourcemap: 'linked',
    // The map needs names and lines. With the sources it would be three times as large.
    sourcesContent: false,
    legalComments: 'none',
    charset: 'utf8',
    banner: { js: requireBanner },
    logLevel: 'warning',
    metafile: true,
  }).metafile.outputs;
}
