import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { readTemplate, type Template } from '../template/template.ts';
import { newAssemblyFolder } from './assembly-folder.ts';

/** The synthesized app: what `cdk deploy` would send to AWS. */
export interface Synthesized {
  /** The folder of the assembly. */
  readonly folder: string;
  readonly stackName: string;
  readonly template: Template;
  /** Returns the folder of the asset with this key in the bucket of assets. */
  readonly assetFolder: (s3Key: string) => string;
  /** Removes the assembly. Functions need it while they run. */
  readonly discard: () => Promise<void>;
}

/** The app cannot be synthesized. The message has what it wrote. */
export class SynthesisError extends Error {
  override readonly name = 'SynthesisError';
}

const projectRoot = join(import.meta.dirname, '../..');

const cdkJsonSchema = z.looseObject({ context: z.record(z.string(), z.unknown()).default({}) });

const manifestSchema = z.looseObject({
  artifacts: z.record(
    z.string(),
    z.looseObject({
      type: z.string(),
      properties: z
        .looseObject({ templateFile: z.string().optional(), stackName: z.string().optional() })
        .optional(),
    }),
  ),
});

const assetsSchema = z.looseObject({
  files: z.record(z.string(), z.looseObject({ source: z.looseObject({ path: z.string() }) })),
});

/**
 * Synthesizes the app with `settings` over those of cdk.json. Does so at every start, so that the sources as they are
 * now run. Takes about two seconds.
 */
export async function synthesize(settings: Readonly<Record<string, unknown>>): Promise<Synthesized> {
  const folder = await newAssemblyFolder();
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    const { context } = cdkJsonSchema.parse(
      JSON.parse(await readFile(join(projectRoot, 'cdk.json'), 'utf8')),
    );
    await runApp(folder, { ...context, ...settings });
    return { ...(await readAssembly(folder)), discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** Reads the assembly in a folder. The folder belongs to the caller, so that `discard` leaves it. */
export async function readAssembly(folder: string): Promise<Synthesized> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, file), 'utf8'));
  const { artifacts } = manifestSchema.parse(await read('manifest.json'));
  const stack = Object.values(artifacts).find(({ type }) => type === 'aws:cloudformation:stack');
  const { templateFile = '', stackName = '' } = stack?.properties ?? {};
  const template = readTemplate(await read(templateFile));
  const { files } = assetsSchema.parse(await read(templateFile.replace('.template.json', '.assets.json')));
  return {
    folder,
    stackName,
    template,
    assetFolder: (s3Key) => join(folder, files[s3Key.replace(/\.zip$/, '')]?.source.path ?? s3Key),
    discard: () => Promise.resolve(),
  };
}

async function runApp(out: string, context: Readonly<Record<string, unknown>>): Promise<void> {
  const env = {
    ...process.env,
    CDK_OUTDIR: out,
    CDK_CONTEXT_JSON: JSON.stringify(context),
    // Checks by AWS's rules and by cdk-nag take longer than all else. `npm run synth` and the tests do them.
    CDK_VALIDATION: 'false',
  };
  const app = join(projectRoot, 'bin/dateline.ts');
  try {
    await promisify(execFile)(process.execPath, [app], { cwd: projectRoot, env });
  } catch (cause) {
    const { stderr = '' } = cause as { stderr?: string };
    throw new SynthesisError(`The app cannot be synthesized:\n${stderr}`, { cause });
  }
}
